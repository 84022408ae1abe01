package org.duidu.lesson.importing;

import java.util.Set;

/**
 * What became of a line, or of a part of one that holds both languages or several cells of a table.
 *
 * @param line where it begins in the pasted text, from 1
 * @param lastLine where it ends; the same, unless a paragraph was pasted in several lines of HTML
 * @param text as it was understood; as it was pasted, where nothing was left of it
 */
public record LineReport(int line, int lastLine, String text, Fate fate, Set<Mend> mends) {
    public LineReport {
        mends = Set.copyOf(mends);
    }
}
