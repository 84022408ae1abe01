package org.duidu.export;

import org.duidu.messages.Messages;

/** Why a puzzle cannot be written in a format. */
public enum ExportObstacle {
    NO_WORDS("no-words"),
    /** H5P.Crossword wants two words. */
    H5P_ONE_WORD("h5p-one-word"),
    /** H5P.Crossword would leave words out that stand side by side. */
    H5P_NEIGHBOURS("h5p-neighbours"),
    /** Across Lite counts rows and columns in a byte. */
    PUZ_TOO_LARGE("puz-too-large");

    private final String key;

    ExportObstacle(String key) {
        this.key = key;
    }

    public String messageKey() {
        return "export.obstacle." + key;
    }

    /** What stands in the way and what to do, in a sentence. */
    public String message(Messages messages) {
        return messages.text(messageKey());
    }
}
