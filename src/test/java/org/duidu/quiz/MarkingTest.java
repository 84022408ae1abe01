package org.duidu.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.review.Evidence;
import org.duidu.review.Side;
import org.duidu.review.WordKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MarkingTest {
    private static final WordKey KEY = new WordKey("canal", PartOfSpeech.NOUN);
    private static final QuizWord WORD = new QuizWord("lesson", 0, "canal", KEY);

    private final Marking marking =
            new Marking(Quizzes.LEMMATIZER, Quizzes.THESAURUS, Set.of("with", "from", "the", "taipei"));

    @ParameterizedTest
    @CsvSource({
        "canals, canals, RIGHT, 1",
        "canals, ' Canals. ', RIGHT, 1",
        "canals, canal, WRONG_FORM, 0.5",
        "went, go, WRONG_FORM, 0.5",
        "canal, channel, SYNONYM, 0",
        "form, from, OTHER_WORD, 0",
        "canal, harbour, OTHER_WORD, 0",
        "taipan, taipei, OTHER_WORD, 0",
        "canal, canel, SLIP, 1",
        "canal, cnaal, SLIP, 1",
        "canal, kanal, WRONG, 0",
        "enthusiasm, enthusiazm, SLIP, 1",
        "enthusiasm, entusiazm, SLIP, 1",
        "enthusiasm, entusiazzm, WRONG, 0",
        "dgo, dog, OTHER_WORD, 0",
        "bag, bga, WRONG, 0",
        "night market, Night-Market, RIGHT, 1",
        "night market, nightmarket, RIGHT, 1",
        "put off, to put off, RIGHT, 1",
        "don't, don’t, RIGHT, 1",
        "canal, ｃａｎａｌ, RIGHT, 1",
        "canal, the canal, RIGHT, 1",
        "canal, '', OPEN, 0",
        "canal, '   ', OPEN, 0",
        "canal, qqqq, WRONG, 0",
    })
    void marksWhatIsTyped(String right, String typed, Verdict verdict, double score) {
        Marked marked = marking.mark(typed(right), new Response.Typed(typed), MarkingRules.PRACTICE);

        assertThat(marked.verdict()).isEqualTo(verdict);
        assertThat(marked.score()).isEqualTo(score);
        assertThat(marked.parts().get(0).right()).isEqualTo(right);
        assertThat(marked.retype()).isEqualTo(verdict == Verdict.SLIP);
    }

    @Test
    void givesHalfForASlipInATest() {
        assertThat(marking.mark(typed("canal"), new Response.Typed("canel"), MarkingRules.TEST)
                        .score())
                .isEqualTo(0.5);
    }

    @Test
    void showsTheDifferenceByCharacter() {
        List<Difference> differences = marking.mark(typed("canal"), new Response.Typed("canel"), MarkingRules.PRACTICE)
                .parts()
                .get(0)
                .differences();

        assertThat(text(differences, Difference.Kind.EXTRA)).isEqualTo("canel");
        assertThat(text(differences, Difference.Kind.MISSING)).isEqualTo("canal");
        assertThat(differences).contains(new Difference(Difference.Kind.MISSING, "a"));
    }

    @Test
    void showsTheDifferenceOfSentencesWithSpacesBetweenWords() {
        List<Difference> differences =
                Differences.between(List.of("an", "old", "hill"), List.of("the", "old", "green", "hill"));

        assertThat(differences.stream().map(Difference::text))
                .containsExactly("an", " ", "the", " ", "old", " ", "green", " ", "hill");
    }

    @ParameterizedTest
    @CsvSource({
        "港口；碼頭, 港口, RIGHT",
        "港口；碼頭, '港口，碼頭', RIGHT",
        "港口；碼頭, 「碼頭」, RIGHT",
        "台灣, 臺灣, RIGHT",
        "群體, 羣體, RIGHT",
        "港口；碼頭, 港, WRONG",
        "港口；碼頭, 海口, WRONG",
        "港口, '', OPEN",
    })
    void marksChineseWithoutMercyForACharacter(String right, String typed, Verdict verdict) {
        assertThat(marking.mark(typed(right), new Response.Typed(typed), MarkingRules.PRACTICE)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void givesEachPairItsShareSoThatASwapCostsTwo() {
        MatchingQuestion question = new MatchingQuestion(
                head(QuestionKind.MATCHING, WORD, WORD, WORD, WORD),
                List.of("a", "b", "c", "d"),
                List.of("1", "2", "3", "4", "5"),
                List.of(0, 1, 2, 3));

        Marked marked = marking.mark(question, new Response.Paired(List.of(1, 0, 2, 3)), MarkingRules.TEST);

        assertThat(marked.score()).isEqualTo(0.5);
        assertThat(marked.parts())
                .extracting(MarkedPart::verdict)
                .containsExactly(Verdict.WRONG, Verdict.WRONG, Verdict.RIGHT, Verdict.RIGHT);
        assertThat(marked.parts()).extracting(MarkedPart::right).containsExactly("1", "2", "3", "4");
    }

    @Test
    void countsAPartnerOnceOnly() {
        MatchingQuestion question = new MatchingQuestion(
                head(QuestionKind.MATCHING, WORD, WORD), List.of("a", "b"), List.of("1", "2"), List.of(0, 1));

        assertThat(marking.mark(question, new Response.Paired(List.of(0, 0)), MarkingRules.TEST)
                        .score())
                .isEqualTo(0.5);
    }

    @Test
    void marksGapsOneByOneAndOpenOnesAsOpen() {
        GapsQuestion question = new GapsQuestion(
                head(QuestionKind.ARTICLE_BANK, WORD, WORD, WORD, WORD),
                List.of("a", "b", "c", "d", "e", "f"),
                List.of(0, 1, 2, 3));

        Marked marked = marking.mark(question, new Response.Filled(List.of(0, Response.OPEN, 2, 5)), MarkingRules.TEST);

        assertThat(marked.score()).isEqualTo(0.5);
        assertThat(marked.parts())
                .extracting(MarkedPart::verdict)
                .containsExactly(Verdict.RIGHT, Verdict.OPEN, Verdict.RIGHT, Verdict.WRONG);
    }

    @ParameterizedTest
    @CsvSource({"0 1 2 3 4, 1", "1 0 2 3 4, 0.8", "4 3 2 1 0, 0.2", "0 1 2, 0.6"})
    void marksAJumbleByItsLongestRun(String answer, double score) {
        assertThat(ordered(QuestionKind.SENTENCE_JUMBLE, List.of("a", "b", "c", "d", "e"), answer))
                .isCloseTo(score, within(1e-9));
    }

    @Test
    void letsPiecesThatReadTheSameStandForEachOther() {
        assertThat(ordered(QuestionKind.SENTENCE_JUMBLE, List.of("the", "dog", "saw", "the", "cat"), "3 1 2 0 4"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0 1 2 3, 1", "1 0 2 3, 0.8333333333", "3 2 1 0, 0", "0 1, 0.1666666667"})
    void marksATextByPairsInOrder(String answer, double score) {
        assertThat(ordered(QuestionKind.TEXT_ORDER, List.of("a", "b", "c", "d"), answer))
                .isCloseTo(score, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "The bees flew home., 1",
        "'the BEES, flew home', 1",
        "the bees home, 0.75",
        "the big bees flew home, 0.8",
        "nothing of that, 0",
    })
    void marksADictationByItsWordsInOrder(String typed, double score) {
        DictationQuestion question = new DictationQuestion(
                new QuestionHead("id", QuestionKind.DICTATION_SENTENCE, Prompt.of(), List.of(), Optional.empty()),
                "The bees flew home.");

        Marked marked = marking.mark(question, new Response.Typed(typed), MarkingRules.TEST);

        assertThat(marked.score()).isCloseTo(score, within(1e-9));
        assertThat(marked.parts().get(0).right()).isEqualTo("The bees flew home.");
    }

    @Test
    void showsTheAnswerToWhatWasSkipped() {
        Marked marked = marking.mark(typed("canal"), new Response.Skipped(), MarkingRules.PRACTICE);

        assertThat(marked.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(marked.parts().get(0).right()).isEqualTo("canal");
    }

    @Test
    void showsWhatWasReplacedInASkippedSentence() {
        MistakeQuestion question = new MistakeQuestion(
                head(QuestionKind.FIND_MISTAKE, WORD), List.of("She", "reads", "tea."), 1, "drinks");

        assertThat(marking.mark(question, new Response.Skipped(), MarkingRules.PRACTICE)
                        .parts())
                .extracting(MarkedPart::right)
                .containsExactly("reads → drinks");
    }

    @Test
    void showsThePartnerOfEachOfSkippedPairs() {
        MatchingQuestion question = new MatchingQuestion(
                head(QuestionKind.MATCHING, WORD, WORD), List.of("a", "b"), List.of("1", "2"), List.of(1, 0));

        Marked marked = marking.mark(question, new Response.Skipped(), MarkingRules.PRACTICE);

        assertThat(marked.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(marked.parts()).extracting(MarkedPart::right).containsExactly("2", "1");
    }

    @Test
    void refusesAnAnswerToAnotherKindOfQuestion() {
        assertThatThrownBy(() -> marking.mark(typed("canal"), new Response.Pointed(0), MarkingRules.TEST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsTheMemoryOfTheReceptiveSideOnlyWhereOptionsAreFew() {
        ChoiceQuestion question = new ChoiceQuestion(
                head(QuestionKind.CHINESE_TO_WORD, WORD),
                List.of(
                        new org.duidu.lesson.Bilingual("canal", ""),
                        new org.duidu.lesson.Bilingual("dock", ""),
                        new org.duidu.lesson.Bilingual("ship", "")),
                Set.of(0));

        Evidence evidence = evidence(question, new Response.Chosen(Set.of(0)), false, Set.of());

        assertThat(evidence.sides()).containsExactly(Side.RECEPTIVE);
        assertThat(evidence.outcome()).isEqualTo(Evidence.Outcome.RIGHT);
        assertThat(evidence.typed()).isEqualTo("canal");
    }

    @Test
    void keepsForTheRecordAloneWhatWasJustSeen() {
        Evidence right = evidence(typed("canal"), new Response.Typed("canal"), false, Set.of(KEY));
        Evidence wrong = evidence(typed("canal"), new Response.Typed("qqq"), false, Set.of(KEY));

        assertThat(right.sides()).isEmpty();
        assertThat(wrong.sides()).containsExactly(Side.PRODUCTIVE);
        assertThat(wrong.outcome()).isEqualTo(Evidence.Outcome.FAILED);
    }

    @Test
    void countsASlipAHintAndGivenLettersAsHelp() {
        TypedQuestion jumbled =
                new TypedQuestion(head(QuestionKind.JUMBLED_LETTERS, WORD), List.of("canal"), List.of("n"));

        assertThat(evidence(typed("canal"), new Response.Typed("canel"), false, Set.of())
                        .outcome())
                .isEqualTo(Evidence.Outcome.HELPED);
        assertThat(evidence(typed("canal"), new Response.Typed("canal"), true, Set.of())
                        .outcome())
                .isEqualTo(Evidence.Outcome.HELPED);
        assertThat(evidence(jumbled, new Response.Typed("canal"), false, Set.of())
                        .outcome())
                .isEqualTo(Evidence.Outcome.HELPED);
        assertThat(evidence(typed("canal"), new Response.Skipped(), false, Set.of())
                        .outcome())
                .isEqualTo(Evidence.Outcome.FAILED);
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void knowsEveryKindByItsName(QuestionKind kind) {
        assertThat(QuestionKind.named(kind.word())).contains(kind);
    }

    private Evidence evidence(Question question, Response response, boolean helped, Set<WordKey> justSeen) {
        Marked marked = marking.mark(question, response, MarkingRules.PRACTICE);
        return QuizEvidence.of(marked, helped, justSeen, Instant.EPOCH, Duration.ZERO)
                .get(0);
    }

    private double ordered(QuestionKind kind, List<String> pieces, String answer) {
        OrderQuestion question = new OrderQuestion(
                new QuestionHead("id", kind, Prompt.of(), List.of(), Optional.empty()),
                pieces,
                IntStream.range(0, pieces.size()).boxed().toList(),
                String.join(" ", pieces));
        List<Integer> given =
                List.of(answer.split(" ")).stream().map(Integer::valueOf).toList();
        return marking.mark(question, new Response.Ordered(given), MarkingRules.TEST)
                .score();
    }

    private static String text(List<Difference> differences, Difference.Kind kind) {
        return differences.stream()
                .filter(one -> one.kind() == kind || one.kind() == Difference.Kind.SAME)
                .map(Difference::text)
                .collect(Collectors.joining());
    }

    private static TypedQuestion typed(String right) {
        return new TypedQuestion(head(QuestionKind.EXAMPLE_TYPED, WORD), List.of(right), List.of());
    }

    private static QuestionHead head(QuestionKind kind, QuizWord... words) {
        return new QuestionHead("id", kind, Prompt.of(), List.of(words), Optional.empty());
    }
}
