package org.duidu.lesson.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.LessonHeader;
import org.duidu.lesson.NotesSection;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Question;
import org.duidu.lesson.RichText;
import org.duidu.lesson.Section;
import org.duidu.lesson.Source;
import org.duidu.lesson.TextSection;
import org.duidu.lesson.VocabularyEntry;

/** Writes a lesson as JSON. What is empty is left out. */
final class JsonWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonWriter() {}

    static String write(Lesson lesson) {
        ObjectNode root = NODES.objectNode();
        root.put("format", JsonNames.FORMAT);
        root.put("version", Integer.parseInt(JsonNames.VERSION));
        header(lesson.header(), root);
        ArrayNode sections = root.putArray("sections");
        lesson.sections().forEach(section -> sections.add(section(section)));
        ArrayNode vocabulary = root.putArray("vocabulary");
        lesson.vocabulary().forEach(entry -> vocabulary.add(entry(entry)));
        ArrayNode questions = root.putArray("questions");
        lesson.questions().forEach(question -> questions.add(question(question)));
        return text(root);
    }

    private static String text(ObjectNode root) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts is always JSON", e);
        }
    }

    private static void header(LessonHeader header, ObjectNode root) {
        put(root, "title", header.title());
        header.level().ifPresent(level -> root.put("level", level.name()));
        header.story().ifPresent(story -> root.put("story", story));
        putAll(root, "topics", header.topics());
        header.region().ifPresent(region -> root.put("region", region));
        header.author().ifPresent(author -> root.put("author", author));
        header.license().ifPresent(license -> root.put("license", license));
        if (!header.sources().isEmpty()) {
            ArrayNode sources = root.putArray("sources");
            header.sources().forEach(source -> sources.add(source(source)));
        }
        putAll(root, "ignore", header.ignore());
    }

    private static ObjectNode source(Source source) {
        ObjectNode node = NODES.objectNode();
        put(node, "author", source.author());
        put(node, "publisher", source.publisher());
        put(node, "title", source.title());
        put(node, "date", source.date());
        put(node, "url", source.url());
        put(node, "language", source.language());
        return node;
    }

    private static ObjectNode section(Section section) {
        ObjectNode node = NODES.objectNode();
        node.put("role", section.role().name().toLowerCase(Locale.ROOT));
        put(node, "heading", section.heading());
        if (section instanceof TextSection text) {
            ArrayNode paragraphs = node.putArray("paragraphs");
            text.paragraphs().forEach(paragraph -> paragraphs.add(paragraph(paragraph)));
        } else {
            node.put("markdown", ((NotesSection) section).markdown());
        }
        return node;
    }

    private static ObjectNode paragraph(Paragraph paragraph) {
        ObjectNode node = NODES.objectNode();
        node.put("kind", paragraph.kind().name().toLowerCase(Locale.ROOT));
        put(node, "en", markdown(paragraph.en()));
        put(node, "zh", markdown(paragraph.zh()));
        paragraph.speaker().ifPresent(speaker -> put(node, "speaker", speaker));
        return node;
    }

    private static String markdown(RichText text) {
        return InlineWriter.rich(text, InlineWriter.Place.STRING);
    }

    private static ObjectNode entry(VocabularyEntry entry) {
        ObjectNode node = NODES.objectNode();
        node.put("word", entry.headword());
        put(node, "partOfSpeech", entry.partOfSpeech());
        put(node, "ipa", entry.ipa().orElse(""));
        put(node, "zh", entry.zh());
        put(node, "definition", entry.definition());
        if (!entry.examples().isEmpty()) {
            ArrayNode examples = node.putArray("examples");
            entry.examples().forEach(example -> {
                ObjectNode item = examples.addObject();
                put(item, "en", markdown(example.en()));
                put(item, "zh", example.zh());
            });
        }
        putAll(node, "forms", entry.forms());
        put(node, "note", entry.note().orElse(""));
        return node;
    }

    private static ObjectNode question(Question question) {
        ObjectNode node = NODES.objectNode();
        put(node, "prompt", question.prompt());
        if (!question.choices().isEmpty()) {
            ArrayNode choices = node.putArray("choices");
            question.choices().forEach(choice -> {
                ObjectNode item = choices.addObject();
                put(item, "en", choice.text().en());
                put(item, "zh", choice.text().zh());
                item.put("right", choice.right());
            });
        }
        put(node, "answer", question.answer());
        return node;
    }

    private static void put(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    private static void put(ObjectNode node, String name, Bilingual text) {
        if (!text.isEmpty()) {
            ObjectNode both = node.putObject(name);
            put(both, "en", text.en());
            put(both, "zh", text.zh());
        }
    }

    private static void putAll(ObjectNode node, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode array = node.putArray(name);
            texts.forEach(array::add);
        }
    }
}
