package org.duidu.lesson.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.LessonHeader;

/** Reads a lesson from JSON. */
final class JsonReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final SourceText source;
    private final ProblemLog problems;

    private JsonReader(String text) {
        source = new SourceText(text);
        problems = new ProblemLog(source);
    }

    static LessonFile read(String id, String text) {
        return new JsonReader(text).read(id);
    }

    private LessonFile read(String id) {
        Optional<DataNode.Mapping> lesson = data().flatMap(this::lesson);
        if (lesson.isEmpty()) {
            return new LessonFile(source.text(), Optional.empty(), problems.inOrder(), Positions.NONE);
        }
        HeaderReader headers = new HeaderReader(problems);
        headers.warnOfUnknown(lesson.get(), JsonNames.LESSON);
        LessonHeader header = headers.read(lesson.get());
        if (header.title().isEmpty()) {
            problems.error(lesson.get().range().start(), "title-missing");
        }
        JsonSections sections = new JsonSections(problems, headers);
        sections.read(lesson.get());
        JsonVocabulary vocabulary = new JsonVocabulary(problems, headers);
        vocabulary.read(lesson.get());
        JsonQuestions questions = new JsonQuestions(problems, headers);
        questions.read(lesson.get());
        Positions positions = new Positions(
                lesson.get()
                        .get("title")
                        .map(DataNode::range)
                        .orElse(lesson.get().range()),
                sections.positions(),
                vocabulary.positions(),
                questions.positions());
        Lesson read = new Lesson(id, header, sections.sections(), vocabulary.entries(), questions.questions());
        return new LessonFile(source.text(), Optional.of(read), problems.inOrder(), positions);
    }

    private Optional<DataNode> data() {
        String json = source.text().substring(source.start());
        if (json.isBlank()) {
            problems.error(source.start(), "empty-lesson");
            return Optional.empty();
        }
        try (var parser = FACTORY.createParser(json)) {
            return Optional.of(new DataReader(parser, offset -> source.start() + (int) Math.max(0, offset)).read());
        } catch (DataReader.DataException e) {
            problems.error(e.offset, e.code, e.detail);
        } catch (JsonProcessingException e) {
            int at = e.getLocation() == null
                    ? 0
                    : (int) Math.max(0, e.getLocation().getCharOffset());
            problems.error(source.start() + at, "json-not-valid", e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return Optional.empty();
    }

    private Optional<DataNode.Mapping> lesson(DataNode node) {
        if (!(node instanceof DataNode.Mapping lesson)) {
            problems.error(node.range().start(), "json-not-lesson");
            return Optional.empty();
        }
        Optional<DataNode> format = lesson.get("format");
        if (!format.filter(value -> isText(value, JsonNames.FORMAT)).isPresent()) {
            problems.error(format.orElse(lesson).range().start(), "json-not-lesson");
            return lesson.get("title").isPresent() ? Optional.of(lesson) : Optional.empty();
        }
        Optional<DataNode> version = lesson.get("version");
        if (version.isPresent() && !isText(version.get(), JsonNames.VERSION)) {
            problems.error(
                    version.get().range().start(),
                    "unknown-version",
                    version.get() instanceof DataNode.Text text ? text.value() : "?");
        }
        return Optional.of(lesson);
    }

    private static boolean isText(DataNode node, String wanted) {
        return node instanceof DataNode.Text text && text.value().equals(wanted);
    }

    /** The items of a list that are objects; a problem for each that is not. */
    static List<DataNode.Mapping> objects(DataNode.Mapping parent, String key, int limit, ProblemLog problems) {
        return HeaderReader.items(parent, key).stream()
                .filter(node -> {
                    if (!(node instanceof DataNode.Mapping)) {
                        problems.warning(node.range().start(), "wrong-kind", key);
                    }
                    return node instanceof DataNode.Mapping;
                })
                .map(DataNode.Mapping.class::cast)
                .limit(limit)
                .toList();
    }
}
