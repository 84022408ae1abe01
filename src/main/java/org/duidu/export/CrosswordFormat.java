package org.duidu.export;

import java.util.Locale;

/** What a puzzle can be written as. */
public enum CrosswordFormat {
    /** The open JSON format of ipuz.org, version 2. */
    IPUZ,
    /** Across Lite: 1.3, or 2.0 where a clue has characters beyond Windows-1252. */
    PUZ,
    /** The XML of Crossword Compiler. */
    JPZ,
    /** A package for H5P.Crossword. */
    H5P,
    /** Sheet and key as one self-contained page. */
    HTML,
    /** Sheet and key. */
    PDF,
    /** The empty grid. */
    SVG;

    /** The usual ending of a file's name, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
