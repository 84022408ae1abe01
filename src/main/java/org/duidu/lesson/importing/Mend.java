package org.duidu.lesson.importing;

import java.util.Locale;
import org.duidu.messages.Messages;

/** What was put right within a line. */
public enum Mend {
    /** Control characters and NULs were taken out. */
    CONTROL_CHARACTERS,
    /** Marks that turn the direction of the text were taken out. */
    DIRECTION_MARKS,
    /** Full-width letters, digits or marks in English became plain ones. */
    FULL_WIDTH,
    /** Of a message in a chat, who wrote it and when was taken off. */
    NAME_AND_TIME,
    /** {@code \rightarrow} and other commands of formulas became the signs they stand for. */
    FORMULA,
    /** HTML tags were taken out, and names of characters such as {@code &amp;} became the characters. */
    MARKUP,
    /** The numbers of footnotes and the like were taken out. */
    NOTE_MARKS,
    /** Text that was read in the wrong encoding is readable again. */
    ENCODING,
    /** Characters that cannot be known any more were taken out; the sentence has a gap. */
    LOST_CHARACTERS;

    /** What was put right, in a few words. */
    public String words(Messages messages) {
        return messages.text("import.mend." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
