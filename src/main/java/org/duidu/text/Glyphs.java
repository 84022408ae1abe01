package org.duidu.text;

/** What kind of character a character is, for finding sentences and weighing their length. */
final class Glyphs {
    private static final String CLOSERS = "\"'”’」』）)]】》〉〕］»";
    private static final String QUOTE_CLOSERS = "\"'”’」』";
    private static final String OPENERS = "\"'“‘「『（([【《〈〔［«";

    private Glyphs() {}

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** A Chinese character. Those outside the basic plane are seen by their surrogates. */
    static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9FFF'
                || c >= '\uF900' && c <= '\uFAFF'
                || c >= '\uD840' && c <= '\uD88D'
                || c == '〇'
                || c == '々';
    }

    static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    static boolean isQuoteCloser(char c) {
        return QUOTE_CLOSERS.indexOf(c) >= 0;
    }

    static boolean isOpener(char c) {
        return OPENERS.indexOf(c) >= 0;
    }

    static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The first letter or digit at or after {@code from}; the text's length if there is none. */
    static int skipToWord(String text, int from) {
        int at = from;
        while (at < text.length() && !isWordPart(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
