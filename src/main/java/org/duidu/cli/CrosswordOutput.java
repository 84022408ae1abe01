package org.duidu.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.duidu.export.CrosswordFormat;

/** How a crossword is printed. The names are what a terminal types. */
enum CrosswordOutput {
    text,
    json,
    ipuz,
    puz,
    jpz,
    h5p,
    html,
    pdf,
    svg;

    /** Empty for what only a terminal shows. */
    Optional<CrosswordFormat> exported() {
        return this == text || this == json
                ? Optional.empty()
                : Optional.of(CrosswordFormat.valueOf(name().toUpperCase(Locale.ROOT)));
    }

    /** The output that the ending of a file's name asks for; {@link #text} if it tells nothing. */
    static CrosswordOutput of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(output -> name.endsWith("." + output.name()))
                .findFirst()
                .orElse(text);
    }
}
