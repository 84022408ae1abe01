package org.duidu.export.worksheet;

import java.util.List;

/**
 * A part of a sheet.
 *
 * @param points how many answers it asks for, 0 for a part to read
 * @param task what the class gets, in blocks between which a page may end
 * @param key the answers, in such blocks; none for a part to read
 */
record PartContent(int points, List<Html> task, List<Html> key) implements Made {
    PartContent {
        task = List.copyOf(task);
        key = List.copyOf(key);
    }
}
