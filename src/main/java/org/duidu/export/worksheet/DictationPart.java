package org.duidu.export.worksheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duidu.text.TextRange;
import org.duidu.text.Word;
import org.duidu.text.Words;

/**
 * A piece of the article with words missing that the teacher reads aloud. It is the same in all versions: another choice
 * of gaps would print one neighbour's answers on the other's sheet.
 */
final class DictationPart implements PartMaker {
    private static final int FEWEST_WORDS = 40;
    private static final int ENOUGH_WORDS = 110;
    /** One gap in so many words. */
    private static final int EVERY = 8;

    private static final int SHORTEST_WORD = 4;

    @Override
    public Made make(Draft draft) {
        List<Article.Prose> prose = draft.article().prose();
        List<Article.Prose> chosen = chosen(prose, draft.orders());
        if (chosen.stream().mapToInt(Article.Prose::words).sum() < FEWEST_WORDS) {
            return PartObstacle.TOO_FEW_SENTENCES;
        }
        List<Html> task = new ArrayList<>();
        List<Html> key = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (Article.Prose one : chosen) {
            List<TextRange> gaps = gaps(one.en());
            task.add(Html.of("div", "gapped", GappedText.gaps(one.en(), gaps, answers.size() + 1)));
            key.add(Html.of("div", "prose", GappedText.filled(one.en(), gaps, answers.size() + 1)));
            gaps.forEach(gap -> answers.add(gap.of(one.en())));
        }
        return new PartContent(answers.size(), task, key);
    }

    /** Paragraphs in a row, from one that the seed chooses, until there are enough words. */
    private static List<Article.Prose> chosen(List<Article.Prose> prose, Orders orders) {
        if (prose.isEmpty()) {
            return List.of();
        }
        int last = prose.size() - 1;
        int words = 0;
        while (last > 0 && words + prose.get(last).words() < ENOUGH_WORDS) {
            words += prose.get(last).words();
            last--;
        }
        int first = orders.number("dictation", last + 1);
        List<Article.Prose> chosen = new ArrayList<>();
        int count = 0;
        for (int i = first; i < prose.size() && count < ENOUGH_WORDS; i++) {
            chosen.add(prose.get(i));
            count += prose.get(i).words();
        }
        return chosen;
    }

    /** In each stretch of words the longest: names, numbers and compounds are left. */
    private static List<TextRange> gaps(String text) {
        List<Word> words = Words.of(text);
        List<TextRange> gaps = new ArrayList<>();
        for (int start = 2; start + EVERY / 2 <= words.size(); start += EVERY) {
            // not the last two of a stretch, so that two gaps never touch
            words.subList(start, Math.min(words.size(), start + EVERY - 2)).stream()
                    .filter(word -> word.text().matches("[a-z]{" + SHORTEST_WORD + ",}"))
                    .max(Comparator.comparingInt(word -> word.text().length()))
                    .ifPresent(word -> gaps.add(word.range()));
        }
        return gaps;
    }
}
