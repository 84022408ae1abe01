package org.duidu.export;

import java.util.Optional;
import org.duidu.crossword.Crossword;
import org.duidu.messages.Messages;

/** Writes a puzzle in any {@link CrosswordFormat}. Safe for many threads. */
public final class CrosswordExporter {
    private final Messages messages;

    /** @param messages in the language of headings and instructions */
    public CrosswordExporter(Messages messages) {
        this.messages = messages;
    }

    /** What stands in the way of writing a puzzle in a format. */
    public Optional<ExportObstacle> obstacle(Crossword crossword, CrosswordFormat format) {
        if (crossword.layout().words().isEmpty()) {
            return Optional.of(ExportObstacle.NO_WORDS);
        }
        return switch (format) {
            default -> Optional.empty();
        };
    }

    /**
     * The file as it is to be saved; {@link WholeFile} does that.
     *
     * @param options for {@link CrosswordFormat#HTML}, {@link CrosswordFormat#PDF} and {@link CrosswordFormat#SVG}
     * @throws IllegalArgumentException if there is an {@link #obstacle}
     */
    public byte[] export(Crossword crossword, CrosswordFormat format, SheetOptions options) {
        obstacle(crossword, format).ifPresent(obstacle -> {
            throw new IllegalArgumentException(obstacle.name());
        });
        return switch (format) {
            case IPUZ -> IpuzWriter.write(crossword);
            default -> throw new UnsupportedOperationException();
        };
    }
}
