package org.duidu.crossword;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** A word brought to the letters A to Z, with the lengths of its parts. */
final class Spelling {
    /** Letters that Unicode does not decompose, as English texts transcribe them. */
    private static final Map<Integer, String> TRANSCRIBED = Map.of(
            (int) 'Æ', "AE", (int) 'Œ', "OE", (int) 'Ø', "O", (int) 'Ł', "L", (int) 'Đ', "D", (int) 'Ð', "D", (int) 'Þ',
            "TH", (int) 'Ħ', "H", (int) 'Ŋ', "NG", (int) 'Ŧ', "T");

    private static final char NONE = 0;

    private final StringBuilder letters = new StringBuilder();
    private final StringBuilder parts = new StringBuilder();
    private int partLength;
    private char separator = NONE;
    private boolean foreign;

    Spelling(String written) {
        // The spacing acute is an apostrophe in hasty typing, but would decompose to a space.
        String upper = written.replace('´', '\'').toUpperCase(Locale.ROOT);
        Normalizer.normalize(upper, Normalizer.Form.NFKD).codePoints().forEach(this::read);
        endPart();
    }

    String letters() {
        return letters.toString();
    }

    String enumeration() {
        return "(" + parts + ")";
    }

    /** Whether it has a letter or sign that cannot be folded to A to Z and cannot be left out. */
    boolean hasOtherCharacters() {
        return foreign;
    }

    private void read(int c) {
        if (c >= 'A' && c <= 'Z') {
            letter((char) c);
        } else if (TRANSCRIBED.containsKey(c)) {
            TRANSCRIBED.get(c).chars().forEach(each -> letter((char) each));
        } else if (isHyphen(c)) {
            separate('-');
        } else if (isApostrophe(c)) {
            separate('\'');
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '/') {
            separate(',');
        } else if (Character.isLetterOrDigit(c) || isSymbol(c)) {
            foreign = true;
        }
    }

    private void letter(char c) {
        if (separator != NONE) {
            endPart();
            parts.append(separator);
            separator = NONE;
        }
        letters.append(c);
        partLength++;
    }

    /** A space beats a hyphen, a hyphen beats an apostrophe: {@code rock 'n' roll} is (4,1,4). */
    private void separate(char mark) {
        boolean weaker = separator == ',' || (separator == '-' && mark == '\'');
        if (letters.length() > 0 && !weaker) {
            separator = mark;
        }
    }

    private void endPart() {
        if (partLength > 0) {
            parts.append(partLength);
        }
        partLength = 0;
    }

    private static boolean isHyphen(int c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '`' || c == 0x2018 || c == 0x2019 || c == 0x02BC;
    }

    private static boolean isSymbol(int c) {
        int type = Character.getType(c);
        return type == Character.MATH_SYMBOL || type == Character.CURRENCY_SYMBOL || type == Character.OTHER_SYMBOL;
    }
}
