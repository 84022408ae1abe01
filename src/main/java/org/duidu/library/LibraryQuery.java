package org.duidu.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.duidu.lesson.Level;

/**
 * What a reader looks for in the library. Has no state and changes nothing.
 *
 * @param text words in either language, each of which must stand somewhere in a lesson; empty for all lessons
 * @param levels lessons of these levels; empty for any
 * @param topics lessons with one of these topics; empty for any
 * @param onlyWithProblems lessons with an error or a warning
 * @param order of the lessons; where {@code text} is given, better hits come first
 */
public record LibraryQuery(String text, Set<Level> levels, Set<String> topics, boolean onlyWithProblems, Order order) {

    /** Everything, by title. */
    public static final LibraryQuery ALL = new LibraryQuery("", Set.of(), Set.of(), false, Order.TITLE);

    public LibraryQuery {
        levels = Set.copyOf(levels);
        topics = Set.copyOf(topics);
    }

    /** The orders a reader can choose. */
    public enum Order {
        TITLE(LibraryQuery::byTitle),
        /** Easiest first; lessons without a level last. */
        LEVEL(() -> Comparator.comparing(LibraryQuery::difficulty).thenComparing(byTitle())),
        /** Shortest first. */
        LENGTH(() -> Comparator.comparing(
                        (LibraryEntry entry) -> entry.measures().englishWords())
                .thenComparing(byTitle())),
        /** Changed most recently first. */
        NEWEST(() -> Comparator.comparing(LibraryEntry::modified).reversed().thenComparing(byTitle()));

        /** Made when it is used: this enum and the query's own constants would otherwise need each other to begin. */
        private final Supplier<Comparator<LibraryEntry>> comparator;

        Order(Supplier<Comparator<LibraryEntry>> comparator) {
            this.comparator = comparator;
        }
    }

    /**
     * The same story at its levels; a lesson without a story is a group of its own.
     *
     * @param entries easiest first, at least one
     */
    public record Story(List<LibraryEntry> entries) {
        public Story {
            entries = List.copyOf(entries);
        }
    }

    /** The lessons that fit, in order. */
    public List<LibraryEntry> of(List<LibraryEntry> entries) {
        List<String> words = SearchText.fold(text)
                .strip()
                .lines()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .filter(word -> !word.isEmpty())
                .toList();
        Map<LibraryEntry, Integer> ranks = new java.util.IdentityHashMap<>();
        List<LibraryEntry> fitting = new ArrayList<>();
        for (LibraryEntry entry : entries) {
            Optional<Integer> rank = rank(entry, words);
            if (rank.isPresent() && fits(entry)) {
                ranks.put(entry, rank.get());
                fitting.add(entry);
            }
        }
        fitting.sort(
                Comparator.comparing((LibraryEntry entry) -> ranks.get(entry)).thenComparing(order.comparator.get()));
        return List.copyOf(fitting);
    }

    /**
     * Brings the levels of one story together, where the first of them stands. Lessons of one story belong together
     * only within one folder: another teacher may have given the name to another story.
     */
    public static List<Story> grouped(List<LibraryEntry> entries) {
        Map<Object, List<LibraryEntry>> stories = new LinkedHashMap<>();
        for (LibraryEntry entry : entries) {
            Object name = entry.story()
                    .<Object>map(story -> List.of(entry.folder(), story))
                    .orElse(entry.key());
            stories.computeIfAbsent(name, unused -> new ArrayList<>()).add(entry);
        }
        return stories.values().stream()
                .map(levels -> levels.stream()
                        .sorted(Comparator.comparing(LibraryQuery::difficulty).thenComparing(LibraryEntry::key))
                        .toList())
                .map(Story::new)
                .toList();
    }

    /** The topics that occur, in alphabetical order. */
    public static List<String> topicsOf(List<LibraryEntry> entries) {
        Set<String> topics = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        entries.forEach(entry -> topics.addAll(entry.topics()));
        return List.copyOf(topics);
    }

    private boolean fits(LibraryEntry entry) {
        boolean level =
                levels.isEmpty() || entry.level().filter(levels::contains).isPresent();
        boolean topic = topics.isEmpty() || entry.topics().stream().anyMatch(this::isWantedTopic);
        return level && topic && (!onlyWithProblems || entry.hasProblems());
    }

    private boolean isWantedTopic(String topic) {
        return topics.stream().anyMatch(topic::equalsIgnoreCase);
    }

    /** The worst rank of the words: all must be found. */
    private static Optional<Integer> rank(LibraryEntry entry, List<String> words) {
        int worst = 0;
        for (String word : words) {
            Optional<Integer> rank = entry.searchable().rankOf(word);
            if (rank.isEmpty()) {
                return Optional.empty();
            }
            worst = Math.max(worst, rank.get());
        }
        return Optional.of(worst);
    }

    private static int difficulty(LibraryEntry entry) {
        return entry.level().map(Level::ordinal).orElse(Level.values().length);
    }

    private static Comparator<LibraryEntry> byTitle() {
        return Comparator.comparing(
                        (LibraryEntry entry) -> SearchText.fold(entry.title().either()))
                .thenComparing(LibraryQuery::difficulty)
                .thenComparing(LibraryEntry::key);
    }
}
