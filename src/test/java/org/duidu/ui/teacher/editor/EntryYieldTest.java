package org.duidu.ui.teacher.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duidu.crossword.ClueSurvey;
import org.duidu.lesson.format.LessonReader;
import org.duidu.lint.Linter;
import org.duidu.messages.Messages;
import org.duidu.quiz.QuizMaker;
import org.duidu.text.OneDictionary;
import org.duidu.text.WordNetLemmatizer;
import org.duidu.vocabulary.VocabularyLinker;
import org.junit.jupiter.api.Test;

class EntryYieldTest {
    private static final WordNetLemmatizer LEMMATIZER = OneDictionary.LEMMATIZER;
    private static final VocabularyLinker LINKER = new VocabularyLinker(LEMMATIZER);

    private static final String LESSON = """
            # Tea 茶

            ## Main Body 正文

            She never hurries on Monday morning.

            她週一早上從來不趕時間。

            ## Vocabulary 詞彙

            ### hurries (v.) 趕

            moves too quickly

            ### 2050 (n.) 二〇五〇年

            a year
            """;

    @Test
    void saysWhichCluesAnEntryYieldsAndWhyNotTheOthers() {
        EntryYield yield = yields().get(0);

        assertThat(yield.word()).isEqualTo("hurries");
        assertThat(yield.clues()).containsExactly("definition", "Chinese", "sentence in the article");
        assertThat(yield.questions()).contains("Word to Chinese", "Letter tiles");
        assertThat(yield.cannot())
                .anyMatch(line -> line.startsWith("No crossword clue (example sentence): no example"))
                .anyMatch(line -> line.startsWith("No question ("));
    }

    @Test
    void saysWhyAWordCannotEnterACrossword() {
        assertThat(yields().get(1).cannot()).anyMatch(line -> line.contains("no letter from A to Z"));
    }

    private static List<EntryYield> yields() {
        var linked = new Linter(new LessonReader(), LINKER)
                .check(new LessonReader().read("tea", LESSON))
                .linked()
                .orElseThrow();
        return EntryYield.of(
                linked,
                new ClueSurvey(LINKER, LEMMATIZER),
                new QuizMaker(LINKER, LEMMATIZER, LEMMATIZER.thesaurus()),
                Messages.of(Messages.ENGLISH));
    }
}
