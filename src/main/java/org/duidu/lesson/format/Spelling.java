package org.duidu.lesson.format;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Guesses which known name a misspelt one was meant to be. */
final class Spelling {
    /** Names that are nothing like the known one in letters, but mean it. */
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("tags", "topics"),
            Map.entry("topic", "topics"),
            Map.entry("category", "topics"),
            Map.entry("categories", "topics"),
            Map.entry("source", "sources"),
            Map.entry("link", "url"),
            Map.entry("name", "title"),
            Map.entry("by", "author"),
            Map.entry("cefr", "level"),
            Map.entry("lang", "language"),
            Map.entry("標題", "title"),
            Map.entry("程度", "level"),
            Map.entry("作者", "author"),
            Map.entry("來源", "sources"),
            Map.entry("主題", "topics"));

    private Spelling() {}

    /** The known name that is at most two letters away, or one for short names. */
    static Optional<String> closest(String name, List<String> known) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        String synonym = SYNONYMS.get(wanted);
        if (synonym != null && known.contains(synonym)) {
            return Optional.of(synonym);
        }
        int allowed = wanted.length() < 5 ? 1 : 2;
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - wanted.length()) <= allowed)
                .filter(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT)) <= allowed)
                .min(Comparator.comparingInt(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT))));
    }

    /** Letters to change, add or drop (Levenshtein); two letters in the wrong order count as two. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
