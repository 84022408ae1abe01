package org.duidu.lesson.importing;

import java.util.stream.Collectors;

/** Prints what an import says, in a form that can be read and compared. */
final class Reports {
    private static final Importer IMPORTER = new Importer();

    private Reports() {}

    static ImportedLesson imported(String text) {
        return (ImportedLesson) IMPORTER.read(text);
    }

    static String print(ImportedLesson lesson) {
        String remarks = lesson.remarks().stream().map(Reports::print).collect(Collectors.joining());
        return remarks + lesson.lines().stream().map(Reports::print).collect(Collectors.joining());
    }

    private static String print(Remark remark) {
        String arguments = remark.arguments().stream().map(Object::toString).collect(Collectors.joining(" | "));
        return ("# " + remark.kind() + " " + arguments).strip() + "\n";
    }

    private static String print(LineReport line) {
        String place = line.lastLine() > line.line() ? line.line() + "-" + line.lastLine() : "" + line.line();
        String mends = line.mends().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        return place + " " + (line.fate() + " " + mends).strip() + ": " + line.text() + "\n";
    }
}
