package org.duidu.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sentences of a paragraph. The ranges come in order, do not overlap, start and end with a character that is
 * not a space, and together cover every character that is not one. A text without a letter or digit is one sentence; a
 * blank text has none. Time and memory grow linearly with the text.
 *
 * <p>A sentence inside a quotation is a sentence of its own, in both languages; what comes after a quotation within its
 * sentence ({@code "Why?" she asked.}, {@code 「為什麼？」她問。}) stays with the quotation's last sentence. Semicolons do not
 * end a sentence.
 */
public final class SentenceSplitter {
    private SentenceSplitter() {}

    /** The sentences of an English paragraph. */
    public static List<TextRange> english(String text) {
        return split(text, new EnglishBoundaries(text));
    }

    /** The sentences of a Chinese paragraph, with full-width or half-width punctuation. */
    public static List<TextRange> chinese(String text) {
        return split(text, new ChineseBoundaries(text));
    }

    /** Where sentences of one language end. */
    interface Boundaries {
        /** Whether the character can end a sentence. */
        boolean isTerminal(int at);

        /**
         * Whether a sentence ends here.
         *
         * @param start the sentence's first character
         * @param terminal its first mark of the end
         * @param end one past the last of these marks and the closing quotes and brackets that follow
         */
        boolean isBoundary(int start, int terminal, int end);
    }

    private static List<TextRange> split(String text, Boundaries boundaries) {
        List<TextRange> sentences = new ArrayList<>();
        int start = Glyphs.skipSpaces(text, 0);
        int lastWord = lastWordIn(text);
        int at = start;
        while (at < text.length()) {
            if (!boundaries.isTerminal(at)) {
                at++;
                continue;
            }
            int end = endOfMarks(text, at, boundaries);
            if (end <= lastWord && boundaries.isBoundary(start, at, end)) {
                sentences.add(new TextRange(start, end));
                start = Glyphs.skipSpaces(text, end);
            }
            at = Math.max(end, start);
        }
        if (start < text.length()) {
            sentences.add(new TextRange(start, endWithoutSpaces(text)));
        }
        return List.copyOf(sentences);
    }

    private static int endOfMarks(String text, int terminal, Boundaries boundaries) {
        int end = terminal + 1;
        while (end < text.length() && (boundaries.isTerminal(end) || Glyphs.isCloser(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static int lastWordIn(String text) {
        int at = text.length() - 1;
        while (at >= 0 && !Glyphs.isWordPart(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static int endWithoutSpaces(String text) {
        int end = text.length();
        while (end > 0 && Glyphs.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
