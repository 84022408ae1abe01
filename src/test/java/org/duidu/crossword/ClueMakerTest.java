package org.duidu.crossword;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duidu.lesson.Bilingual;
import org.duidu.messages.Messages;
import org.duidu.text.OneDictionary;
import org.duidu.text.Word;
import org.duidu.text.WordNetLemmatizer;
import org.duidu.text.Words;
import org.duidu.vocabulary.LinkedLesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClueMakerTest {
    private static final String LESSON = """
            ## Main Body 正文

            Bees never hurry. She asserted that nobody hurries, and asserting it again, she left the canal.

            蜜蜂從不匆忙。她主張沒有人匆忙，再次主張之後，她離開了運河。

            Two canals meet here. The canal is old.

            兩條運河在這裡相會。這條運河很老。

            ## Vocabulary 詞彙

            ### asserted (v.) 主張；斷言

            said strongly that something is true; asserts are not questions

            - He **asserted** his rights.
              他主張自己的權利。

            ### hurries (v.) 匆忙；趕

            moves too quickly

            ### canal (n.) 運河

            a river that people dug

            ### claimed (v.) 主張；斷言

            ### put sth off (phr. v.) 延後

            do later

            - We **put** the trip **off**.
              我們把旅行延後了。
            """;

    private static final LinkedLesson LINKED = Puzzles.lesson(LESSON);
    private static final WordNetLemmatizer LEMMATIZER = OneDictionary.LEMMATIZER;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DEFINITION | ASSERTED | DEFINITION  | said strongly that something is true; … are not questions (8)
            DEFINITION | CLAIMED  | CHINESE     | 主張；斷言 (7)
            DEFINITION | PUTOFF   | DEFINITION  | do later (3,3)
            CHINESE    | CANAL    | CHINESE     | 運河 (5)
            EXAMPLE    | ASSERTED | EXAMPLE_GAP | He _____ his rights. (8)
            EXAMPLE    | CANAL    | ARTICLE_GAP | The _____ is old. (5)
            ARTICLE    | HURRIES  | ARTICLE_GAP | She asserted that nobody _____, and asserting it again, she left the canal. (7)
            ARTICLE    | CLAIMED  | CHINESE     | 主張；斷言 (7)
            """)
    void makesTheKindThatIsWishedOrTheNextBest(ClueChoice choice, String answer, ClueKind kind, String text) {
        Crossword crossword = Puzzles.of(LINKED, choice, 2);
        PlacedWord word = word(crossword, answer);

        assertThat(crossword.clue(word).kind()).isEqualTo(kind);
        assertThat(crossword.clue(word).text() + " " + word.answer().enumeration())
                .isEqualTo(text);
    }

    @Test
    void marksTheOtherAnswersInTheSentenceOfAGap() {
        Crossword crossword = Puzzles.of(LINKED, ClueChoice.ARTICLE, 2);
        PlacedWord word = word(crossword, "HURRIES");
        String asserted = "[" + crossword.numbering().of(word(crossword, "ASSERTED")) + " "
                + word(crossword, "ASSERTED").direction().name().toLowerCase(Locale.ROOT) + "]";
        String canal = "[" + crossword.numbering().of(word(crossword, "CANAL")) + " "
                + word(crossword, "CANAL").direction().name().toLowerCase(Locale.ROOT) + "]";

        assertThat(crossword.clueWithLength(word))
                .isEqualTo("She " + asserted + " that nobody _____, and " + asserted + " it again, she left the "
                        + canal + ". (7)");
        assertThat(crossword.clueText(word, other -> Optional.empty()))
                .isEqualTo("She asserted that nobody _____, and asserting it again, she left the canal.");
        assertThat(crossword.clueText(
                        word, other -> other.answer().letters().equals("CANAL") ? Optional.of("?") : Optional.empty()))
                .endsWith(" asserting it again, she left the ?.");
    }

    @Test
    void marksTheLongerOfTwoAnswersAndPartsOfCompoundsAndNoStrangers() {
        Crossword crossword = Puzzles.of(Puzzles.lesson("""
                ## Vocabulary 詞彙

                ### train (n.) 火車

                - The **train** puts off its high-speed counterparts in every country.

                ### put (v.) 放

                ### put off (v.) 推遲

                ### speed (n.) 速度

                ### count (v.) 數

                ### steep (adj.) 陡
                """), ClueChoice.EXAMPLE, 1);

        assertThat(crossword.clueText(
                        word(crossword, "TRAIN"),
                        other -> Optional.of("<" + other.answer().letters() + ">")))
                .isEqualTo("The _____ <PUTOFF> its high-<SPEED> counterparts in every country.");
    }

    @Test
    void leavesOtherAnswersInDefinitions() {
        Crossword crossword = Puzzles.of(Puzzles.lesson("""
                ## Vocabulary 詞彙

                ### river (n.) 河

                water that flows to the sea

                ### water (n.) 水
                """), ClueChoice.DEFINITION, 1);

        assertThat(crossword.clueWithLength(word(crossword, "RIVER"))).isEqualTo("water that flows to the sea (5)");
    }

    @Test
    void gapsOtherFormsInTheSentenceToo() {
        Clue clue = clue(Puzzles.of(LINKED, ClueChoice.ARTICLE, 1), "ASSERTED");

        assertThat(clue.text()).isEqualTo("She _____ that nobody hurries, and … it again, she left the canal.");
    }

    @Test
    void givesTheChineseOfTheSentenceAndItsPlaceAsHelp() {
        Clue clue = clue(Puzzles.of(LINKED, ClueChoice.ARTICLE, 1), "ASSERTED");

        assertThat(clue.help()).isEqualTo("她主張沒有人匆忙，再次主張之後，她離開了運河。");
        ArticlePlace place = clue.place().orElseThrow();
        assertThat(place.lesson()).isEqualTo("test");
        assertThat(LINKED.occurrencesOf(0)).contains(place.occurrence());
    }

    @Test
    void takesOnlySentencesWhoseGapTakesTheAnswer() {
        List<String> texts = Stream.iterate(1L, seed -> seed + 1)
                .limit(6)
                .map(seed -> clue(Puzzles.of(LINKED, ClueChoice.ARTICLE, seed), "CANAL")
                        .text())
                .distinct()
                .toList();

        assertThat(texts).containsExactly("The _____ is old.");
    }

    @Test
    void letsTheAnswerFollowTheSentenceWhereNoSentenceHasTheHeadword() {
        LinkedLesson lesson = Puzzles.lesson("""
                ## Main Body 正文

                They asserted it.

                他們這樣主張。

                ## Vocabulary 詞彙

                ### assert (v.) 主張
                """);

        assertThat(words(lesson, ClueChoice.ARTICLE)).containsExactly("ASSERTED");
        assertThat(words(lesson, ClueChoice.DEFINITION)).containsExactly("ASSERT");
    }

    @Test
    void saysWhichKindIsUsedInstead() {
        Crossword crossword = Puzzles.of(LINKED, ClueChoice.DEFINITION, 1);

        assertThat(clue(crossword, "CLAIMED").insteadOf()).contains(ClueKind.DEFINITION);
        assertThat(clue(crossword, "CANAL").insteadOf()).isEmpty();
        assertThat(crossword.notes(Messages.of(Locale.ENGLISH)))
                .containsExactly("\"claimed\" has no definition to make a clue of. Used instead: Chinese.");
    }

    @ParameterizedTest
    @CsvSource({"canal, A A C L N", "almost, T S O M L A", "aa, A …", "'ab', B A"})
    void shufflesTheLettersOfAWordOfWhichNothingIsKnown(String word, String text) {
        Crossword crossword = Puzzles.of(Bilingual.EMPTY, 1, word);

        assertThat(crossword.clues().get(0).text()).isEqualTo(text);
        assertThat(crossword.clues().get(0).kind()).isEqualTo(ClueKind.LETTERS);
        assertThat(crossword.notes(Messages.of(Locale.ENGLISH)))
                .containsExactly("\"" + word + "\" comes without a clue. Used instead: its letters in another order.");
    }

    @Test
    void tellsTwinCluesApartByALetter() {
        Crossword crossword =
                Puzzles.of(Bilingual.EMPTY, 1, "urgent\t急", "sudden\t急", "abrupt\t急", "hasty\t急", "under\t在下面");

        assertThat(crossword.layout().words())
                .extracting(word -> word.answer().letters() + ": " + crossword.clueWithLength(word))
                .contains(
                        "URGENT: 急 · U _ _ _ _ _ (6)",
                        "SUDDEN: 急 · S _ _ _ _ _ (6)",
                        "ABRUPT: 急 · A _ _ _ _ _ (6)",
                        "HASTY: 急 (5)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            urgent   | the state of acting urgently              | the state of acting …
            speed    | as on high-speed rail                     | as on high-_____ rail
            AI       | 人工智慧（AI）                              | 人工智慧（_____）
            decide   | to decide; a decider, DECIDING            | to _____; a …, …
            rain     | rainy weather, and a train                | … weather, and a train
            part     | a particular Part                         | a particular _____
            e-mail   | an email                                  | an _____
            ice cream | ice creams are not cream                 | … are not cream
            bus      | busy buses & a <bus>                      | busy … & a <_____>
            county   | counties are parts of a country              | … are parts of a country
            """)
    void neverShowsTheAnswerInAGivenClue(String word, String given, String text) {
        assertThat(Puzzles.of(Bilingual.EMPTY, 1, word + "\t" + given)
                        .clues()
                        .get(0)
                        .text())
                .isEqualTo(text);
    }

    @Test
    void takesAnotherKindWhereNothingIsLeftBesideTheGap() {
        assertThat(Puzzles.of(Bilingual.EMPTY, 1, "canal\tcanals!")
                        .clues()
                        .get(0)
                        .kind())
                .isEqualTo(ClueKind.LETTERS);
    }

    @Test
    void speaksOnlyWhereThereIsAVoiceAndKeepsATextForPaper() {
        Crossword silent = Puzzles.of(LINKED, ClueChoice.SPOKEN, 1);
        Crossword spoken =
                Puzzles.of(Puzzles.maker(true), Bilingual.EMPTY, WordSource.of(LINKED), ClueChoice.SPOKEN, 1);

        assertThat(clue(silent, "CANAL").kind()).isEqualTo(ClueKind.DEFINITION);
        assertThat(clue(silent, "CANAL").insteadOf()).contains(ClueKind.SPOKEN);
        assertThat(clue(spoken, "CANAL").kind()).isEqualTo(ClueKind.SPOKEN);
        assertThat(clue(spoken, "CANAL").text()).isEqualTo("a river that people dug");
    }

    @Test
    void mixesKindsAsTheSeedSays() {
        Set<List<ClueKind>> mixtures = Stream.iterate(1L, seed -> seed + 1)
                .limit(8)
                .map(seed -> kinds(Puzzles.of(LINKED, ClueChoice.MIXED, seed)))
                .collect(Collectors.toSet());

        assertThat(mixtures).hasSizeGreaterThan(2);
        assertThat(kinds(Puzzles.of(LINKED, ClueChoice.MIXED, 3)))
                .isEqualTo(kinds(Puzzles.of(LINKED, ClueChoice.MIXED, 3)));
        assertThat(Set.copyOf(kinds(Puzzles.of(LINKED, ClueChoice.MIXED, 1)))).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("bundledLessons")
    void neverShowsAnAnswerInALessonOfOurs(Path file) throws IOException {
        LinkedLesson lesson = Puzzles.lesson(Files.readString(file));
        for (ClueChoice choice : ClueChoice.values()) {
            Crossword crossword = Puzzles.of(lesson, choice, 5);
            assertThat(crossword.layout().words().stream()
                            .filter(word -> shows(crossword.clue(word), word))
                            .map(crossword::clueText))
                    .as("%s %s", file, choice)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(ClueChoice.class)
    void givesEveryWordAClue(ClueChoice choice) {
        assertThat(Puzzles.of(LINKED, choice, 1).clues())
                .hasSize(5)
                .allSatisfy(clue -> assertThat(clue.text()).isNotBlank());
    }

    static Stream<Path> bundledLessons() {
        try (Stream<Path> files = Files.list(Path.of("lessons"))) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
                            .sorted()
                            .toList())
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Judged without any code of the maker: no word of the clue shares letters or a base form with the answer. */
    private static boolean shows(Clue clue, PlacedWord word) {
        String answer = word.answer().written().toLowerCase(Locale.ROOT);
        Set<String> lemmas = LEMMATIZER.lemmas(answer);
        String text = clue.text() + " " + clue.help();
        return text.toLowerCase(Locale.ROOT).matches("(?s).*\\b" + java.util.regex.Pattern.quote(answer) + "\\b.*")
                || Words.of(text).stream()
                        .map(Word::text)
                        .anyMatch(one -> LEMMATIZER.lemmas(one).stream().anyMatch(lemmas::contains));
    }

    private static List<ClueKind> kinds(Crossword crossword) {
        return crossword.clues().stream().map(Clue::kind).toList();
    }

    private static List<String> words(LinkedLesson lesson, ClueChoice choice) {
        return Puzzles.maker(false).words(WordSource.of(lesson), choice).answers().answers().stream()
                .map(Answer::letters)
                .toList();
    }

    private static Clue clue(Crossword crossword, String answer) {
        return crossword.clue(word(crossword, answer));
    }

    private static PlacedWord word(Crossword crossword, String answer) {
        Optional<PlacedWord> found = crossword.layout().words().stream()
                .filter(word -> word.answer().letters().equals(answer))
                .findFirst();
        return found.orElseThrow(() -> new AssertionError(answer + " is not in " + crossword.layout()));
    }
}
