package org.duidu.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is different in the library.
 *
 * @param added lessons that were not there
 * @param changed lessons whose file was saved again, as they are now
 * @param removed lessons that are gone, as they were
 */
public record LibraryChange(List<LibraryEntry> added, List<LibraryEntry> changed, List<LibraryEntry> removed) {
    static LibraryChange between(List<LibraryEntry> before, List<LibraryEntry> after) {
        Map<String, LibraryEntry> left = new LinkedHashMap<>();
        before.forEach(entry -> left.put(entry.key(), entry));
        List<LibraryEntry> added = new ArrayList<>();
        List<LibraryEntry> changed = new ArrayList<>();
        for (LibraryEntry entry : after) {
            LibraryEntry old = left.remove(entry.key());
            if (old == null) {
                added.add(entry);
            } else if (old != entry) {
                changed.add(entry);
            }
        }
        return new LibraryChange(List.copyOf(added), List.copyOf(changed), List.copyOf(left.values()));
    }

    boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
