package org.duidu.export.worksheet;

import java.util.List;
import org.duidu.text.TextRange;

/** Text with numbered gaps, and the same with the gaps filled. */
final class GappedText {
    private GappedText() {}

    /** What stands for a gap: its number, the word, and the punctuation right behind it. */
    private interface Gap {
        Html of(int number, String word, String marks);
    }

    /**
     * @param gaps from left to right
     * @param first the number of the first
     */
    static Html gaps(String text, List<TextRange> gaps, int first) {
        return set(text, gaps, first, (number, word, marks) -> Pieces.gap(number, marks));
    }

    static Html filled(String text, List<TextRange> gaps, int first) {
        return set(
                text,
                gaps,
                first,
                (number, word, marks) -> Html.of(
                        "span",
                        "gap",
                        Html.text("(" + number + ")\u00A0"),
                        Html.of("span", "filled", word),
                        Html.text(marks)));
    }

    private static Html set(String text, List<TextRange> gaps, int first, Gap gap) {
        Html html = Html.NONE;
        int start = 0;
        for (int i = 0; i < gaps.size(); i++) {
            TextRange range = gaps.get(i);
            String marks = Pieces.marks(text.substring(range.end()));
            html = Html.all(
                    html, Html.text(text.substring(start, range.start())), gap.of(first + i, range.of(text), marks));
            start = range.end() + marks.length();
        }
        return Html.all(html, Html.text(text.substring(start)));
    }
}
