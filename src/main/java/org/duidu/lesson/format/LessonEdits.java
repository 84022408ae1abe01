package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Example;
import org.duidu.lesson.RichText;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.text.TextRange;

/**
 * Changes to a Markdown lesson that leave everything else of its text as the author wrote it: order, spacing, comments
 * and line endings. Each method gives the edits for {@link TextEdit#apply}; none changes a file. Sections, paragraphs
 * and entries are counted from 0, as in the lesson that {@link LessonReader} makes of the same text.
 */
public final class LessonEdits {
    private final SourceText source;
    private final MarkdownReader.Reading reading;

    /**
     * @param markdown the whole text of a Markdown lesson
     */
    public LessonEdits(String markdown) {
        this.source = new SourceText(markdown);
        this.reading = MarkdownReader.read("", markdown);
    }

    /**
     * A place in the running text of a paragraph.
     *
     * @param english whether it is in the English or in the Chinese
     * @param offset in that text, as in {@link RichText#text()}
     */
    public record Spot(int section, int paragraph, boolean english, int offset) {}

    /**
     * Where a place of the source comes to stand in the paragraphs.
     *
     * @param offset in the source
     * @return empty if it is in no paragraph
     */
    public Optional<Spot> spotAt(int offset) {
        for (int section = 0; section < reading.paragraphs().size(); section++) {
            List<ParagraphDraft> drafts = reading.paragraphs().get(section);
            for (int i = 0; i < drafts.size(); i++) {
                MarkedText en = drafts.get(i).en();
                MarkedText zh = drafts.get(i).zh();
                if (holds(en, offset)) {
                    return Optional.of(new Spot(section, i, true, offsetIn(en, Language.ENGLISH, offset)));
                }
                if (holds(zh, offset)) {
                    return Optional.of(new Spot(section, i, false, offsetIn(zh, Language.CHINESE, offset)));
                }
            }
        }
        return Optional.empty();
    }

    /** Right behind its last character is still in it. */
    private static boolean holds(MarkedText text, int offset) {
        return !text.isEmpty()
                && text.range().start() <= offset
                && offset <= text.range().end();
    }

    private static int offsetIn(MarkedText text, Language language, int offset) {
        int index = 0;
        while (index + 1 < text.length() && text.sourceOf(index + 1) <= offset) {
            index++;
        }
        return RichTexts.places(text, language)[index];
    }

    /**
     * Sets a fact of the front matter, which is begun if there is none.
     *
     * @param key a key of its own ({@code level}) or of the title ({@code title.en}, {@code title.zh})
     * @param value the plain text; it is quoted where YAML needs that
     */
    public List<TextEdit> setFact(String key, String value) {
        return new FactEdit(source, reading.frontMatter()).set(key, PlainText.normal(value));
    }

    /**
     * Lets a finding stand: adds it to the front matter's {@code ignore}, unless it is there already.
     *
     * @param finding a code, or a code and what it is about, as {@link Problem#ignoredAs} gives it
     */
    public List<TextEdit> ignore(String finding) {
        boolean known = reading.file()
                .lesson()
                .filter(lesson -> lesson.header().ignore().contains(finding))
                .isPresent();
        return known ? List.of() : new FactEdit(source, reading.frontMatter()).add("ignore", finding);
    }

    /**
     * Puts another English text in the place of a paragraph's, or adds it if it is missing.
     *
     * @throws IndexOutOfBoundsException if there is no such paragraph
     */
    public List<TextEdit> replaceEnglish(int section, int paragraph, RichText text) {
        ParagraphDraft draft = draft(section, paragraph);
        return new ParagraphEdit(source, draft).replaceEnglish(text);
    }

    /**
     * Puts another Chinese text in the place of a paragraph's, or adds it if it is missing.
     *
     * @throws IndexOutOfBoundsException if there is no such paragraph
     */
    public List<TextEdit> replaceChinese(int section, int paragraph, RichText text) {
        ParagraphDraft draft = draft(section, paragraph);
        return new ParagraphEdit(source, draft).replaceChinese(text);
    }

    /**
     * Sets the sentence breaks of a paragraph by hand; those that stand there already go. No breaks at all leave the
     * pairing to the program again.
     *
     * @param english offsets in the paragraph's English, as in {@link RichText#breaks()}
     * @param chinese the same number of offsets in its Chinese
     * @throws IndexOutOfBoundsException if there is no such paragraph
     * @throws IllegalArgumentException if the numbers differ
     */
    public List<TextEdit> setBreaks(int section, int paragraph, List<Integer> english, List<Integer> chinese) {
        if (english.size() != chinese.size()) {
            throw new IllegalArgumentException(
                    english.size() + " breaks in English, " + chinese.size() + " in Chinese");
        }
        ParagraphDraft draft = draft(section, paragraph);
        List<TextEdit> edits = new ArrayList<>(BreakEdit.of(draft.en(), Language.ENGLISH, english));
        edits.addAll(BreakEdit.of(draft.zh(), Language.CHINESE, chinese));
        return edits;
    }

