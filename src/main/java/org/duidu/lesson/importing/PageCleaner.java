package org.duidu.lesson.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duidu.lesson.format.Language;

/** Cuts pasted text into lines that hold one thing each, cleaned of what nobody meant to paste. */
final class PageCleaner {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** English, then its Chinese, on one line. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][”\"’')\\]]{0,3}\\s{0,9}(?=[\\p{IsHan}「『（《〈])");

    /** Of a table with English and Chinese beside each other. */
    private static final Pattern ROW_NUMBER =
            Pattern.compile("^[(（]?[0-9]{1,3}[.)）]?\\s*\\t\\s*(?=[^\\t]+\\t[^\\t]+$)");

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}]");

    private PageCleaner() {}

    /**
     * @param lines in the order in which they were pasted
     * @param html whether it was the source of a web page
     */
    record Page(List<Line> lines, boolean html) {}

    /** The lines of a text, as they are numbered everywhere; the line breaks belong to none. */
    static List<String> rawLines(String text) {
        return Arrays.asList(LINE_BREAK.split(text, -1));
    }

    static Page clean(String text) {
        List<String> raw = rawLines(text);
        boolean html = HtmlPieces.isHtml(text);
        List<Line> lines = new ArrayList<>();
        if (html) {
            HtmlPieces.of(raw).forEach(piece -> add(piece, lines));
        } else if (ChatLog.isOne(raw)) {
            ChatLog.lines(raw).forEach(line -> add(line, lines));
        } else {
            boolean block = true;
            for (int i = 0; i < raw.size(); i++) {
                boolean blank = raw.get(i).isBlank();
                if (!blank) {
                    add(new Line(i + 1, i + 1, raw.get(i), block, EnumSet.noneOf(Mend.class)), lines);
                }
                block = blank;
            }
        }
        return new Page(List.copyOf(lines), html);
    }

    private static void add(Line raw, List<Line> lines) {
        if (!raw.isOpen()) {
            lines.add(raw);
            return;
        }
        Set<Mend> mends = EnumSet.noneOf(Mend.class);
        mends.addAll(raw.report().mends());
        Mojibake.Result readable = Mojibake.repair(raw.text());
        String text = LineCleaner.clean(readable.text(), mends);
        if (readable.hopeless() || text.isEmpty()) {
            Fate fate = readable.hopeless() ? Fate.MOJIBAKE : fateOfNothing(mends);
            lines.add(Line.lost(raw.number(), raw.text().strip(), fate, mends));
            return;
        }
        if (readable.repaired()) {
            mends.add(Mend.ENCODING);
        }
        Line line = new Line(raw.number(), raw.last(), text, raw.startsBlock(), mends);
        parts(line).forEach(lines::add);
    }

    private static Fate fateOfNothing(Set<Mend> mends) {
        if (mends.contains(Mend.LOST_CHARACTERS)) {
            return Fate.MOJIBAKE;
        }
        if (mends.contains(Mend.FORMULA)) {
            return Fate.FORMULA;
        }
        return mends.contains(Mend.MARKUP) ? Fate.MARKUP : Fate.INVISIBLE;
    }

    /** A line of a table with English and Chinese beside each other, or of a sentence and its translation, is two lines. */
    private static List<Line> parts(Line line) {
        if (!LETTERS.matcher(line.text()).find()) {
            line.is(Fate.DECORATION);
            return List.of(line);
        }
        String[] cells = ROW_NUMBER.matcher(line.text()).replaceFirst("").split("\\s*\\t\\s*");
        boolean twoLanguages = cells.length == 2
                && Language.of(cells[0]) != Language.of(cells[1])
                && Language.of(cells[0]) != Language.NEITHER
                && Language.of(cells[1]) != Language.NEITHER;
        if (twoLanguages) {
            return List.of(line.part(cells[0], true), line.part(cells[1], false));
        }
        Matcher end = SENTENCE_END.matcher(line.text());
        if (end.find()) {
            String one = line.text().substring(0, end.end()).strip();
            String other = line.text().substring(end.end()).strip();
            if (Language.of(one) == Language.ENGLISH
                    && !org.duidu.text.Scripts.hasHan(one)
                    && Language.of(other) == Language.CHINESE) {
                return List.of(line.part(one, true), line.part(other, false));
            }
        }
        return List.of(line);
    }
}
