package org.duidu.export.worksheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.duidu.export.Pdf;
import org.duidu.export.PdfPrinter;
import org.duidu.export.SheetStyle;
import org.duidu.lesson.LessonHeader;
import org.duidu.messages.Messages;

/** A finished sheet with all its versions and the key, to be written as a PDF or as a page for a browser. Immutable. */
public final class Worksheet {
    private final LessonHeader header;
    private final WorksheetOptions options;
    private final Messages messages;
    private final List<SheetVersion> versions;
    private final Map<SheetPart, PartObstacle> missing;

    Worksheet(
            LessonHeader header,
            WorksheetOptions options,
            Messages messages,
            List<SheetVersion> versions,
            Map<SheetPart, PartObstacle> missing) {
        this.header = header;
        this.options = options;
        this.messages = messages;
        this.versions = List.copyOf(versions);
        this.missing = Map.copyOf(missing);
    }

    /** The parts that were asked for and that the lesson cannot give, with the reason. */
    public Map<SheetPart, PartObstacle> missing() {
        return missing;
    }

    /** Whether there is no part to print. */
    public boolean isEmpty() {
        return versions.isEmpty() || versions.get(0).parts().isEmpty();
    }

    /** A self-contained page that asks for nothing outside. The same order gives the same bytes. */
    public byte[] html() {
        return page(false, SheetStyle.SYSTEM_FONTS).getBytes(StandardCharsets.UTF_8);
    }

    /** With fonts embedded, a foot on every page, each version and the key beginning on the front of a leaf. */
    public Pdf pdf() {
        return PdfPrinter.print(page(true, PdfPrinter.FONTS));
    }

    private String page(boolean paper, String fonts) {
        return new SheetComposer(header, options, messages, paper).page(versions, fonts);
    }
}
