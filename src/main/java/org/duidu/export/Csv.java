package org.duidu.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows for a spreadsheet, with the mark by which Excel knows UTF-8. */
public final class Csv {
    private static final String UTF8_MARK = "\uFEFF";

    private Csv() {}

    public static byte[] of(List<String> header, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(UTF8_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(header);
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(Csv::neutral).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail to be written", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A spreadsheet takes a cell that begins like this for a formula, and runs it (OWASP, CSV Injection). An apostrophe
     * makes it text, and is not shown.
     */
    public static String neutral(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
