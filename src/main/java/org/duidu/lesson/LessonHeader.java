package org.duidu.lesson;

import java.util.List;
import java.util.Optional;

/**
 * What the front matter says of a lesson.
 *
 * @param story shared by the same story at other levels
 * @param region {@code zh-TW} or {@code zh-HK}: whose Chinese it is
 * @param license the licence of the text, as a name or an SPDX identifier
 */
public record LessonHeader(
        Bilingual title,
        Optional<Level> level,
        Optional<String> story,
        List<String> topics,
        Optional<String> region,
        Optional<String> author,
        Optional<String> license,
        List<Source> sources) {

    public LessonHeader {
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
    }
}
