package org.duidu.ui.crossword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duidu.crossword.ClueChoice;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.PlacedWord;
import org.duidu.crossword.Puzzle;
import org.duidu.crossword.Puzzles;
import org.duidu.text.TextRange;
import org.duidu.ui.crossword.ArticleText.Heading;
import org.duidu.ui.crossword.ArticleText.Passage;
import org.duidu.vocabulary.LinkedLesson;
import org.junit.jupiter.api.Test;

class ArticleTextTest {
    private static final LinkedLesson LESSON = Puzzles.lesson("""
            ---
            title:
              en: The Fox and the Kite
              zh: 狐狸與風箏
            ---

            ## Main Body 正文

            A fox ran over the hill. The kite was flying high above the river.

            一隻狐狸跑過山丘。風箏在河的上空高高地飛。

            The fox looked at the kites for a long time.

            狐狸看了風箏很久。

            ## Vocabulary 詞彙

            ### kite (n.) 風箏

            a toy that flies on a long string

            ### river (n.) 河

            water that runs to the sea

            ### hill (n.) 山丘

            a small mountain
            """);

    private final Crossword crossword = Puzzles.of(LESSON, ClueChoice.ARTICLE, 1);
    private final Puzzle puzzle = Puzzle.of(crossword.layout());
    private final ArticleText article = new ArticleText(
            crossword, puzzle, List.of(LESSON), word -> "[" + word.answer().written() + "]");
    private final List<Passage> passages = article.blocks().stream()
            .filter(Passage.class::isInstance)
            .map(Passage.class::cast)
            .toList();

    @Test
    void hidesWordsInEveryPlaceAndNumbersThoseOfTheClues() {
        assertThat(shown(0).english())
                .isEqualTo("A fox ran over the [hill]. The [kite] was flying high above the [river].");
        assertThat(shown(1).english()).isEqualTo("The fox looked at the _____ for a long time.");
    }

    @Test
    void writesASolvedWordBackAndKnowsItsChinese() {
        solve("river");

        GappedText.Sentence sentence = shown(0).sentenceOf(word("river")).orElseThrow();
        assertThat(shown(0).english())
                .isEqualTo("A fox ran over the [hill]. The [kite] was flying high above the river.");
        assertThat(sentence.range().of(shown(0).english())).isEqualTo("The [kite] was flying high above the river.");
        assertThat(sentence.hasWritten()).isTrue();
        assertThat(sentence.partners())
                .extracting(range -> range.of(sentence.chinese()))
                .containsExactly("河");
    }

    @Test
    void fillsOtherPlacesOfTheWordToo() {
        solve("kite");

        assertThat(shown(1).english()).isEqualTo("The fox looked at the kites for a long time.");
    }

    @Test
    void leavesTheGapUnderAWrongWord() {
        puzzle.enterWord(word("hill"), "hall", false);

        assertThat(shown(0).english()).startsWith("A fox ran over the [hill].");
        assertThat(shown(0).sentences().get(0).hasWritten()).isFalse();
    }

    @Test
    void opensTheGapAgainWhenItsLettersAreErased() {
        solve("hill");
        puzzle.undo();

        assertThat(shown(0).english()).startsWith("A fox ran over the [hill].");
    }

    @Test
    void findsTheWordAtACharacter() {
        GappedText text = shown(0);
        int inGap = text.english().indexOf("[kite]") + 2;

        assertThat(text.wordAt(inGap).map(GappedText.Word::word)).contains(word("kite"));
        assertThat(text.wordAt(0)).isEmpty();
    }

    @Test
    void keepsSentencesRightBehindGapsOfAnotherLength() {
        GappedText text = shown(0);

        assertThat(text.sentences())
                .extracting(sentence -> sentence.range().of(text.english()))
                .containsExactly("A fox ran over the [hill].", "The [kite] was flying high above the [river].");
        assertThat(text.sentences().get(0).range()).isEqualTo(new TextRange(0, 26));
    }

    @Test
    void showsTheArticleWithItsHeadings() {
        assertThat(article.blocks().get(0)).isInstanceOf(Heading.class);
        assertThat(passages).hasSize(2);
        assertThat(article.passageOf(word("river"))).contains(passages.get(0));
    }

    @Test
    void isEmptyForCluesFromElsewhere() {
        Crossword definitions = Puzzles.of(LESSON, ClueChoice.DEFINITION, 1);

        assertThat(new ArticleText(definitions, puzzle, List.of(LESSON), word -> "").blocks())
                .isEmpty();
        assertThat(new ArticleText(crossword, puzzle, List.of(), word -> "").blocks())
                .isEmpty();
    }

    private GappedText shown(int passage) {
        return article.shown(passages.get(passage));
    }

    private void solve(String written) {
        puzzle.enterWord(word(written), written, false);
    }

    private PlacedWord word(String written) {
        return crossword.layout().words().stream()
                .filter(word -> word.answer().written().equals(written))
                .findFirst()
                .orElseThrow();
    }
}
