package org.duidu.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duidu.lesson.AlignedLesson;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.Section;

/** A lesson and every place where its entries stand. Immutable. */
public final class LinkedLesson {
    private record Place(int section, int paragraph) {}

    private final AlignedLesson aligned;
    private final List<Occurrence> occurrences;
    private final Map<Integer, List<Occurrence>> byEntry = new HashMap<>();
    private final Map<Place, List<Occurrence>> byPlace = new HashMap<>();

    /**
     * @param occurrences in the order of the article
     */
    LinkedLesson(AlignedLesson aligned, List<Occurrence> occurrences) {
        this.aligned = aligned;
        this.occurrences = List.copyOf(occurrences);
        byEntry.putAll(this.occurrences.stream()
                .collect(Collectors.groupingBy(Occurrence::entry, Collectors.toUnmodifiableList())));
        byPlace.putAll(this.occurrences.stream()
                .collect(Collectors.groupingBy(
                        one -> new Place(one.section(), one.paragraph()), Collectors.toUnmodifiableList())));
    }

    public Lesson lesson() {
        return aligned.lesson();
    }

    public AlignedLesson aligned() {
        return aligned;
    }

    /** All occurrences in the order of the article; none overlaps another. */
    public List<Occurrence> occurrences() {
        return occurrences;
    }

    /**
     * @param entry index in the lesson's vocabulary
     */
    public List<Occurrence> occurrencesOf(int entry) {
        return byEntry.getOrDefault(entry, List.of());
    }

    /** The occurrences in a paragraph, from left to right. */
    public List<Occurrence> occurrencesIn(int section, int paragraph) {
        return byPlace.getOrDefault(new Place(section, paragraph), List.of());
    }

    /** The entries, as indexes, that stand nowhere in the article. The key points do not count as article. */
    public List<Integer> entriesNotInArticle() {
        return IntStream.range(0, lesson().vocabulary().size())
                .filter(entry -> occurrencesOf(entry).stream().noneMatch(this::isInArticle))
                .boxed()
                .toList();
    }

    private boolean isInArticle(Occurrence occurrence) {
        return lesson().sections().get(occurrence.section()).role() == Section.Role.ARTICLE;
    }
}
