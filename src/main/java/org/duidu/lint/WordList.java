package org.duidu.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duidu.text.Lemmatizer;
import org.duidu.text.Words;

/**
 * The words that a teacher's learners know or are to know: one a line, with its level after a comma if the list has
 * levels ({@code water,A1}). Words are known in all their forms. Immutable.
 */
public final class WordList {
    private static final Pattern SEPARATOR = Pattern.compile("[,;\\t]");
    private static final int MOST_WORDS = 100_000;
    private static final Pattern NUMBER = Pattern.compile("\\D*(\\d{1,9})\\D*");

    private final String name;
    private final Map<String, Integer> ranks;
    private final List<String> levels;
    private final Lemmatizer lemmatizer;

    private WordList(String name, Map<String, Integer> ranks, List<String> levels, Lemmatizer lemmatizer) {
        this.name = name;
        this.ranks = Map.copyOf(ranks);
        this.levels = List.copyOf(levels);
        this.lemmatizer = lemmatizer;
    }

    /**
     * Reads a list. A first line that names the columns, empty lines and lines that begin with {@code #} are passed over;
     * of a word with several levels the easiest counts.
     *
     * @param name shown to the teacher, such as the file's name
     * @return empty if there is no English word in it
     */
    public static Optional<WordList> read(String name, String text, Lemmatizer lemmatizer) {
        List<String> levels = new ArrayList<>();
        Map<String, List<String>> all = new HashMap<>();
        text.lines().limit(MOST_WORDS).forEach(line -> {
            String[] parts = SEPARATOR.split(line.replace("\uFEFF", "").replace("\"", ""), 3);
            String word = parts[0].strip().toLowerCase(Locale.ROOT);
            String level = parts.length > 1 ? parts[1].strip() : "";
            boolean head = word.equals("word") && level.equalsIgnoreCase("level");
            if (!word.isEmpty()
                    && !word.startsWith("#")
                    && !head
                    && !Words.of(word).isEmpty()) {
                all.computeIfAbsent(word, any -> new ArrayList<>()).add(level);
                if (!levels.contains(level)) {
                    levels.add(level);
                }
            }
        });
        levels.sort(WordList::compareLevels);
        Map<String, Integer> ranks = new HashMap<>();
        all.forEach((word, given) ->
                ranks.put(word, given.stream().mapToInt(levels::indexOf).min().orElse(0)));
        return ranks.isEmpty() ? Optional.empty() : Optional.of(new WordList(name, ranks, levels, lemmatizer));
    }

    /** By the number in them ({@code Level 2} before {@code Level 10}), then by their letters ({@code A2, B1}). */
    private static int compareLevels(String one, String other) {
        var first = NUMBER.matcher(one);
        var second = NUMBER.matcher(other);
        boolean cefr = one.matches("[A-Ca-c][12].*") && other.matches("[A-Ca-c][12].*");
        if (!cefr && first.matches() && second.matches()) {
            return Integer.compare(Integer.parseInt(first.group(1)), Integer.parseInt(second.group(1)));
        }
        return one.compareToIgnoreCase(other);
    }

    public String name() {
        return name;
    }

    /** How many words it has. */
    public int size() {
        return ranks.size();
    }

    /** Its levels, easiest first; a single empty one if it has none. */
    public List<String> levels() {
        return levels;
    }

    public boolean hasLevels() {
        return levels.size() > 1;
    }

    /**
     * The easiest level at which a word, in any of its forms, is on the list: an index into {@link #levels}.
     *
     * @return empty if it is not on the list
     */
    public Optional<Integer> rank(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        List<Integer> found = new ArrayList<>();
        add(lower, found);
        if (found.isEmpty()) {
            lemmatizer.lemmas(lower).forEach(lemma -> add(lemma, found));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(Collections.min(found));
    }

    private void add(String word, List<Integer> found) {
        Integer rank = ranks.get(word);
        if (rank != null) {
            found.add(rank);
        }
    }
}
