package org.duidu.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duidu.lesson.Level;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.library.LibraryEntry;

/**
 * A vocabulary entry with the lesson it belongs to.
 *
 * @param index which entry of that lesson
 * @param places how often it stands in that lesson
 */
record LibraryWord(VocabularyEntry entry, LibraryEntry lesson, int index, int places) {

    static List<LibraryWord> in(List<LibraryEntry> lessons) {
        List<LibraryWord> words = new ArrayList<>();
        for (LibraryEntry lesson : lessons) {
            lesson.checked().linked().ifPresent(linked -> {
                List<VocabularyEntry> entries = linked.lesson().vocabulary();
                for (int index = 0; index < entries.size(); index++) {
                    int places = linked.occurrencesOf(index).size();
                    words.add(new LibraryWord(entries.get(index), lesson, index, places));
                }
            });
        }
        return words;
    }

    String level() {
        return lesson.level().map(Level::name).orElse("");
    }

    /** Whether what was typed stands in the word, its Chinese or its definition. */
    boolean matches(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return entry.headword().toLowerCase(Locale.ROOT).contains(wanted)
                || entry.zh().contains(wanted)
                || entry.definition().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
