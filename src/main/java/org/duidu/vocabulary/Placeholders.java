package org.duidu.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words with which dictionaries leave a place open: sb, sth, one's, … */
final class Placeholders {
    private static final Set<String> SHORT = Set.of(
            "…",
            "sth",
            "smth",
            "sb",
            "sbd",
            "smb",
            "sth's",
            "sb's",
            "one's",
            "somebody's",
            "someone's",
            "v-ing",
            "ving");
    /** Words of the language too: at the beginning of a headword they mean themselves ({@code something else}). */
    private static final Set<String> FULL = Set.of("something", "someone", "somebody", "oneself");
    /** Letters stand for something only in company: {@code not only A but also B}, but {@code vitamin A}. */
    private static final Set<String> LETTERS = Set.of("A", "B", "X", "Y");

    private Placeholders() {}

    /** Whether a chunk of a headword is a place left open. */
    static boolean isPlaceholder(List<String> chunks, int index) {
        String chunk = chunks.get(index);
        String name = chunk.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\.+$", "");
        return SHORT.contains(name)
                || (index > 0 && FULL.contains(name))
                || (LETTERS.contains(chunk)
                        && chunks.stream().filter(LETTERS::contains).distinct().count() > 1);
    }
}
