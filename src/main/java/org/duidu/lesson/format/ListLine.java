package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.List;
import org.duidu.text.TextRange;

/**
 * A line of the vocabulary or of the questions.
 *
 * @param range where it stands, a heading's hashes included
 * @param startsBlock whether it is the first line of its paragraph
 * @param startsItem whether it is the first line of its list item
 */
record ListLine(
        MarkedText text,
        TextRange range,
        boolean heading,
        boolean startsBlock,
        int item,
        boolean startsItem,
        boolean ordered) {

    static List<ListLine> of(List<Leaf> leaves) {
        List<ListLine> lines = new ArrayList<>();
        for (Leaf leaf : leaves) {
            boolean first = true;
            for (MarkedText text : leaf.text().lines()) {
                TextRange range = leaf.isHeading() ? leaf.range() : text.range();
                lines.add(new ListLine(
                        text, range, leaf.isHeading(), first, leaf.item(), first && leaf.startsItem(), leaf.ordered()));
                first = false;
            }
        }
        return lines;
    }
}
