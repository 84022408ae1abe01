package org.duidu.export.worksheet;

import java.util.ArrayList;
import java.util.List;

/** Sentences without spaces, to be cut into words with a pencil. */
final class NoSpacesPart implements PartMaker {
    private static final int FEWEST = 2;
    private static final int WANTED = 5;
    private static final int SHORTEST = 7;
    private static final int LONGEST = 22;

    @Override
    public Made make(Draft draft) {
        List<String> fit = draft.article().sentences(SHORTEST, LONGEST);
        if (fit.size() < FEWEST) {
            return PartObstacle.TOO_FEW_SENTENCES;
        }
        List<String> sentences =
                draft.orders().shuffled("no-spaces", draft.orders().some("no-spaces", fit, WANTED));
        List<Html> task = new ArrayList<>();
        List<Html> key = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            String joined = sentences.get(i).replaceAll("[\\s\\u00A0]+", "");
            task.add(Html.of("div", "tall", Pieces.item(i + 1, Html.of("div", "spaceless", joined))));
            key.add(Pieces.item(i + 1, Html.text(sentences.get(i).replaceAll("[\\s\\u00A0]+", " / "))));
        }
        return new PartContent(sentences.size(), task, key);
    }
}
