package org.duidu.export.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duidu.lesson.RichText;
import org.duidu.lesson.RichText.Style;
import org.duidu.text.TextRange;

/** Running text of a lesson with its emphasis. Links are printed as their words. */
final class RichHtml {
    private static final String OPENING = "“‘([";
    private static final Pattern CLOSING = Pattern.compile("(?:’s\\b)?[.,;:!?’”)\\]…]*");

    private RichHtml() {}

    /** English: strong text and the marked words are bold, other emphasis is slanted. No font is both. */
    static Html english(RichText text, List<TextRange> words) {
        List<TextRange> bold = new ArrayList<>(words);
        bold.addAll(ranges(text, Style.STRONG));
        return of(text.text(), withMarks(bold, text.text()), withMarks(ranges(text, Style.EMPHASIS), text.text()));
    }

    /** Chinese is never slanted: all emphasis is bold. */
    static Html chinese(RichText text) {
        List<TextRange> bold = new ArrayList<>(ranges(text, Style.STRONG));
        bold.addAll(ranges(text, Style.EMPHASIS));
        return of(text.text(), bold, List.of());
    }

    private static Html of(String text, List<TextRange> bold, List<TextRange> slanted) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, text.length()));
        bold.forEach(range -> edges.addAll(List.of(range.start(), range.end())));
        slanted.forEach(range -> edges.addAll(List.of(range.start(), range.end())));
        Html html = Html.NONE;
        int start = 0;
        for (int end : edges.tailSet(1)) {
            TextRange piece = new TextRange(start, end);
            String words = piece.of(text);
            if (bold.stream().anyMatch(piece::overlaps)) {
                html = Html.all(html, Html.of("b", "", words));
            } else if (slanted.stream().anyMatch(piece::overlaps)) {
                html = Html.all(html, Html.of("i", "", words));
            } else {
                html = Html.all(html, Html.text(words));
            }
            start = end;
        }
        return html;
    }

    private static List<TextRange> ranges(RichText text, Style style) {
        return text.spans().stream()
                .filter(span -> span.style() == style)
                .map(RichText.Span::range)
                .toList();
    }

    /** With the marks around them: where the style changes a line can end, and the next must not begin with a mark. */
    private static List<TextRange> withMarks(List<TextRange> ranges, String text) {
        return ranges.stream().map(range -> withMarks(range, text)).toList();
    }

    private static TextRange withMarks(TextRange range, String text) {
        int start = range.start();
        while (start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        Matcher closing = CLOSING.matcher(text).region(range.end(), text.length());
        return new TextRange(start, closing.lookingAt() ? closing.end() : range.end());
    }
}
