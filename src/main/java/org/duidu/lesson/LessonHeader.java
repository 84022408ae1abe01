package org.duidu.lesson;

import java.util.List;
import java.util.Optional;

/**
 * What the front matter says of a lesson.
 *
 * @param story shared by the same story at other levels
 * @param region {@code zh-TW} or {@code zh-HK}: whose Chinese it is
 * @param license the licence of the text, as a name or an SPDX identifier
 * @param ignore findings that the author has looked at and lets stand: a code such as {@code long-sentence}, or a code
 *     and what it is about, such as {@code number-not-in-chinese: 1,500}
 */
public record LessonHeader(
        Bilingual title,
        Optional<Level> level,
        Optional<String> story,
        List<String> topics,
        Optional<String> region,
        Optional<String> author,
        Optional<String> license,
        List<Source> sources,
        List<String> ignore) {

    public LessonHeader {
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
        ignore = List.copyOf(ignore);
    }

    /** Of a lesson in which no finding is ignored. */
    public LessonHeader(
            Bilingual title,
            Optional<Level> level,
            Optional<String> story,
            List<String> topics,
            Optional<String> region,
            Optional<String> author,
            Optional<String> license,
            List<Source> sources) {
        this(title, level, story, topics, region, author, license, sources, List.of());
    }
}
