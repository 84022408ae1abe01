package org.duidu.lesson.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.duidu.lesson.Lesson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read as the same lesson again, whatever characters are in it. */
class RoundTripTest {
    private final LessonReader reader = new LessonReader();
    private final LessonWriter writer = new LessonWriter();

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void markdownKeepsTheLesson(long seed) {
        Lesson lesson = new LessonGenerator(seed).lesson("id");
        String markdown = writer.markdown(lesson);

        Lesson read = reader.read("id", markdown).lesson().orElseThrow();

        assertThat(writer.json(read)).as(markdown).isEqualTo(writer.json(lesson));
        assertThat(read).as(markdown).isEqualTo(lesson);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void jsonKeepsTheLesson(long seed) {
        Lesson lesson = new LessonGenerator(seed).lesson("id");
        String json = writer.json(lesson);

        Lesson read = reader.readJson("id", json).lesson().orElseThrow();

        assertThat(read).as(json).isEqualTo(lesson);
    }
}
