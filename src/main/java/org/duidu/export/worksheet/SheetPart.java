package org.duidu.export.worksheet;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.duidu.messages.Messages;

/** The parts that a sheet can have, in the order in which they are printed. */
public enum SheetPart {
    /** The article with its Chinese beside it. */
    SIDE_BY_SIDE,
    /** The article, and its Chinese on the back of each page. */
    BACK,
    /** The article with the Chinese of its words in the margin. */
    MARGIN,
    WORDS,
    MATCHING,
    GAPS,
    VOWELS,
    JUMBLE,
    ORDER,
    NO_SPACES,
    PUNCTUATION,
    DICTATION,
    TRANSLATION,
    QUESTIONS,
    CROSSWORD;

    /** All exercises, and the article once. */
    public static final Set<SheetPart> USUAL =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(BACK, MARGIN)));

    /** Its name for programs, such as {@code no-spaces}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The part of that name; empty if there is none. */
    public static Optional<SheetPart> of(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(part -> part.word().equals(wanted))
                .findFirst();
    }

    /** Its heading. */
    public String name(Messages messages) {
        return messages.text("worksheet.part." + word());
    }

    /** What it asks of the class. */
    String task(Messages messages) {
        return messages.text("worksheet.task." + word());
    }

    /** Whether it is there to be read, with nothing to fill in. */
    public boolean isReading() {
        return this == SIDE_BY_SIDE || this == BACK || this == MARGIN;
    }

    /** Whether it has pages of its own. */
    boolean startsPage() {
        return isReading() || this == CROSSWORD;
    }
}
