package org.duidu.export.worksheet;

import java.util.List;
import java.util.TreeSet;
import org.duidu.lesson.RichText;
import org.duidu.lesson.RichText.Style;
import org.duidu.text.TextRange;

/** Running text of a lesson with its emphasis. Links are printed as their words. */
final class RichHtml {
    private RichHtml() {}

    /** English: strong text and the marked words are bold, other emphasis is slanted. No font is both. */
    static Html english(RichText text, List<TextRange> words) {
        return of(text, words, true);
    }

    /** Chinese is never slanted: all emphasis is bold. */
    static Html chinese(RichText text) {
        return of(text, List.of(), false);
    }

    private static Html of(RichText text, List<TextRange> words, boolean slanted) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, text.text().length()));
        words.forEach(word -> edges.addAll(List.of(word.start(), word.end())));
        text.spans()
                .forEach(span ->
                        edges.addAll(List.of(span.range().start(), span.range().end())));
        Html html = Html.NONE;
        int start = 0;
        for (int end : edges.tailSet(1)) {
            TextRange piece = new TextRange(start, end);
            boolean emphasis = has(text, Style.EMPHASIS, piece);
            boolean bold = has(text, Style.STRONG, piece)
                    || words.stream().anyMatch(piece::overlaps)
                    || (emphasis && !slanted);
            html = Html.all(html, styled(piece.of(text.text()), bold, emphasis && slanted));
            start = end;
        }
        return html;
    }

    private static Html styled(String text, boolean bold, boolean slanted) {
        if (bold) {
            return Html.of("b", "", text);
        }
        return slanted ? Html.of("i", "", text) : Html.text(text);
    }

    private static boolean has(RichText text, Style style, TextRange piece) {
        return text.spans().stream()
                .anyMatch(span -> span.style() == style && span.range().overlaps(piece));
    }
}
