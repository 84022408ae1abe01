package org.duidu.lesson.importing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.duidu.lesson.format.Language;
import org.duidu.text.Replacement;
import org.duidu.text.Widths;

/** Takes out of a line what nobody sees or meant, and says what it was. */
final class LineCleaner {
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\x7F\\x80-\\x9F\\uFFF9-\\uFFFB]");
    private static final Pattern DIRECTION = Pattern.compile("[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u200C\\u2060\\uFEFF\\u00AD]");
    private static final Pattern LOST = Pattern.compile("\\uFFFD+|(?:[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF]))|"
            + "(?:(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF])|[\\uE000-\\uF8FF]");
    /** How the bullets of a word processor arrive: in the characters of its own font, or as a letter with a tab behind. */
    private static final Pattern OFFICE_BULLET =
            Pattern.compile("^\\h*(?:[\\uF0A7\\uF0A8\\uF0B7\\uF0D8\\uF0E8\\uF0FC\\uF06C"
                    + "\\uF06E\\uF071\\uF075\\uF076]\\h*|[§oØüvnlquw·]\\h*\\t\\h*|[o§·]\\h{2,})(?=\\S)");

    /** What an encyclopaedia sets behind its words: {@code [1]}, {@code [edit]}. */
    private static final Pattern NOTE_MARK = Pattern.compile("(?i)(?<=[\\p{L}\\p{N}.,;:!?”\"’)。，；：！？」』）\\]])"
            + "\\h?\\[(?:[0-9]{1,3}|(?:edit|hide|show)(?: source)?|citation needed|編輯|隱藏|來源請求)\\]");

    private static final Pattern WIDE_LETTERS = Pattern.compile("[０-９Ａ-Ｚａ-ｚ]");
    /** Who speaks, with a wide space behind: {@code MEI　Good morning.} */
    private static final Pattern NAME =
            Pattern.compile("^(\\p{Lu}[\\p{L}.]{0,14}(?: \\p{Lu}[\\p{L}.]{0,14})?)\\u3000+");

    private static final Pattern SPACES = Pattern.compile("[\\h&&[^\\t\\u3000]]+");

    private LineCleaner() {}

    /**
     * @param mends to which is added what was done
     * @return the line without spaces at its ends; cells of a table keep the tabs between them
     */
    static String clean(String line, Set<Mend> mends) {
        String text = OFFICE_BULLET.matcher(line).replaceFirst("• ");
        text = without(CONTROL, text, Mend.CONTROL_CHARACTERS, mends);
        text = without(DIRECTION, text, Mend.DIRECTION_MARKS, mends);
        text = INVISIBLE.matcher(text).replaceAll("");
        text = without(LOST, text, Mend.LOST_CHARACTERS, mends);
        text = changed(text, Html.plain(text), Mend.MARKUP, mends);
        text = changed(text, Formulas.plain(text), Mend.FORMULA, mends);
        text = without(NOTE_MARK, text, Mend.NOTE_MARKS, mends);
        text = SPACES.matcher(text).replaceAll(" ");
        text = changed(text, narrow(text), Mend.FULL_WIDTH, mends);
        return strip(text);
    }

    private static String without(Pattern unwanted, String text, Mend mend, Set<Mend> mends) {
        return changed(text, unwanted.matcher(text).replaceAll(""), mend, mends);
    }

    private static String changed(String before, String after, Mend mend, Set<Mend> mends) {
        if (!before.equals(after)) {
            mends.add(mend);
        }
        return after;
    }

    /** Full-width letters and digits are plain everywhere, full-width marks only in English. */
    private static String narrow(String text) {
        String letters = WIDE_LETTERS
                .matcher(text)
                .replaceAll(found -> String.valueOf((char) (found.group().charAt(0) - 0xFF01 + 0x21)));
        if (Language.of(letters) != Language.ENGLISH) {
            return letters;
        }
        String named = NAME.matcher(letters).replaceFirst("$1\t");
        StringBuilder narrow = new StringBuilder(named);
        List<Replacement> marks = Widths.fullWidthInEnglish(named);
        for (int i = marks.size() - 1; i >= 0; i--) {
            Replacement mark = marks.get(i);
            narrow.replace(mark.range().start(), mark.range().end(), mark.text());
        }
        return narrow.toString();
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
