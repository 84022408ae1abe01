package org.duidu.crossword;

import java.util.List;

/** Which kind of clue a learner wishes. A word that lacks it gets the first of the others that it has. */
public enum ClueChoice {
    DEFINITION(ClueKind.DEFINITION, ClueKind.CHINESE, ClueKind.EXAMPLE_GAP, ClueKind.ARTICLE_GAP),
    CHINESE(ClueKind.CHINESE, ClueKind.DEFINITION, ClueKind.EXAMPLE_GAP, ClueKind.ARTICLE_GAP),
    EXAMPLE(ClueKind.EXAMPLE_GAP, ClueKind.ARTICLE_GAP, ClueKind.DEFINITION, ClueKind.CHINESE),
    ARTICLE(ClueKind.ARTICLE_GAP, ClueKind.EXAMPLE_GAP, ClueKind.DEFINITION, ClueKind.CHINESE),
    SPOKEN(ClueKind.SPOKEN, ClueKind.DEFINITION, ClueKind.CHINESE, ClueKind.EXAMPLE_GAP, ClueKind.ARTICLE_GAP),
    /** Kinds by turns, in an order that the seed decides. */
    MIXED(ClueKind.DEFINITION, ClueKind.CHINESE, ClueKind.EXAMPLE_GAP, ClueKind.ARTICLE_GAP);

    private final List<ClueKind> kinds;

    ClueChoice(ClueKind... kinds) {
        this.kinds = List.of(kinds);
    }

    /** The kinds in the order in which they are tried. */
    List<ClueKind> kinds() {
        return kinds;
    }

    /** Whether the answer may take the form that it has in a sentence, so that the gap takes it as it is. */
    boolean followsTheSentence() {
        return this == EXAMPLE || this == ARTICLE;
    }
}
