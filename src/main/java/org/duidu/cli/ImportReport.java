package org.duidu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duidu.lesson.importing.ImportedLesson;
import org.duidu.lesson.importing.LineReport;
import org.duidu.lesson.importing.Remark;
import org.duidu.messages.Messages;

/** Says what an import understood. */
final class ImportReport {
    private static final int SHOWN = 60;

    private ImportReport() {}

    /** A line for each line of the text, after how many there were and what the teacher should know. */
    static List<String> text(ImportedLesson lesson, Messages messages) {
        List<String> report = new java.util.ArrayList<>();
        long kept = lesson.lines().stream().filter(line -> line.fate().isKept()).count();
        report.add(messages.text(
                "cli.import.done", lesson.lines().size(), kept, lesson.lines().size() - kept));
        lesson.remarks().forEach(remark -> report.add(remark.message(messages)));
        lesson.lines().forEach(line -> report.add(text(line, messages)));
        return report;
    }

    private static String text(LineReport line, Messages messages) {
        String word = line.fate().word(messages);
        String fate = line.fate().isKept() ? word : messages.text("cli.import.left-out", word);
        String mends =
                line.mends().stream().sorted().map(mend -> mend.words(messages)).collect(Collectors.joining("; "));
        return String.format(
                Locale.ROOT,
                "%5d  %s: %s%s",
                line.line(),
                fate,
                shown(line.text()),
                mends.isEmpty() ? "" : " [" + mends + "]");
    }

    /** Long lines by their beginning, and nothing that a terminal would obey. */
    private static String shown(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        return plain.codePointCount(0, plain.length()) <= SHOWN
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, SHOWN)) + "…";
    }

    static ObjectNode json(ImportedLesson lesson, Messages messages) {
        ArrayNode lines = Json.array();
        lesson.lines().forEach(line -> lines.add(json(line)));
        ArrayNode remarks = Json.array();
        for (Remark remark : lesson.remarks()) {
            remarks.add(Json.object().put("code", code(remark.kind())).put("message", remark.message(messages)));
        }
        ObjectNode report = Json.object();
        report.set("lines", lines);
        report.set("remarks", remarks);
        return report;
    }

    private static ObjectNode json(LineReport line) {
        ObjectNode node = Json.object()
                .put("line", line.line())
                .put("lastLine", line.lastLine())
                .put("kept", line.fate().isKept())
                .put("as", code(line.fate()))
                .put("text", line.text());
        node.set(
                "mended",
                Json.strings(
                        line.mends().stream().sorted().map(ImportReport::code).toList()));
        return node;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
