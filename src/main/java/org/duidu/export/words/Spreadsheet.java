package org.duidu.export.words;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.duidu.export.Csv;
import org.duidu.messages.Messages;

/**
 * Words as rows. CSV goes to spreadsheets, with the mark by which Excel knows UTF-8; TSV is what Quizlet takes by paste:
 * the word, a tab, and what stands for its meaning.
 */
public enum Spreadsheet {
    CSV,
    TSV;

    /** A column: the key of its name, and what it says of a word. */
    private record Column(String key, Function<WordNote, String> value) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("sheet.word", WordNote::word),
            new Column("sheet.part", WordNote::partOfSpeech),
            new Column("sheet.ipa", WordNote::ipa),
            new Column("sheet.chinese", WordNote::zh),
            new Column("sheet.definition", WordNote::definition),
            new Column("sheet.example", note -> note.example().en()),
            new Column("sheet.example.chinese", note -> note.example().zh()),
            new Column("sheet.sentence", note -> note.sentence().en()),
            new Column("sheet.sentence.chinese", note -> note.sentence().zh()),
            new Column("sheet.lesson", WordNote::lesson),
            new Column("sheet.level", WordNote::level));

    /** @param messages in whose language the columns are named */
    public byte[] write(List<WordNote> notes, Messages messages) {
        if (this == CSV) {
            return Csv.of(
                    COLUMNS.stream().map(column -> messages.text(column.key())).toList(),
                    notes.stream().map(Spreadsheet::row).toList());
        }
        StringBuilder text = new StringBuilder();
        notes.forEach(note -> text.append(cell(note.word()))
                .append('\t')
                .append(cell(meaning(note)))
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(WordNote note) {
        return COLUMNS.stream().map(column -> column.value().apply(note)).toList();
    }

    private static String meaning(WordNote note) {
        String part = note.partOfSpeech().isEmpty() ? "" : "(" + note.partOfSpeech() + ") ";
        String definition = note.definition().isEmpty() ? "" : " " + note.definition();
        return (part + note.zh() + definition).strip();
    }

    private static String cell(String text) {
        return Csv.neutral(text.replaceAll("\\s+", " ").strip());
    }
}
