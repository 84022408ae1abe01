package org.duidu.ui.words;

import java.util.ArrayList;
import java.util.List;
import org.duidu.lesson.Level;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.library.LibraryEntry;
import org.duidu.library.SearchText;

/**
 * A vocabulary entry with the lesson it belongs to.
 *
 * @param index which entry of that lesson
 * @param places how often it stands in that lesson
 * @param searchable the word, its Chinese and its definition, folded
 */
record LibraryWord(VocabularyEntry entry, LibraryEntry lesson, int index, int places, String searchable) {

    static List<LibraryWord> in(List<LibraryEntry> lessons) {
        List<LibraryWord> words = new ArrayList<>();
        for (LibraryEntry lesson : lessons) {
            lesson.checked().linked().ifPresent(linked -> {
                List<VocabularyEntry> entries = linked.lesson().vocabulary();
                for (int index = 0; index < entries.size(); index++) {
                    int places = linked.occurrencesOf(index).size();
                    words.add(
                            new LibraryWord(entries.get(index), lesson, index, places, searchable(entries.get(index))));
                }
            });
        }
        return words;
    }

    String level() {
        return lesson.level().map(Level::name).orElse("");
    }

    private static String searchable(VocabularyEntry entry) {
        return SearchText.fold(entry.headword() + "\n" + entry.zh() + "\n" + entry.definition());
    }

    /** Whether what was typed stands in the word, its Chinese or its definition. */
    boolean matches(String typed) {
        return searchable.contains(SearchText.fold(typed.strip()));
    }
}
