package org.duidu.export;

import java.util.Optional;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.Layout;
import org.duidu.messages.Messages;

/** Writes a puzzle in any {@link CrosswordFormat}. Safe for many threads. */
public final class CrosswordExporter {
    /**
     * What came of it.
     *
     * @param bytes the file as it is to be saved; {@link org.duidu.files.WholeFile} does that
     * @param remark what it cannot show, if anything
     */
    public record Result(byte[] bytes, Optional<String> remark) {}

    private final Messages messages;

    /** @param messages in the language of headings and instructions */
    public CrosswordExporter(Messages messages) {
        this.messages = messages;
    }

    /** What stands in the way of writing a puzzle with some layout in a format. */
    public static Optional<ExportObstacle> obstacle(Layout layout, CrosswordFormat format) {
        if (layout.words().isEmpty()) {
            return Optional.of(ExportObstacle.NO_WORDS);
        }
        return switch (format) {
            case H5P -> h5pObstacle(layout);
            case PUZ -> isTooLargeForPuz(layout) ? Optional.of(ExportObstacle.PUZ_TOO_LARGE) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /**
     * @param options for {@link CrosswordFormat#HTML}, {@link CrosswordFormat#PDF} and {@link CrosswordFormat#SVG}
     * @throws IllegalArgumentException if there is an {@link #obstacle}
     */
    public Result export(Crossword crossword, CrosswordFormat format, SheetOptions options) {
        obstacle(crossword.layout(), format).ifPresent(obstacle -> {
            throw new IllegalArgumentException(obstacle.name());
        });
        return switch (format) {
            case IPUZ -> whole(IpuzWriter.write(crossword));
            case PUZ -> whole(PuzWriter.write(crossword));
            case JPZ -> whole(JpzWriter.write(crossword, messages));
            case H5P -> whole(H5pWriter.write(crossword, messages));
            case SVG -> whole(SvgWriter.write(crossword, options));
            case HTML -> whole(Sheet.html(crossword, options, messages));
            case PDF -> {
                Pdf pdf = PdfPrinter.print(Sheet.of(crossword, options, messages, PdfPrinter.FONTS));
                yield new Result(pdf.bytes(), pdf.remark(messages));
            }
        };
    }

    private static Result whole(byte[] bytes) {
        return new Result(bytes, Optional.empty());
    }

    private static Optional<ExportObstacle> h5pObstacle(Layout layout) {
        if (layout.words().size() < 2) {
            return Optional.of(ExportObstacle.H5P_ONE_WORD);
        }
        return H5pOrder.accepts(layout) ? Optional.empty() : Optional.of(ExportObstacle.H5P_NEIGHBOURS);
    }

    private static boolean isTooLargeForPuz(Layout layout) {
        return Math.max(layout.rows(), layout.cols()) > PuzWriter.MOST_ROWS;
    }
}
