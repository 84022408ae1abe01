package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duidu.lesson.RichText;
import org.duidu.text.TextRange;

/**
 * Text as it is read, that still knows where each of its characters stands in the source.
 *
 * <p>Beside the {@link #text} runs the {@link #shape}: the same characters, but those that the author escaped, or that
 * stand in code, hidden behind {@link #HIDDEN}. Structure (labels, brackets, breaks) is looked for in the shape only, so
 * that {@code \[x]} is never a choice.
 */
final class MarkedText {
    static final char HIDDEN = '\uE000';
    static final MarkedText EMPTY = new MarkedText("", "", new int[0], new int[0], new int[0], List.of());

    private final String text;
    private final String shape;
    private final int[] at;
    private final int[] from;
    private final int[] to;
    private final List<RichText.Span> spans;

    MarkedText(String text, String shape, int[] at, int[] from, int[] to, List<RichText.Span> spans) {
        this.text = text;
        this.shape = shape;
        this.at = at;
        this.from = from;
        this.to = to;
        this.spans = spans;
    }

    String text() {
        return text;
    }

    String shape() {
        return shape;
    }

    List<RichText.Span> spans() {
        return spans;
    }

    int length() {
        return text.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    Language language() {
        return Language.of(text);
    }

    /** Where a character stands in the source; for the position after the last one, where that ends. */
    int sourceOf(int index) {
        if (index < at.length) {
            return at[index];
        }
        return at.length == 0 ? 0 : to[at.length - 1];
    }

    /** Where the source of a character ends, mark-up that closes after it included. */
    int sourceEndOf(int index) {
        return to[index];
    }

    /** Where this stands in the source, mark-up at its edges included. */
    TextRange range() {
        return isEmpty() ? new TextRange(0, 0) : new TextRange(from[0], Math.max(from[0], to[length() - 1]));
    }

    /** Where this stands in the source without the mark-up at its edges. */
    TextRange innerRange() {
        return isEmpty() ? new TextRange(0, 0) : new TextRange(at[0], Math.max(at[0], at[length() - 1] + 1));
    }

    MarkedText slice(int start, int end) {
        if (start == 0 && end == length()) {
            return this;
        }
        List<RichText.Span> kept = new ArrayList<>();
        for (RichText.Span span : spans) {
            int a = Math.max(start, span.range().start());
            int b = Math.min(end, span.range().end());
            if (a < b) {
                kept.add(new RichText.Span(new TextRange(a - start, b - start), span.style(), span.target()));
            }
        }
        return new MarkedText(
                text.substring(start, end),
                shape.substring(start, end),
                Arrays.copyOfRange(at, start, end),
                Arrays.copyOfRange(from, start, end),
                Arrays.copyOfRange(to, start, end),
                kept);
    }

    MarkedText from(int start) {
        return slice(start, length());
    }

    MarkedText strip() {
        int start = 0;
        int end = length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return slice(start, end);
    }

    /** The lines that are not blank, stripped. */
    List<MarkedText> lines() {
        List<MarkedText> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= length(); i++) {
            if (i == length() || text.charAt(i) == '\n') {
                MarkedText line = slice(start, i).strip();
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines;
    }

    /** The texts as lines of one text. */
    static MarkedText join(List<MarkedText> lines) {
        List<MarkedText> parts = lines.stream().filter(line -> !line.isEmpty()).toList();
        if (parts.size() < 2) {
            return parts.isEmpty() ? EMPTY : parts.get(0);
        }
        int length = parts.stream().mapToInt(MarkedText::length).sum() + parts.size() - 1;
        StringBuilder text = new StringBuilder(length);
        StringBuilder shape = new StringBuilder(length);
        int[] at = new int[length];
        int[] from = new int[length];
        int[] to = new int[length];
        List<RichText.Span> spans = new ArrayList<>();
        for (MarkedText part : parts) {
            if (text.length() > 0) {
                int end = to[text.length() - 1];
                at[text.length()] = end;
                from[text.length()] = end;
                to[text.length()] = end;
                text.append('\n');
                shape.append('\n');
            }
            int shift = text.length();
            System.arraycopy(part.at, 0, at, shift, part.length());
            System.arraycopy(part.from, 0, from, shift, part.length());
            System.arraycopy(part.to, 0, to, shift, part.length());
            part.spans.forEach(span -> spans.add(moved(span, shift)));
            text.append(part.text);
            shape.append(part.shape);
        }
        return new MarkedText(text.toString(), shape.toString(), at, from, to, spans);
    }

    private static RichText.Span moved(RichText.Span span, int shift) {
        TextRange range =
                new TextRange(span.range().start() + shift, span.range().end() + shift);
        return new RichText.Span(range, span.style(), span.target());
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\u3000' || Character.isWhitespace(c);
    }

    @Override
    public String toString() {
        return text;
    }
}
