package org.duidu.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duidu.lesson.Level;
import org.duidu.text.Lemmatizer;
import org.duidu.text.Words;

/**
 * The words that a teacher's learners know or are to know: one a line, with its level after a comma if the list has
 * levels ({@code water,A1}). Words are known in all their forms. Immutable.
 */
public final class WordList {
    private static final Pattern SEPARATOR = Pattern.compile("[,;\\t]");
    private static final Pattern NUMBER = Pattern.compile("\\D*(\\d{1,9})\\D*");

    /** A second column with more different entries than this has no levels: meanings, perhaps, or frequencies. */
    private static final int MOST_LEVELS = 20;

    private final String name;
    private final Map<String, Integer> ranks;
    private final List<String> levels;
    private final List<Integer> unusedLines;
    private final boolean levelsUsed;
    private final Lemmatizer lemmatizer;

    private WordList(
            String name,
            Map<String, Integer> ranks,
            List<String> levels,
            List<Integer> unusedLines,
            boolean levelsUsed,
            Lemmatizer lemmatizer) {
        this.name = name;
        this.ranks = Map.copyOf(ranks);
        this.levels = List.copyOf(levels);
        this.unusedLines = List.copyOf(unusedLines);
        this.levelsUsed = levelsUsed;
        this.lemmatizer = lemmatizer;
    }

    /**
     * Reads a list. A first line that names the columns in either language, empty lines and lines that begin with
     * {@code #} are passed over; of a word with several levels the easiest counts.
     *
     * @param name shown to the teacher, such as the file's name
     * @return empty if there is no English word in it
     */
    public static Optional<WordList> read(String name, String text, Lemmatizer lemmatizer) {
        Map<String, List<String>> all = new HashMap<>();
        List<Integer> unused = new ArrayList<>();
        boolean first = true;
        int number = 0;
        for (String line : text.replace("\uFEFF", "").lines().toList()) {
            number++;
            String[] parts = SEPARATOR.split(line.replace("\"", ""), 3);
            String word = parts[0].strip().toLowerCase(Locale.ROOT);
            String level = parts.length > 1 ? parts[1].strip() : "";
            if (line.isBlank() || word.startsWith("#")) {
                continue;
            }
            boolean english = !Words.of(word).isEmpty();
            boolean head = first && (!english || word.equals("word") && level.equalsIgnoreCase("level"));
            if (english && !head) {
                all.computeIfAbsent(word, any -> new ArrayList<>()).add(level);
            } else if (!head) {
                unused.add(number);
            }
            first = false;
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(ranked(name, all, unused, lemmatizer));
    }

    private static WordList ranked(
            String name, Map<String, List<String>> words, List<Integer> unused, Lemmatizer lemmatizer) {
        List<String> levels = words.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(WordList::compareLevels)
                .toList();
        boolean used = levels.size() <= MOST_LEVELS;
        List<String> shown = used ? levels : List.of("");
        Map<String, Integer> ranks = new HashMap<>();
        words.forEach((word, given) -> ranks.put(
                word, used ? given.stream().mapToInt(levels::indexOf).min().orElse(0) : 0));
        return new WordList(name, ranks, shown, unused, used, lemmatizer);
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

    /** The lines of its text, from 1, that say something but have no English word at their beginning. */
    public List<Integer> unusedLines() {
        return unusedLines;
    }

    /** False if its second column holds too many different things to be levels; it is then a list without any. */
    public boolean levelsUsed() {
        return levelsUsed;
    }

    /** The level of lessons that a level of the list is named after ({@code B1}, {@code b1+}); empty for other names. */
    Optional<Level> cefr(int rank) {
        String level = levels.get(rank);
        return level.length() < 2 ? Optional.empty() : Level.of(level.substring(0, 2));
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
