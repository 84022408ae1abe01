package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.NotesSection;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.RichText;
import org.duidu.lesson.Section;
import org.duidu.lesson.TextSection;

/** Reads the sections of a JSON lesson. */
final class JsonSections {
    private final ProblemLog problems;
    private final HeaderReader headers;
    private final JsonTexts texts;
    private final List<Section> sections = new ArrayList<>();
    private final List<Positions.SectionPosition> positions = new ArrayList<>();
    private int paragraphs;

    JsonSections(ProblemLog problems, HeaderReader headers) {
        this.problems = problems;
        this.headers = headers;
        this.texts = new JsonTexts(problems, headers);
    }

    List<Section> sections() {
        return sections;
    }

    List<Positions.SectionPosition> positions() {
        return positions;
    }

    void read(DataNode.Mapping lesson) {
        JsonReader.objects(lesson, "sections", Limits.BLOCKS, problems).forEach(this::section);
    }

    private void section(DataNode.Mapping node) {
        Section.Role role = choice(node, "role", Section.Role.values(), Section.Role.ARTICLE);
        Bilingual heading = texts.bilingual(node, "heading");
        List<Positions.ParagraphPosition> places = new ArrayList<>();
        if (role == Section.Role.ARTICLE || role == Section.Role.GLANCE) {
            headers.warnOfUnknown(node, JsonNames.TEXT_SECTION);
            List<Paragraph> read = new ArrayList<>();
            for (DataNode.Mapping paragraph : JsonReader.objects(node, "paragraphs", Limits.BLOCKS, problems)) {
                if (++paragraphs > Limits.BLOCKS) {
                    problems.error(paragraph.range().start(), "too-many-blocks", Limits.BLOCKS);
                    break;
                }
                read.add(paragraph(paragraph, role));
                places.add(new Positions.ParagraphPosition(
                        JsonTexts.range(paragraph, "en"), JsonTexts.range(paragraph, "zh")));
            }
            sections.add(new TextSection(role, heading, read));
        } else {
            headers.warnOfUnknown(node, JsonNames.NOTES_SECTION);
            String markdown = headers.text(node, "markdown").orElse("");
            sections.add(new NotesSection(role, heading, NotesText.normal(markdown)));
        }
        positions.add(new Positions.SectionPosition(JsonTexts.range(node, "heading"), places));
    }

    private Paragraph paragraph(DataNode.Mapping node, Section.Role role) {
        headers.warnOfUnknown(node, JsonNames.PARAGRAPH);
        Paragraph.Kind usual = role == Section.Role.GLANCE ? Paragraph.Kind.POINT : Paragraph.Kind.PROSE;
        Paragraph.Kind kind = choice(node, "kind", Paragraph.Kind.values(), usual);
        RichText en = texts.broken(node, "en", Language.ENGLISH);
        RichText zh = texts.broken(node, "zh", Language.CHINESE);
        Bilingual speaker = texts.bilingual(node, "speaker");
        int place = node.range().start();
        if (zh.isEmpty()) {
            problems.warning(place, "missing-translation");
        } else if (en.isEmpty()) {
            problems.warning(place, "missing-english");
        } else if (en.breaks().size() != zh.breaks().size()) {
            problems.warning(
                    place, "breaks-differ", en.breaks().size(), zh.breaks().size());
        }
        boolean speaks = kind == Paragraph.Kind.QUOTATION && !speaker.isEmpty();
        return new Paragraph(kind, en, zh, speaks ? Optional.of(speaker) : Optional.empty());
    }

    private <E extends Enum<E>> E choice(DataNode.Mapping node, String key, E[] values, E usual) {
        Optional<String> text = headers.text(node, key);
        if (text.isEmpty()) {
            return usual;
        }
        for (E value : values) {
            if (value.name().equalsIgnoreCase(text.get())) {
                return value;
            }
        }
        String known = String.join(
                ", ",
                Arrays.stream(values)
                        .map(value -> value.name().toLowerCase(Locale.ROOT))
                        .toList());
        problems.warning(JsonTexts.range(node, key).start(), "unknown-value", text.get(), known);
        return usual;
    }
}
