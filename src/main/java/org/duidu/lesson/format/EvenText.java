package org.duidu.lesson.format;

/**
 * Prepares text for commonmark, character by character so that no offset moves: odd spaces become plain ones, and the
 * Chinese punctuation beside a star becomes a letter. The text that is read comes from the source all the same.
 *
 * <p>In {@code 他說**「不行」**的話} the stars touch a bracket on one side and a character on the other, which the rules of
 * CommonMark, made for spaces between words, take for neither opening nor closing.
 */
final class EvenText {
    static final char LETTER = '一';

    private EvenText() {}

    static String of(String text) {
        char[] even = text.toCharArray();
        for (int i = 0; i < even.length; i++) {
            char c = text.charAt(i);
            if (isOddSpace(c)) {
                even[i] = ' ';
            } else if (isMark(c) && touchesChineseStar(text, i)) {
                even[i] = LETTER;
            }
        }
        return new String(even);
    }

    private static boolean isOddSpace(char c) {
        return c == '\u00A0' || c == '\u3000' || c == '\u200B' || c == '\uFEFF';
    }

    private static boolean isMark(char c) {
        return c >= '\u3001' && c <= '\u303F' || c >= '\uFF01' && c <= '\uFF65' || "“”‘’—…".indexOf(c) >= 0;
    }

    private static boolean touchesChineseStar(String text, int i) {
        return touches(text, i, 1) || touches(text, i, -1);
    }

    private static boolean touches(String text, int i, int step) {
        int p = i + step;
        int stars = 0;
        while (p >= 0 && p < text.length() && text.charAt(p) == '*' && stars < 4) {
            p += step;
            stars++;
        }
        boolean wideBeyond = p >= 0 && p < text.length() && Language.isWide(text.charAt(p));
        return stars > 0 && (Language.isWide(text.charAt(i)) || wideBeyond);
    }
}
