package org.duidu.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duidu.lesson.format.LessonReader;
import org.duidu.lint.WordListFile.Trouble;
import org.duidu.text.OneDictionary;
import org.duidu.text.WordNetLemmatizer;
import org.duidu.vocabulary.VocabularyLinker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {
    private static final WordNetLemmatizer LEMMATIZER = OneDictionary.LEMMATIZER;

    @TempDir
    Path folder;

    @Test
    void knowsWordsInAllTheirForms() {
        WordList list = read("go\ncolor\n");

        assertThat(list.rank("went")).contains(0);
        assertThat(list.rank("Colours")).contains(0);
        assertThat(list.rank("walk")).isEmpty();
        assertThat(list.hasLevels()).isFalse();
    }

    @Test
    void putsLevelsInOrder() {
        assertThat(read("a,Level 10\nb,Level 2\nc,Level 1\n").levels())
                .containsExactly("Level 1", "Level 2", "Level 10");
        assertThat(read("a,B1\nb,A2\nc,A1\n").levels()).containsExactly("A1", "A2", "B1");
    }

    @Test
    void takesTheEasiestLevelOfAWord() {
        assertThat(read("play,B1\nplay,A1\nyes,A1").rank("played")).contains(0);
    }

    @Test
    void passesOverHeadsNotesAndEmptyLines() {
        assertThat(read("\uFEFFword,level\n# mine\n\n\"tea\",A1\n").size()).isEqualTo(1);
    }

    @Test
    void isNoneWithoutAnEnglishWord() {
        assertThat(WordList.read("list", "茶\n\n", LEMMATIZER)).isEmpty();
    }

    @Test
    void namesTheLinesThatItCannotUse() {
        assertThat(read("單字,級別\ntea,A1\n水\ncup,A1\n123 水\n\n茶,A2\n").unusedLines())
                .containsExactly(3, 7);
    }

    @Test
    void doesNotTakeMeaningsForLevels() {
        StringBuilder glossed = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            glossed.append("word").append(i).append(",解釋").append(i).append('\n');
        }

        WordList list = read(glossed.toString());

        assertThat(list.levelsUsed()).isFalse();
        assertThat(list.hasLevels()).isFalse();
        assertThat(list.rank("word7")).contains(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "Big5"})
    void isReadInTheEncodingsThatSpreadsheetsSave(String encoding) throws IOException {
        Path file =
                Files.write(folder.resolve("list.csv"), "tea,A1,茶葉\ncup,A2,杯子\n".getBytes(Charset.forName(encoding)));

        assertThat(WordListFile.read(file, LEMMATIZER)).isInstanceOfSatisfying(WordListFile.Usable.class, usable -> {
            assertThat(usable.list().size()).isEqualTo(2);
            assertThat(usable.remarks()).isEmpty();
        });
    }

    @Test
    void saysWhyAFileIsNone() throws IOException {
        Path none = folder.resolve("none.csv");
        Path picture =
                Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2, 0});
        Path chinese = Files.writeString(folder.resolve("chinese.txt"), "茶\n水\n");
        Path large = Files.write(folder.resolve("large.txt"), new byte[4 * 1024 * 1024 + 1]);

        assertThat(trouble(none)).isEqualTo(Trouble.UNREADABLE);
        assertThat(trouble(folder)).isEqualTo(Trouble.UNREADABLE);
        assertThat(trouble(picture)).isEqualTo(Trouble.NOT_TEXT);
        assertThat(trouble(chinese)).isEqualTo(Trouble.NO_WORDS);
        assertThat(trouble(large)).isEqualTo(Trouble.TOO_LARGE);
    }

    private static Trouble trouble(Path file) {
        return ((WordListFile.Unusable) WordListFile.read(file, LEMMATIZER)).trouble();
    }

    @Test
    void coversAnArticleByRunningWords() {
        String lesson = "# Tea 茶\n\n## Main Body 正文\n\nMy tea is hot. Mei and Bob hurry to 2 shops for Mei.\n\n茶。\n\n"
                + "## Vocabulary 詞彙\n\n### hurry (v.) 趕\n\ngo fast\n";
        var linked = new Linter(new LessonReader(), new VocabularyLinker(LEMMATIZER))
                .check(new LessonReader().read("tea", lesson))
                .linked()
                .orElseThrow();

        Coverage coverage = Coverage.of(linked, read("my,A1\ntea,A1\nbe,A1\nand,A1\nto,A1\nhot,B1\n"), LEMMATIZER);

        assertThat(coverage.known()).isEqualTo(10.0 / 13);
        assertThat(coverage.withVocabulary()).isEqualTo(11.0 / 13);
        assertThat(coverage.unknown()).extracting(Coverage.Counted::word).containsExactly("shops", "for");
    }

    private static WordList read(String text) {
        return WordList.read("list", text, LEMMATIZER).orElseThrow();
    }
}
