package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duidu.lesson.RichText;
import org.duidu.text.TextRange;

/** Puts a {@link MarkedText} together, character by character, beside its source. */
final class MarkedTextBuilder {
    private static final int LONGEST_ENTITY = 40;

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder shape = new StringBuilder();
    private int[] at = new int[64];
    private int[] from = new int[64];
    private int[] to = new int[64];
    private final List<RichText.Span> spans = new ArrayList<>();

    MarkedTextBuilder(String source) {
        this.source = source;
    }

    int length() {
        return text.length();
    }

    /** Text whose source differs from it only by escapes ({@code \*}) and entities ({@code &amp;}). */
    void literal(String literal, TextRange range) {
        int p = range.start();
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            int length = sourceLength(c, p, range.end());
            append(length == 1 ? source.charAt(p) : c, p, p + length, length > 1);
            if (length > 2 && Character.isHighSurrogate(c) && i + 1 < literal.length()) {
                append(literal.charAt(++i), p, p + length, true);
            }
            p = Math.min(p + length, range.end());
        }
    }

    private int sourceLength(char c, int p, int end) {
        if (p + 1 >= end) {
            return p < end ? 1 : 0;
        }
        char s = source.charAt(p);
        if (s == '\\' && c == source.charAt(p + 1) && c < 128 && !Character.isLetterOrDigit(c)) {
            return 2;
        }
        if (s == '&') {
            int semicolon = semicolonAfter(p);
            boolean entity = semicolon > p + 1 && semicolon < end && semicolon - p < LONGEST_ENTITY;
            if (entity && (c != '&' || isAmpersand(source.substring(p, semicolon + 1)))) {
                return semicolon + 1 - p;
            }
        }
        return 1;
    }

    private int semicolonAfter(int p) {
        int last = Math.min(source.length(), p + LONGEST_ENTITY);
        for (int i = p; i < last; i++) {
            if (source.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAmpersand(String entity) {
        return entity.equalsIgnoreCase("&amp;") || entity.matches("&#0*38;|&#[xX]0*26;");
    }

    /** The inside of a code span: nothing in it is structure. */
    void code(String literal, TextRange range) {
        int p = range.start();
        while (p < range.end() && source.charAt(p) == '`') {
            p++;
        }
        boolean padded = literal.length() < range.end() - p - (p - range.start());
        p += padded ? 1 : 0;
        for (int i = 0; i < literal.length(); i++) {
            int place = Math.min(p + i, Math.max(range.start(), range.end() - 1));
            // EvenText shows commonmark this letter for some punctuation.
            boolean stand = literal.charAt(i) == EvenText.LETTER && place < source.length();
            append(stand ? source.charAt(place) : literal.charAt(i), place, place + 1, true);
        }
    }

    void verbatim(int start, int end) {
        for (int p = start; p < end; p++) {
            append(source.charAt(p), p, p + 1, true);
        }
    }

    void lineBreak() {
        int end = length() == 0 ? 0 : to[length() - 1];
        if (length() > 0) {
            append('\n', end, end, false);
        }
    }

    void span(int start, RichText.Style style, String target, TextRange range) {
        if (start < length()) {
            spans.add(new RichText.Span(new TextRange(start, length()), style, target));
            widen(start, range);
        }
    }

    /** Counts the mark-up around the text since {@code start} as part of it. */
    void widen(int start, TextRange range) {
        if (start < length()) {
            from[start] = Math.min(from[start], range.start());
            to[length() - 1] = Math.max(to[length() - 1], range.end());
        }
    }

    private void append(char c, int start, int end, boolean hidden) {
        if (isInvisible(c)) {
            return;
        }
        if (length() == at.length) {
            at = Arrays.copyOf(at, at.length * 2);
            from = Arrays.copyOf(from, from.length * 2);
            to = Arrays.copyOf(to, to.length * 2);
        }
        at[length()] = start;
        from[length()] = start;
        to[length()] = end;
        char shown = isOddSpace(c) ? ' ' : c;
        text.append(shown);
        shape.append(hidden && shown != ' ' ? MarkedText.HIDDEN : shown);
    }

    /** Zero-width spaces, byte order marks and soft hyphens, as they come with text from web pages. */
    static boolean isInvisible(char c) {
        return c == '\u200B' || c == '\uFEFF' || c == '\u2060' || c == '\u00AD';
    }

    static boolean isOddSpace(char c) {
        return c == '\t' || c == '\u00A0' || c == '\u2007' || c == '\u202F';
    }

    MarkedText build() {
        int n = length();
        return new MarkedText(
                text.toString(),
                shape.toString(),
                Arrays.copyOf(at, n),
                Arrays.copyOf(from, n),
                Arrays.copyOf(to, n),
                List.copyOf(spans));
    }
}
