package org.duidu.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duidu.quiz.Refusal.Reason;
import org.duidu.vocabulary.LinkedLesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizMakerTest {
    private static final String HARBOUR = """
            ---
            title:
              en: The Harbour
              zh: 港口
            level: B1
            ---

            ## Introduction 引言

            The old canal leads to a busy dock near the town. Many workers inspect the goods there every day.

            古老的運河通往鎮旁一座繁忙的碼頭。許多工人每天在那裡檢查貨物。

            ## Vocabulary 詞彙

            ### canal (n.) 運河

            a long river that people dug

            - We walked along the **canal** after lunch today.
              我們今天午餐後沿著運河散步。

            ### channel (n.) 海峽

            a stretch of water between two coasts

            - The ship crossed the **channel** in a storm.
              那艘船在暴風雨中穿越海峽。

            ### harbour (n.) 港口

            a safe place for ships at the coast

            ### port (n.) 港

            a town with a place for loading ships

            ### dock (n.) 碼頭

            a platform where goods are taken off a ship

            ### inspect (v.) 檢查

            inspect means to look at something carefully

            - You must **inspect** it.
              你必須檢查它。

            ### tide (n.)

            the regular rise and fall of the sea
            """;

    private static final String BAKER = """
            ---
            title: {en: A Baker, zh: 烘焙師}
            ---

            ## Main Body 正文

            %s

            %s
            """;

    private final LinkedLesson lesson = Quizzes.lesson(HARBOUR);

    @Test
    void tellsHowManyQuestionsThereAre() {
        List<Integer> told = new ArrayList<>();

        Quiz quiz = Quizzes.maker().make(request(), told::add, () -> false);

        assertThat(told)
                .isEqualTo(IntStream.rangeClosed(0, quiz.questions().size())
                        .boxed()
                        .toList());
        assertThat(quiz).isEqualTo(Quizzes.maker().make(request()));
    }

    @Test
    void makesNoMoreQuestionsOnceNobodyWantsThem() {
        List<Integer> told = new ArrayList<>();

        Quizzes.maker().make(request(), told::add, () -> told.size() > 2);

        assertThat(told).containsExactly(0, 1, 2);
    }

    @ParameterizedTest
    @CsvSource({"canal, channel, OPTION_SYNONYM", "harbour, port, OPTION_KIND_OF"})
    void neverOffersAWordThatWouldBeRightToo(String word, String other, Reason reason) {
        Quiz quiz = Quizzes.all(lesson, 1, QuestionKind.CHINESE_TO_WORD);

        assertThat(options(quiz, word)).contains(word).doesNotContain(other);
        assertThat(quiz.refused()).anySatisfy(refusal -> {
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(refusal.details()).contains(word, other);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "inspect, DEFINITION_TO_WORD, DEFINITION_SAYS_WORD",
        "inspect, EXAMPLE_CHOICE, STEM_TOO_SHORT",
        "tide, WORD_TO_CHINESE, NO_CHINESE",
        "tide, ARTICLE_GAP, NOT_IN_ARTICLE",
        "harbour, EXAMPLE_TYPED, NO_EXAMPLE",
        "canal, WORD_FORM, NO_OTHER_FORM",
    })
    void saysPerEntryWhyAKindCannotBeHad(String word, QuestionKind kind, Reason reason) {
        EntryYield yield = Quizzes.maker().yields(lesson, List.of()).stream()
                .filter(one -> one.word().headword().equals(word))
                .findFirst()
                .orElseThrow();

        assertThat(yield.kinds()).doesNotContain(kind);
        assertThat(yield.refused())
                .filteredOn(refusal -> refusal.kind() == kind)
                .extracting(Refusal::reason)
                .contains(reason);
    }

    @Test
    void saysPerEntryWhatItYields() {
        EntryYield yield = Quizzes.maker().yields(lesson, List.of()).get(0);

        assertThat(yield.kinds())
                .contains(
                        QuestionKind.WORD_TO_CHINESE,
                        QuestionKind.CHINESE_TO_WORD,
                        QuestionKind.DEFINITION_TO_WORD,
                        QuestionKind.EXAMPLE_CHOICE,
                        QuestionKind.ARTICLE_GAP,
                        QuestionKind.VOWELS);
    }

    @Test
    void putsWrongOptionsIntoTheFormOfTheAnswer() {
        Quiz quiz = Quizzes.all(
                Quizzes.lesson(HARBOUR.replace("### inspect (v.)", "### inspected (v.)")
                        .replace("Many workers inspect", "Many workers inspected")),
                1,
                QuestionKind.ARTICLE_GAP);

        assertThat(options(quiz, "inspected")).hasSizeGreaterThan(2).allMatch(option -> option.matches(".*(ed|t|ght)"));
    }

    @Test
    void makesNoSingularOfANounThatHasNone() {
        Quiz quiz = Quizzes.all(
                Quizzes.lesson(HARBOUR + "\n### goods (n.) 貨物\n\nthings that are sold\n"),
                1,
                QuestionKind.CHINESE_TO_WORD);

        assertThat(options(quiz, "goods")).contains("goods");
        assertThat(quiz.questions())
                .flatExtracting(question -> ((ChoiceQuestion) question).options())
                .extracting(option -> option.either())
                .doesNotContain("good");
    }

    @Test
    void asksOnlyTheWordsThatAreWanted() {
        Quiz all = Quizzes.all(lesson, 1);
        QuizWord canal = all.questions().stream()
                .flatMap(question -> question.words().stream())
                .filter(word -> word.headword().equals("canal"))
                .findFirst()
                .orElseThrow();

        Quiz quiz =
                Quizzes.maker().make(new QuizRequest(List.of(lesson), List.of(), Set.of(), 50, Set.of(canal.key()), 1));

        assertThat(quiz.questions())
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.words())
                        .extracting(QuizWord::headword)
                        .containsOnly("canal"));
    }

    @Test
    void givesNoMoreThanWereAskedForAndTakesKindsByTurns() {
        Quiz quiz = Quizzes.maker().make(new QuizRequest(List.of(lesson), List.of(), Set.of(), 6, Set.of(), 1));

        assertThat(quiz.questions()).hasSize(6);
        assertThat(quiz.questions().stream().map(Question::kind).collect(Collectors.toSet()))
                .hasSize(6);
    }

    @Test
    void tellsWhereASentenceStandsAndItsChinese() {
        Question question = Quizzes.all(lesson, 1, QuestionKind.ARTICLE_GAP).questions().stream()
                .filter(one -> one.words().get(0).headword().equals("canal"))
                .findFirst()
                .orElseThrow();

        assertThat(question.place()).hasValueSatisfying(place -> {
            assertThat(place.english()).startsWith("The old canal leads").endsWith("near the town.");
            assertThat(place.chinese()).isEqualTo("古老的運河通往鎮旁一座繁忙的碼頭。");
        });
    }

    @Test
    void keepsAQuizAsItWas() {
        Quiz quiz = Quizzes.all(Quizzes.bundled().get(0), 2);

        assertThat(QuizJson.quiz(QuizJson.write(quiz))).contains(quiz);
        assertThat(QuizJson.quiz("{\"questions\":[{\"type\":\".Unheard\"}]}")).isEmpty();
        assertThat(QuizJson.quiz("nonsense")).isEmpty();
    }

    @Test
    void keepsAnswersAsTheyWere() {
        for (Response response : List.of(
                new Response.Chosen(Set.of(1)),
                new Response.Typed("canal"),
                new Response.Filled(List.of(0, -1)),
                new Response.Paired(List.of(2)),
                new Response.Ordered(List.of(1, 0)),
                new Response.Pointed(3),
                new Response.SelfMarked("so", true),
                new Response.Skipped())) {
            assertThat(QuizJson.response(QuizJson.write(response))).contains(response);
        }
    }

    @Test
    void jumblesNoSentenceThatTheArticleHasInAnotherOrder() {
        LinkedLesson chase = Quizzes.lesson("""
                ---
                title: {en: Pets, zh: 寵物}
                ---

                ## Main Body 正文

                The old cat chased the dog. The old dog chased the cat. My aunt saw them last Monday.

                老貓追狗。老狗追貓。我阿姨上星期一看到牠們。
                """);

        Quiz quiz = Quizzes.all(chase, 1, QuestionKind.SENTENCE_JUMBLE);

        assertThat(quiz.questions())
                .extracting(question -> ((OrderQuestion) question).whole())
                .containsExactly("My aunt saw them last Monday.");
        assertThat(quiz.refused()).extracting(Refusal::reason).containsOnly(Reason.SEVERAL_ORDERS);
    }

    @Test
    void letsTheChineseSettleTheOrderOfAText() {
        String english = "Ms Lin is a baker. She gets up early. She sings at work.";
        LinkedLesson both = Quizzes.lesson(BAKER.formatted(english, "林女士是烘焙師。她很早起床。她邊工作邊唱歌。"));
        LinkedLesson alone = Quizzes.lesson(BAKER.formatted(english, ""));

        assertThat(Quizzes.all(both, 1, QuestionKind.TEXT_ORDER).questions())
                .singleElement()
                .satisfies(question -> assertThat(question.prompt().chinese()).startsWith("林女士是烘焙師。"));
        assertThat(Quizzes.all(alone, 1, QuestionKind.TEXT_ORDER).questions()).isEmpty();
    }

    private QuizRequest request() {
        return new QuizRequest(List.of(lesson), List.of(), Set.of(), 10, Set.of(), 1);
    }

    private static List<String> options(Quiz quiz, String word) {
        return quiz.questions().stream()
                .filter(question -> question.words().get(0).headword().equals(word))
                .map(ChoiceQuestion.class::cast)
                .flatMap(choice -> choice.options().stream())
                .map(option -> option.either())
                .toList();
    }
}
