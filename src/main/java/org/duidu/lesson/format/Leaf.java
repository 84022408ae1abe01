package org.duidu.lesson.format;

import org.duidu.text.TextRange;

/**
 * A block of a lesson without its containers: a heading or a paragraph, and whether it stood in a list or a quotation.
 *
 * @param level of a heading, from 1; 0 for a paragraph
 * @param text its lines
 * @param range where it stands, containers' marks before it included
 * @param item which list item it stands in, from 1 in the order of the file; 0 for none
 * @param startsItem whether it is the first block of its item
 * @param ordered whether its list is numbered
 * @param quote which quotation it stands in, from 1; 0 for none
 */
record Leaf(int level, MarkedText text, TextRange range, int item, boolean startsItem, boolean ordered, int quote) {

    private static final int RULE = -1;

    /** A line across the page: what stands above it is never the other half of what stands below. */
    static Leaf rule(TextRange range) {
        return new Leaf(RULE, MarkedText.EMPTY, range, 0, false, false, 0);
    }

    boolean isRule() {
        return level == RULE;
    }

    boolean isHeading() {
        return level > 0;
    }

    boolean isQuoted() {
        return quote > 0;
    }

    boolean isPlain() {
        return item == 0 && quote == 0 && level == 0;
    }

    Leaf withText(MarkedText other) {
        return new Leaf(level, other, range, item, startsItem, ordered, quote);
    }
}
