package org.duidu.ui.teacher.worksheets;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.duidu.export.Pdf;
import org.duidu.export.PdfPages;
import org.duidu.export.worksheet.PartObstacle;
import org.duidu.export.worksheet.SheetPart;
import org.duidu.export.worksheet.Worksheet;
import org.duidu.export.worksheet.WorksheetMaker;
import org.duidu.export.worksheet.WorksheetOptions;
import org.duidu.export.worksheet.WorksheetRequest;
import org.duidu.messages.Messages;
import org.duidu.vocabulary.LinkedLesson;

/** The work behind the screen: makes a sheet and draws its pages. Knows nothing of the window's thread. */
final class SheetWork {
    /** More pages than anybody looks through before printing. */
    static final int MOST_PAGES = 24;

    private static final float DOTS = 96;
    /** What is done once the sheet is made; printing and drawing are the rest. */
    private static final double MADE = 0.5;

    private final WorksheetMaker maker;

    SheetWork(WorksheetMaker maker) {
        this.maker = maker;
    }

    /**
     * A sheet that is ready to be saved.
     *
     * @param pages how many the PDF has
     * @param obstacles of all parts that the lesson cannot give, chosen or not
     */
    record Finished(Worksheet worksheet, Pdf pdf, int pages, Map<SheetPart, PartObstacle> obstacles) {}

    /**
     * @param onPage is given each page as it is drawn
     * @param progress is given how much is done, 0 to 1
     */
    Finished make(
            LinkedLesson lesson,
            Set<SheetPart> parts,
            WorksheetOptions options,
            Messages messages,
            Consumer<PdfPages.Page> onPage,
            DoubleConsumer progress)
            throws IOException {
        BooleanSupplier cancelled = () -> Thread.currentThread().isInterrupted();
        Worksheet worksheet = maker.make(
                new WorksheetRequest(lesson, parts, options),
                messages,
                done -> progress.accept(done * MADE),
                cancelled);
        Set<SheetPart> others = EnumSet.allOf(SheetPart.class);
        others.removeAll(parts);
        Map<SheetPart, PartObstacle> obstacles = maker.obstacles(lesson, others, options, messages, cancelled);
        obstacles.putAll(worksheet.missing());
        if (worksheet.isEmpty() || cancelled.getAsBoolean()) {
            return new Finished(worksheet, new Pdf(new byte[0], List.of()), 0, obstacles);
        }
        Pdf pdf = worksheet.pdf();
        progress.accept((1 + MADE) / 2);
        int pages = PdfPages.draw(pdf.bytes(), DOTS, MOST_PAGES, cancelled, onPage);
        return new Finished(worksheet, pdf, pages, obstacles);
    }
}
