package org.duidu.lesson;

import java.util.List;
import org.duidu.text.TextRange;

/**
 * Running text with emphasis and links, and the places where its author broke it into sentences by hand.
 *
 * @param text what is read, without any mark-up; ranges and breaks count its characters (UTF-16 units)
 * @param spans emphasis and links, in the order of their start
 * @param breaks offsets at which {@code //} stood, each between 1 and the text's length - 1, ascending
 */
public record RichText(String text, List<Span> spans, List<Integer> breaks) {
    public static final RichText EMPTY = plain("");

    public RichText {
        spans = List.copyOf(spans);
        breaks = List.copyOf(breaks);
    }

    public static RichText plain(String text) {
        return new RichText(text, List.of(), List.of());
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * @param target the address of a {@link Style#LINK}, empty for the other styles
     */
    public record Span(TextRange range, Style style, String target) {}

    public enum Style {
        EMPHASIS,
        STRONG,
        CODE,
        LINK
    }
}
