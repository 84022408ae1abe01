package org.duidu.export.worksheet;

import java.util.ArrayList;
import java.util.List;
import org.duidu.export.TextMeasure;

/** The beginnings of paragraphs without capitals and punctuation, with lines to write them out. */
final class PunctuationPart implements PartMaker {
    private static final int WANTED = 3;
    private static final int FEWEST_WORDS = 18;
    private static final int MOST_WORDS = 48;
    /** Handwriting takes about as much room as type of this size. */
    private static final double HAND = 16;

    private static final double NUMBER = 8;

    @Override
    public Made make(Draft draft) {
        List<String> fit = draft.article().prose().stream()
                .map(prose -> Article.opening(prose, FEWEST_WORDS))
                .filter(text -> Article.isBetween(text, FEWEST_WORDS, MOST_WORDS))
                .distinct()
                .toList();
        if (fit.isEmpty()) {
            return PartObstacle.TOO_FEW_SENTENCES;
        }
        List<String> texts =
                draft.orders().shuffled("punctuation", draft.orders().some("punctuation", fit, WANTED));
        List<Html> task = new ArrayList<>();
        List<Html> key = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int lines = TextMeasure.lines(texts.get(i), HAND, draft.area().width() - NUMBER);
            task.add(Pieces.item(i + 1, Html.text(BarePunctuation.of(texts.get(i))), Pieces.lines(lines)));
            key.add(Pieces.item(i + 1, Html.text(texts.get(i))));
        }
        return new PartContent(texts.size(), task, key);
    }
}
