package org.duidu.export.worksheet;

import java.util.Locale;
import org.duidu.messages.Messages;

/** Why a lesson cannot give a part. */
public enum PartObstacle implements Made {
    NO_ARTICLE,
    NO_CHINESE,
    TOO_FEW_WORDS,
    NO_WORD_IN_ARTICLE,
    NO_CROSSING_WORDS,
    TOO_FEW_SENTENCES,
    TOO_FEW_PARAGRAPHS,
    TOO_FEW_PAIRS,
    NO_QUESTIONS;

    /** The reason and what the author can do, in a sentence. */
    public String message(Messages messages) {
        return messages.text(
                "worksheet.obstacle." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
