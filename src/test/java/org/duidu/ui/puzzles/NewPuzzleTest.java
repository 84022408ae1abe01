package org.duidu.ui.puzzles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duidu.crossword.ClueChoice;
import org.duidu.crossword.RejectedWord;
import org.duidu.crossword.WordsProblem;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.library.Library;
import org.duidu.library.LibraryEntry;
import org.duidu.review.WordKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewPuzzleTest {
    @TempDir
    Path folder;

    private final NewPuzzle model = new NewPuzzle(PuzzleFixtures.LEMMATIZER);

    @Test
    void takesAllWordsOfAShortLesson() throws Exception {
        model.use(lessons(PuzzleFixtures.TEA));

        PuzzleOrder order = model.order().orElseThrow();

        assertThat(order.title()).isEqualTo(new Bilingual("Tea", "茶"));
        assertThat(order.words()).extracting(ChosenWord::word).containsExactly("pick", "leaves", "harvest", "basket");
        assertThat(order.origins().get(1).memory()).contains(new WordKey("leaf", PartOfSpeech.NOUN));
    }

    @Test
    void beginsALongListWithAsManyWordsAsASittingHolds() throws IOException {
        model.useWords(
                ChosenWord.of(org.duidu.crossword.WordsFile.read(manyWords(60).getBytes())), "Mine");

        assertThat(model.entry().get().chosen()).isEqualTo(15);
        assertThat(model.order().orElseThrow().title().en()).isEqualTo("Mine");
    }

    @Test
    void drawsAsManyWordsAsWantedAndOthersTheNextTime() throws IOException {
        model.useFile(Files.writeString(folder.resolve("w.txt"), manyWords(60)));
        model.choose(7);
        List<String> first = chosen();
        model.choose(7);

        assertThat(first).hasSize(7);
        assertThat(chosen()).hasSize(7).isNotEqualTo(first);
    }

    @Test
    void takesTheWordsThatAreTickedByHand() throws Exception {
        model.use(lessons(PuzzleFixtures.TEA));
        model.rows().get(0).chosen().set(false);
        model.choice().set(ClueChoice.CHINESE);

        assertThat(chosen()).containsExactly("leaves", "harvest", "basket");
        assertThat(model.order().orElseThrow().choice()).isEqualTo(ClueChoice.CHINESE);
    }

    @Test
    void takesALessonInAndOut() throws Exception {
        LibraryEntry tea = lessons(PuzzleFixtures.TEA).get(0);
        model.choose(List.of(tea));
        assertThat(model.areChosen(List.of(tea))).isTrue();
        model.choose(List.of());

        assertThat(model.rows()).isEmpty();
        assertThat(model.order()).isEmpty();
    }

    @Test
    void leavesTheTicksAloneIfTheLessonsStayTheSame() throws Exception {
        LibraryEntry tea = lessons(PuzzleFixtures.TEA).get(0);
        model.choose(List.of(tea));
        model.rows().get(0).chosen().set(false);
        model.choose(List.of(tea));

        assertThat(chosen()).hasSize(3);
    }

    @Test
    void saysAtOnceWhatSharesNoLetter() throws IOException {
        model.useFile(Files.writeString(folder.resolve("w.txt"), "boat\ncoat\nwhy\n"));

        assertThat(model.entry().get().apart())
                .extracting(one -> one.answer().letters())
                .containsExactly("WHY");

        model.rows().get(2).chosen().set(false);
        assertThat(model.entry().get().apart()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-16, UTF16", "Big5, BIG5", "ISO-8859-1, UNKNOWN_ENCODING"})
    void namesAnEncodingThatIsNotUtf8(String charset, WordsProblem.Kind kind) throws IOException {
        String text = charset.startsWith("ISO") ? "caf\u00e9\tdr\u00eele\nna\u00efve\n" : "canal\t運河\n";
        model.useFile(Files.write(folder.resolve("w.txt"), text.getBytes(Charset.forName(charset))));

        assertThat(model.file().get().orElseThrow().problems())
                .extracting(WordsProblem::kind)
                .containsExactly(kind);
        assertThat(model.order()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF  \n"})
    void saysThatAFileIsEmpty(String text) throws IOException {
        model.useFile(Files.writeString(folder.resolve("w.txt"), text));

        assertThat(model.file().get().orElseThrow().problems())
                .extracting(WordsProblem::kind)
                .containsExactly(WordsProblem.Kind.EMPTY);
        assertThat(model.order()).isEmpty();
    }

    @Test
    void takesOneWordAndSaysThatNothingCrosses() throws IOException {
        model.useFile(Files.writeString(folder.resolve("w.txt"), "canal\n"));

        assertThat(model.file().get().orElseThrow().problems())
                .extracting(WordsProblem::kind)
                .containsExactly(WordsProblem.Kind.ONE_WORD);
        assertThat(model.order()).isPresent();
    }

    @Test
    void takesFiveHundredWordsAndSaysWhatIsTooMany() throws IOException {
        model.useFile(Files.writeString(folder.resolve("w.txt"), manyWords(502)));

        assertThat(model.entry().get().entering()).isEqualTo(500);
        assertThat(model.entry().get().rejected())
                .extracting(RejectedWord::reason)
                .containsExactly(RejectedWord.Reason.TOO_MANY, RejectedWord.Reason.TOO_MANY);
    }

    @Test
    void saysWhyWordsThatAreTooLongOrInOtherLettersStayOut() throws IOException {
        model.useFile(Files.writeString(folder.resolve("w.txt"), "boat\ncoat\n運河\nрека\n" + "a".repeat(31) + "\n"));

        assertThat(model.entry().get().rejected())
                .extracting(RejectedWord::reason)
                .containsExactly(
                        RejectedWord.Reason.NO_LETTER, RejectedWord.Reason.NO_LETTER, RejectedWord.Reason.TOO_LONG);
        assertThat(model.entry().get().entering()).isEqualTo(2);
    }

    @Test
    void takesAFileWithTheSameClueTwice() throws IOException {
        model.useFile(Files.writeString(folder.resolve("w.txt"), "boat\tit floats\nraft\tit floats\nboat\tagain\n"));

        assertThat(model.file().get().orElseThrow().problems())
                .extracting(WordsProblem::kind)
                .containsExactly(WordsProblem.Kind.DUPLICATE);
        assertThat(model.entry().get().entering()).isEqualTo(2);
    }

    @Test
    void keepsTheChoiceWhereAFileCannotBeRead() throws Exception {
        model.use(lessons(PuzzleFixtures.TEA));

        assertThatThrownBy(() -> model.useFile(folder.resolve("missing.txt"))).isInstanceOf(IOException.class);
        assertThat(chosen()).hasSize(4);
    }

    private List<String> chosen() {
        return model.order().orElseThrow().words().stream()
                .map(ChosenWord::word)
                .toList();
    }

    private List<LibraryEntry> lessons(String... texts) throws Exception {
        try (Library library = PuzzleFixtures.library(folder, texts)) {
            return library.entries();
        }
    }

    private static String manyWords(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "ta" + (char) ('a' + number / 26) + (char) ('a' + number % 26) + "er")
                .collect(Collectors.joining("\n"));
    }
}
