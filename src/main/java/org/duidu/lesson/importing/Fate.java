package org.duidu.lesson.importing;

import java.util.Locale;
import org.duidu.messages.Messages;

/** What became of a line that was pasted. */
public enum Fate {
    TITLE(true),
    HEADING(true),
    ENGLISH(true),
    CHINESE(true),
    POINT(true),
    QUOTATION(true),
    SPEAKER(true),
    WORD(true),
    GLOSS(true),
    DEFINITION(true),
    EXAMPLE(true),
    NOTE(true),
    FOCUS(true),
    QUESTION(true),
    CHOICE(true),
    ANSWER(true),
    FURTHER(true),
    SOURCE(true),
    /** The level or the topics of the lesson. */
    FACT(true),

    MENU(false),
    SHARE(false),
    COMMENT(false),
    ADVERTISEMENT(false),
    SUPPORT(false),
    RELATED(false),
    COPYRIGHT(false),
    /** What stands below a picture, or who took it: a lesson has no pictures. */
    CAPTION(false),
    /** Of a chat that was saved: when, who came and went, stickers and pictures. */
    CHAT(false),
    /** Of a handout: a place to write one's name. */
    FORM(false),
    /** Says only which language follows, or what stands in the columns of a table. */
    LABEL(false),
    /** Characters that were saved in one encoding and read in another. */
    MOJIBAKE(false),
    /** The brackets of a formula. */
    FORMULA(false),
    /** Tags of HTML and what only a browser needs. */
    MARKUP(false),
    /** No letter, no Chinese: a line of dashes, a lone picture, a page number. */
    DECORATION(false),
    /** Nothing but characters that nobody sees. */
    INVISIBLE(false),
    /** Says again what was kept once. */
    REPEATED(false),
    /** The teacher took it out. */
    TAKEN_OUT(false),
    /** More than a lesson may hold. */
    SURPLUS(false),
    NOT_UNDERSTOOD(false);

    private final boolean kept;

    Fate(boolean kept) {
        this.kept = kept;
    }

    /** Whether the line is in the lesson. */
    public boolean isKept() {
        return kept;
    }

    /** What it is, in a word or two; for a line that is not kept, why. */
    public String word(Messages messages) {
        return messages.text("import.fate." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
