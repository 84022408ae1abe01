package org.duidu.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** The words of a Chinese text, which writes no spaces between them, after ICU's dictionary. */
public final class ChineseWords {
    private ChineseWords() {}

    /**
     * The word at an offset, as a double click selects it. Punctuation and runs of spaces are segments of their own.
     *
     * @param offset 0 to the text's length; at the end the last word is meant
     * @return empty only for an empty text
     * @throws IndexOutOfBoundsException if the offset is outside the text
     */
    public static TextRange wordAt(String text, int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " of " + text.length());
        }
        if (text.isEmpty()) {
            return new TextRange(0, 0);
        }
        BreakIterator words = iterator(text);
        int end = words.following(Math.min(offset, text.length() - 1));
        return new TextRange(words.previous(), end);
    }

    /** Whether a range begins and ends where words do. */
    public static boolean isWhole(String text, TextRange range) {
        BreakIterator words = iterator(text);
        return words.isBoundary(range.start()) && words.isBoundary(range.end());
    }

    private static BreakIterator iterator(String text) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.TRADITIONAL_CHINESE);
        words.setText(text);
        return words;
    }
}
