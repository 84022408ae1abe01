package org.duidu.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.Level;
import org.duidu.lesson.VocabularyEntry;

/**
 * Lessons that learners go through one after another: the easiest level first, lessons without a level last, and within a
 * level in the order of their files' names. Immutable.
 */
public final class Course {
    private static final Comparator<Lesson> ORDER =
            Comparator.comparing(Course::difficulty).thenComparing(Lesson::id);

    /** Of lessons that stand alone. */
    public static final Course NONE = of(List.of(), entry -> entry);

    private final Function<VocabularyEntry, ?> wordOf;
    private final Map<Object, List<Taught>> taught = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    /** A word, and the lesson that teaches it. */
    record Taught(VocabularyEntry entry, Lesson lesson) {}

    private Course(Function<VocabularyEntry, ?> wordOf) {
        this.wordOf = wordOf;
    }

    /**
     * @param lessons in any order
     * @param wordOf the word of an entry; equal for entries that teach the same word in whatever form
     */
    public static Course of(List<Lesson> lessons, Function<VocabularyEntry, ?> wordOf) {
        Course course = new Course(wordOf);
        lessons.stream().sorted(ORDER).forEach(course::add);
        return course;
    }

    private void add(Lesson lesson) {
        ids.add(lesson.id());
        for (VocabularyEntry entry : lesson.vocabulary()) {
            taught.computeIfAbsent(wordOf.apply(entry), word -> new ArrayList<>())
                    .add(new Taught(entry, lesson));
        }
    }

    /** Where an entry of a lesson was taught first before; a lesson that is not in the course is the last of its level. */
    Optional<Taught> before(Lesson lesson, VocabularyEntry entry) {
        return taught.getOrDefault(wordOf.apply(entry), List.of()).stream()
                .filter(one -> isBefore(one.lesson(), lesson))
                .findFirst();
    }

    private boolean isBefore(Lesson one, Lesson lesson) {
        if (one.id().equals(lesson.id())) {
            return false;
        }
        return ids.contains(lesson.id()) ? ORDER.compare(one, lesson) < 0 : difficulty(one) <= difficulty(lesson);
    }

    private static int difficulty(Lesson lesson) {
        return lesson.header().level().map(Level::ordinal).orElse(Level.values().length);
    }
}
