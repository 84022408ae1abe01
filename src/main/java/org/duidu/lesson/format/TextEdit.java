package org.duidu.lesson.format;

import java.util.Comparator;
import java.util.List;
import org.duidu.text.TextRange;

/**
 * A change to a lesson file's text that leaves everything else of it as its author wrote it.
 *
 * @param range what is replaced, in characters of the source text; empty to insert
 * @param replacement what stands there afterwards
 */
public record TextEdit(TextRange range, String replacement) {

    /**
     * The text after all edits.
     *
     * @param edits in any order, none overlapping another
     * @throws IllegalArgumentException if two edits overlap
     */
    public static String apply(String source, List<TextEdit> edits) {
        List<TextEdit> inOrder = edits.stream()
                .sorted(Comparator.comparingInt((TextEdit edit) -> edit.range().start())
                        .thenComparingInt(edit -> edit.range().end()))
                .toList();
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (TextEdit edit : inOrder) {
            if (edit.range().start() < done) {
                throw new IllegalArgumentException("edits overlap at " + edit.range());
            }
            result.append(source, done, edit.range().start()).append(edit.replacement());
            done = edit.range().end();
        }
        return result.append(source, done, source.length()).toString();
    }
}