    /** Adds an entry after the last one, in a vocabulary section of its own if there is none yet. */
    public List<TextEdit> addEntry(VocabularyEntry entry) {
        List<Positions.EntryPosition> entries = reading.file().positions().vocabulary();
        String text = EntryWriter.markdown(entry);
        if (!entries.isEmpty()) {
            return insertBlock(entries.get(entries.size() - 1).whole().end(), text);
        }
        Optional<RawSection> section = reading.raw().stream()
                .filter(raw -> raw.part() == Part.VOCABULARY)
                .findFirst();
        if (section.isPresent()) {
            return insertBlock(section.get().place().end(), text);
        }
        int place = reading.raw().stream()
                .filter(raw -> raw.part() == Part.QUESTIONS || raw.part() == Part.SOURCES || raw.part() == Part.FURTHER)
                .mapToInt(raw -> raw.place().start())
                .findFirst()
                .orElse(source.text().length());
        String whole = "## " + Part.VOCABULARY.usualHeading() + "\n\n" + text;
        return place == source.text().length() ? insertBlock(endOfText(), whole) : insertBefore(place, whole);
    }

    /**
     * Puts another entry in the place of one.
     *
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public List<TextEdit> replaceEntry(int index, VocabularyEntry entry) {
        String text = EntryWriter.markdown(entry);
        return List.of(new TextEdit(entry(index).whole(), ownLines(text.substring(0, text.length() - 1))));
    }

    /**
     * Removes an entry and the empty lines after it.
     *
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public List<TextEdit> removeEntry(int index) {
        TextRange whole = entry(index).whole();
        int line = source.lineIndex(whole.end()) + 1;
        while (line < source.lineCount() && source.lineText(line).isBlank()) {
            line++;
        }
        int end = line < source.lineCount()
                ? source.lineStart(line)
                : source.text().length();
        return List.of(new TextEdit(new TextRange(source.lineStart(source.lineIndex(whole.start())), end), ""));
    }

    /**
     * Adds an example after the last one of an entry, or after its definition if it has none.
     *
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public List<TextEdit> addExample(int index, Example example) {
        EntryDraft draft = reading.entries().get(index);
        String text = EntryWriter.example(example);
        String lines = text.substring(0, text.length() - 1);
        if (!draft.examples.isEmpty()) {
            EntryDraft.ExampleDraft last = draft.lastExample();
            int end = (last.zh.isEmpty() ? last.en : last.zh).text().range().end();
            String gap = last.item > 0 ? "\n" : "\n\n";
            return List.of(new TextEdit(
                    at(source.lineEnd(source.lineIndex(end))),
                    ownLines(gap + likeItem(lines, last.place().start()))));
        }
        int end = draft.definition.isEmpty()
                ? draft.headLine.range().end()
                : draft.definition.text().range().end();
        return List.of(new TextEdit(at(source.lineEnd(source.lineIndex(end))), ownLines("\n\n" + lines)));
    }

    /** A list item with the mark and the indent of another. */
    private String likeItem(String item, int start) {
        String mark = source.text().substring(source.lineStart(source.lineIndex(start)), start);
        return mark.matches("\\s*[-*+]\\s+")
                ? mark + item.substring(2).replace("\n  ", "\n" + " ".repeat(mark.length()))
                : item;
    }

    private Positions.EntryPosition entry(int index) {
        return reading.file().positions().vocabulary().get(index);
    }

    private ParagraphDraft draft(int section, int paragraph) {
        return reading.paragraphs().get(section).get(paragraph);
    }

    private List<TextEdit> insertBlock(int place, String text) {
        int end = source.lineEnd(source.lineIndex(place));
        String before = source.text().isBlank() ? "" : source.lineEnding().repeat(2);
        boolean last = end == source.text().length();
        String lines = ownLines(last ? text : text.substring(0, text.length() - 1));
        boolean crowded = !last && !source.lineText(source.lineIndex(end) + 1).isBlank();
        return List.of(new TextEdit(at(end), before + lines + (crowded ? source.lineEnding() : "")));
    }

    private List<TextEdit> insertBefore(int place, String text) {
        return List.of(new TextEdit(at(place), ownLines(text + "\n")));
    }

    private int endOfText() {
        int end = source.text().length();
        while (end > source.start() && Character.isWhitespace(source.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The text with the line endings of the file. */
    private String ownLines(String text) {
        return text.replace("\n", source.lineEnding());
    }

    private static TextRange at(int place) {
        return new TextRange(place, place);
    }
}
