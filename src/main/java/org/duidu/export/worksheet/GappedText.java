package org.duidu.export.worksheet;

import java.util.List;
import java.util.function.BiFunction;
import org.duidu.text.TextRange;

/** Text with numbered gaps, and the same with the gaps filled. */
final class GappedText {
    private GappedText() {}

    /**
     * @param gaps from left to right
     * @param first the number of the first
     */
    static Html gaps(String text, List<TextRange> gaps, int first) {
        return set(text, gaps, first, (number, word) -> Pieces.gap(number));
    }

    static Html filled(String text, List<TextRange> gaps, int first) {
        return set(
                text,
                gaps,
                first,
                (number, word) -> Html.all(Html.text("(" + number + ")\u00A0"), Html.of("span", "filled", word)));
    }

    private static Html set(String text, List<TextRange> gaps, int first, BiFunction<Integer, String, Html> gap) {
        Html html = Html.NONE;
        int start = 0;
        for (int i = 0; i < gaps.size(); i++) {
            TextRange range = gaps.get(i);
            html = Html.all(
                    html, Html.text(text.substring(start, range.start())), gap.apply(first + i, range.of(text)));
            start = range.end();
        }
        return Html.all(html, Html.text(text.substring(start)));
    }
}
