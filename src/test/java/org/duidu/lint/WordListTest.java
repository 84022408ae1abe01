package org.duidu.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.duidu.lesson.format.LessonReader;
import org.duidu.text.OneDictionary;
import org.duidu.text.WordNetLemmatizer;
import org.duidu.vocabulary.VocabularyLinker;
import org.junit.jupiter.api.Test;

class WordListTest {
    private static final WordNetLemmatizer LEMMATIZER = OneDictionary.LEMMATIZER;

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
        assertThat(coverage.unknown()).extracting(Coverage.Unknown::word).containsExactly("shops", "for");
    }

    private static WordList read(String text) {
        return WordList.read("list", text, LEMMATIZER).orElseThrow();
    }
}
