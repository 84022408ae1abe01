package org.duidu.lesson.importing;

import java.util.EnumSet;
import java.util.Set;
import org.duidu.lesson.format.Language;

/** A pasted line, or a part of one, on its way through the steps of the import. */
final class Line {
    private final int number;
    private final int last;
    private final String text;
    private final boolean startsBlock;
    private final Set<Mend> mends;
    private Fate fate;

    /**
     * @param number where it begins, from 1
     * @param last where it ends
     * @param startsBlock whether an empty line or the beginning stands before it
     */
    Line(int number, int last, String text, boolean startsBlock, Set<Mend> mends) {
        this.number = number;
        this.last = last;
        this.text = text;
        this.startsBlock = startsBlock;
        this.mends = mends;
    }

    static Line lost(int number, String text, Fate fate, Set<Mend> mends) {
        Line line = new Line(number, number, text, false, mends);
        line.is(fate);
        return line;
    }

    /** A part of this line that is read by itself. */
    Line part(String words, boolean first) {
        return new Line(number, last, words, first && startsBlock, EnumSet.copyOf(mendsOrNone()));
    }

    private Set<Mend> mendsOrNone() {
        Set<Mend> copy = EnumSet.noneOf(Mend.class);
        copy.addAll(mends);
        return copy;
    }

    int number() {
        return number;
    }

    int last() {
        return last;
    }

    String text() {
        return text;
    }

    boolean startsBlock() {
        return startsBlock;
    }

    Language language() {
        return Language.of(text);
    }

    void is(Fate what) {
        fate = what;
    }

    /** Forgets a fate, because the teacher says that the line belongs to the lesson. */
    void reopen() {
        fate = null;
    }

    boolean isOpen() {
        return fate == null;
    }

    boolean was(Fate what) {
        return fate == what;
    }

    LineReport report() {
        return new LineReport(
                number, last, text.replace("\t", " | "), fate == null ? Fate.NOT_UNDERSTOOD : fate, mends);
    }
}
