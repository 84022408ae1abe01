package org.duidu.lesson.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.LessonHeader;
import org.duidu.lesson.NotesSection;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.RichText;
import org.duidu.lesson.Section;
import org.duidu.lesson.TextSection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("lessons"))) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void bothFormsKeepTheLessonsThatShip(Path file) {
        Lesson lesson = reader.read(file).lesson().orElseThrow();

        assertThat(reader.read(lesson.id(), writer.markdown(lesson)).lesson()).contains(lesson);
        assertThat(reader.readJson(lesson.id(), writer.json(lesson)).lesson()).contains(lesson);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Big\n\ntext\n\n## Vocabulary\n\n- a",
                "Underlined\n---\n\nA sentence.\n---\n\nmore",
                "```java\n## not closed",
                "<!-- not closed\n## x",
                "<!-- closed -->\n\n    code\n\n~~~~\n```\n",
                "> quote\n## Sources",
                "<script>\nx",
                ""
            })
    void notesOfJsonDoNotReachIntoTheNextSection(String markdown) {
        Section notes = new NotesSection(Section.Role.FOCUS, new Bilingual("Language Focus", "語言焦點"), markdown);
        Section text = new TextSection(
                Section.Role.ARTICLE,
                new Bilingual("Text", "課文"),
                List.of(new Paragraph(
                        Paragraph.Kind.PROSE, RichText.plain("One."), RichText.plain("一。"), Optional.empty())));
        LessonHeader header = new LessonGenerator(1).lesson("id").header();
        String json = writer.json(new Lesson("id", header, List.of(notes, text), List.of(), List.of()));
        Lesson lesson = reader.readJson("id", json).lesson().orElseThrow();

        assertThat(lesson.sections()).hasSize(2);
        assertThat(reader.read("id", writer.markdown(lesson)).lesson()).contains(lesson);
    }
}
