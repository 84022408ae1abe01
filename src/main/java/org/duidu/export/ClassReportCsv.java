package org.duidu.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.duidu.classroom.ClassReport;
import org.duidu.classroom.ClassReport.ItemFigures;
import org.duidu.classroom.ClassReport.WordFigures;
import org.duidu.classroom.ResultSheet;
import org.duidu.messages.Messages;

/** A class's results as rows for a spreadsheet: by question, by word or by learner. */
public enum ClassReportCsv {
    QUESTIONS,
    WORDS,
    LEARNERS;

    public byte[] write(ClassReport report, Messages messages) {
        return switch (this) {
            case QUESTIONS ->
                Csv.of(
                        named(
                                messages,
                                "lesson",
                                "kind",
                                "word",
                                "prompt",
                                "right",
                                "answered",
                                "difficulty",
                                "discrimination",
                                "wrong",
                                "appealed"),
                        report.items().stream().map(ClassReportCsv::item).toList());
            case WORDS ->
                Csv.of(
                        named(messages, "word", "answered", "known", "forgotten"),
                        report.words().stream().map(ClassReportCsv::word).toList());
            case LEARNERS ->
                Csv.of(
                        named(messages, "learner", "exercise", "lesson", "finished", "answered", "score"),
                        report.sheets().stream().map(ClassReportCsv::learner).toList());
        };
    }

    private static List<String> named(Messages messages, String... columns) {
        return List.of(columns).stream()
                .map(column -> messages.text("results.column." + column))
                .toList();
    }

    private static List<String> item(ItemFigures figures) {
        return List.of(
                figures.lesson(),
                figures.item().kind(),
                figures.item().word(),
                figures.item().prompt(),
                figures.item().right(),
                String.valueOf(figures.answered()),
                share(figures.difficulty()),
                figures.discrimination().isPresent()
                        ? share(figures.discrimination().getAsDouble())
                        : "",
                wrong(figures.wrong()),
                wrong(figures.appealed()));
    }

    private static String wrong(Map<String, Integer> wrong) {
        return wrong.entrySet().stream()
                .map(one -> one.getKey() + " ×" + one.getValue())
                .collect(Collectors.joining("; "));
    }

    private static List<String> word(WordFigures figures) {
        return List.of(
                figures.word(),
                String.valueOf(figures.answered()),
                share(figures.known()),
                String.join("; ", figures.forgottenBy()));
    }

    private static List<String> learner(ResultSheet sheet) {
        return List.of(
                sheet.learner(),
                sheet.exercise(),
                sheet.title(),
                sheet.finished().toString(),
                String.valueOf(sheet.items().size()),
                share(sheet.score()));
    }

    /** A number, not a text: a spreadsheet works with it. */
    private static String share(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
