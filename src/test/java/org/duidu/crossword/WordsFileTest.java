package org.duidu.crossword;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duidu.messages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsFileTest {
    @Test
    void readsAWordALineWithAnOptionalClueAfterATab() {
        WordsFile file = read("\uFEFFcanal\t運河\r\n\n  dock \nharbour\ta\tb\r");

        assertThat(file.words())
                .containsExactly(
                        new WordSource.Listed("canal", "運河", 1),
                        new WordSource.Listed("dock", "", 3),
                        new WordSource.Listed("harbour", "a", 4));
        assertThat(file.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", " \t a clue without a word", "\uFEFF"})
    void saysThatThereIsNothing(String text) {
        assertThat(kinds(read(text))).containsExactly(WordsProblem.Kind.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void knowsUtf16(String charset) {
        assertThat(kinds(WordsFile.read("canal\t運河\ndock\n".getBytes(Charset.forName(charset)))))
                .containsExactly(WordsProblem.Kind.UTF16);
    }

    @Test
    void knowsBig5() {
        assertThat(kinds(WordsFile.read("canal\t運河\n".getBytes(Charset.forName("Big5")))))
                .containsExactly(WordsProblem.Kind.BIG5);
    }

    @Test
    void refusesAnyOtherEncoding() {
        assertThat(kinds(WordsFile.read(new byte[] {'a', (byte) 0xFF, '\n'})))
                .containsExactly(WordsProblem.Kind.UNKNOWN_ENCODING);
    }

    @Test
    void refusesAHugeFile() {
        assertThat(kinds(WordsFile.read(new byte[WordsFile.MAX_BYTES + 1])))
                .containsExactly(WordsProblem.Kind.TOO_LARGE);
    }

    @Test
    void remarksOnDuplicatesWhateverTheirSpelling() {
        assertThat(read("café\tx\ntea\nCAFE\ty\nre-cover\nrecover").problems())
                .containsExactly(
                        new WordsProblem(WordsProblem.Kind.DUPLICATE, OptionalInt.of(3), "CAFE"),
                        new WordsProblem(WordsProblem.Kind.DUPLICATE, OptionalInt.of(5), "recover"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"canal", "canal\nCanal", "canal\n運河"})
    void remarksThatOneWordCrossesNothing(String text) {
        assertThat(kinds(read(text))).contains(WordsProblem.Kind.ONE_WORD);
    }

    @Test
    void leavesOutWhatCannotEnterAndSaysWhy() {
        String text = "運河\nи\na\ncanal\nabc漢字\n" + "x".repeat(31);
        PuzzleWords words = Puzzles.maker(false).words(read(text).words(), ClueChoice.DEFINITION);

        assertThat(words.answers().answers()).extracting(Answer::letters).containsExactly("CANAL");
        assertThat(words.answers().rejected())
                .extracting(RejectedWord::position)
                .containsExactly(0, 1, 2, 4, 5);
    }

    @Test
    void takesFiveHundredWordsAndRejectsTheRest() {
        String text = IntStream.range(0, 600)
                .mapToObj(i -> "word" + "abcdefghij".charAt(i / 100) + "abcdefghij".charAt(i / 10 % 10)
                        + "abcdefghij".charAt(i % 10))
                .collect(Collectors.joining("\n"));
        AnswerList answers =
                Puzzles.maker(false).words(read(text).words(), ClueChoice.MIXED).answers();

        assertThat(answers.answers()).hasSize(500);
        assertThat(answers.rejected())
                .hasSize(100)
                .allSatisfy(word -> assertThat(word.reason()).isEqualTo(RejectedWord.Reason.TOO_MANY));
    }

    @ParameterizedTest
    @EnumSource(WordsProblem.Kind.class)
    void saysEachProblemInBothLanguages(WordsProblem.Kind kind) {
        WordsProblem problem = new WordsProblem(kind, OptionalInt.of(3), "canal");

        assertThat(problem.message(Messages.of(Locale.ENGLISH))).endsWith(".").doesNotContain("{");
        assertThat(problem.message(Messages.of(Messages.CHINESE))).endsWith("。").doesNotContain("{");
    }

    private static WordsFile read(String text) {
        return WordsFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<WordsProblem.Kind> kinds(WordsFile file) {
        return file.problems().stream().map(WordsProblem::kind).toList();
    }
}
