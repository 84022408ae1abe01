package org.duidu.lesson.format;

import java.util.List;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.NotesSection;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Section;
import org.duidu.lesson.TextSection;

/** Writes a lesson in the form in which the guide shows it. */
final class MarkdownWriter {
    private static final String BARRIER = "* * *\n\n";

    /** Seen in the file only; no reader takes it for text. */
    private static final String PLACE = "<!-- 中文： -->\n";

    private final StringBuilder out = new StringBuilder();
    private final boolean draft;

    private MarkdownWriter(boolean draft) {
        this.draft = draft;
    }

    static String write(Lesson lesson) {
        return new MarkdownWriter(false).lesson(lesson);
    }

    static String draft(Lesson lesson) {
        return new MarkdownWriter(true).lesson(lesson);
    }

    private String lesson(Lesson lesson) {
        HeaderWriter.write(lesson.header(), out);
        boolean first = true;
        for (Section section : lesson.sections()) {
            section(section, first);
            first = false;
        }
        if (!lesson.vocabulary().isEmpty()) {
            out.append("\n## ").append(Part.VOCABULARY.usualHeading()).append('\n');
            lesson.vocabulary().forEach(entry -> out.append('\n').append(EntryWriter.markdown(entry)));
        }
        if (!lesson.questions().isEmpty()) {
            out.append("\n## ").append(Part.QUESTIONS.usualHeading()).append('\n');
            lesson.questions().forEach(question -> out.append('\n').append(QuestionWriter.markdown(question)));
        }
        return out.toString();
    }

    private void section(Section section, boolean first) {
        boolean unheaded = first && section.heading().isEmpty() && section.role() == Section.Role.ARTICLE;
        if (!unheaded) {
            out.append('\n').append(heading(section));
        }
        out.append('\n');
        if (section instanceof TextSection text) {
            paragraphs(text.paragraphs());
            return;
        }
        String markdown = ((NotesSection) section).markdown();
        out.append(markdown).append(markdown.isEmpty() ? "" : "\n");
    }

    /** A section without a heading, or with one that would not tell its role, gets the guide's heading. */
    private static String heading(Section section) {
        Part part = Part.valueOf(section.role().name());
        Bilingual heading = section.heading();
        boolean tells = part == Part.ARTICLE || Part.of(heading) == part;
        return tells && !heading.isEmpty() ? heading(heading, "## ") : "## " + part.usualHeading() + "\n";
    }

    /** Both languages on one line where they are read apart again, with a bar between them where they are not. */
    static String heading(Bilingual heading, String hashes) {
        String en = heading.en();
        String zh = heading.zh();
        String line = en.isEmpty() || zh.isEmpty() ? heading.either() : en + " " + zh;
        String parted = TwoLanguages.split(line).equals(heading) ? line : en + TwoLanguages.BAR + zh;
        return hashes + escaped(parted) + "\n";
    }

    /** A heading's text keeps its bar and its dashes: only Markdown's own signs are escaped. */
    private static String escaped(String text) {
        boolean closing = text.endsWith("#");
        String line =
                InlineWriter.plain(closing ? text.substring(0, text.length() - 1) : text, InlineWriter.Place.HEADING);
        return closing ? line + "\\#" : line;
    }

    private void paragraphs(List<Paragraph> paragraphs) {
        Paragraph before = null;
        for (Paragraph paragraph : paragraphs) {
            boolean barrier = before != null && (isChineseOnly(before) || isChineseOnly(paragraph));
            boolean listGoesOn = before != null
                    && before.kind() == Paragraph.Kind.POINT
                    && paragraph.kind() == Paragraph.Kind.POINT
                    && !barrier;
            if (before != null && !listGoesOn) {
                out.append('\n').append(barrier ? BARRIER : "");
            }
            paragraph(paragraph);
            boolean wanted = draft && paragraph.zh().isEmpty() && paragraph.kind() == Paragraph.Kind.PROSE;
            out.append(wanted ? "\n" + PLACE : "");
            before = paragraph;
        }
    }

    /** Such a paragraph would be taken for the translation of the one before it. */
    private static boolean isChineseOnly(Paragraph paragraph) {
        return paragraph.en().isEmpty();
    }

    private void paragraph(Paragraph paragraph) {
        boolean quoted = paragraph.kind() == Paragraph.Kind.QUOTATION;
        InlineWriter.Place place = quoted ? InlineWriter.Place.QUOTATION : InlineWriter.Place.TEXT;
        String en = InlineWriter.rich(paragraph.en(), place);
        String zh = InlineWriter.rich(paragraph.zh(), place);
        switch (paragraph.kind()) {
            case PROSE -> pair(en, zh, "", "\n\n", "");
            case POINT -> pair(en, zh, "- ", "\n  ", "");
            case QUOTATION -> quotation(en, zh, paragraph.speaker().orElse(Bilingual.EMPTY));
            case SUBHEADING -> subheading(paragraph, en, zh);
        }
    }

    private void pair(String en, String zh, String before, String between, String after) {
        out.append(before).append(en);
        if (!en.isEmpty() && !zh.isEmpty()) {
            out.append(between);
        }
        out.append(zh).append(after).append('\n');
    }

    private void quotation(String en, String zh, Bilingual speaker) {
        InlineWriter.Place place = InlineWriter.Place.TEXT;
        String english = speaker.en().isEmpty() ? "" : "\n> — " + InlineWriter.plain(speaker.en(), place);
        String chinese = speaker.zh().isEmpty() ? "" : "\n> ——" + InlineWriter.plain(speaker.zh(), place);
        if (zh.isEmpty()) {
            out.append("> ").append(en).append(english).append(chinese).append('\n');
        } else if (en.isEmpty()) {
            out.append("> ").append(zh).append(english).append(chinese).append('\n');
        } else {
            out.append("> ")
                    .append(en)
                    .append(english)
                    .append("\n>\n> ")
                    .append(zh)
                    .append(chinese)
                    .append('\n');
        }
    }

    private void subheading(Paragraph paragraph, String en, String zh) {
        boolean plain =
                paragraph.en().spans().isEmpty() && paragraph.zh().spans().isEmpty();
        boolean unbroken =
                paragraph.en().breaks().isEmpty() && paragraph.zh().breaks().isEmpty();
        Bilingual heading = new Bilingual(paragraph.en().text(), paragraph.zh().text());
        if (plain && unbroken) {
            out.append(heading(heading, "### "));
        } else {
            out.append(en.isEmpty() ? "" : "### " + en + "\n");
            out.append(!en.isEmpty() && !zh.isEmpty() ? "\n" : "");
            out.append(zh.isEmpty() ? "" : "### " + zh + "\n");
        }
    }
}
