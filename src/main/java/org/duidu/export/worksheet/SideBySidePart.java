package org.duidu.export.worksheet;

import java.util.ArrayList;
import java.util.List;
import org.duidu.text.TextRange;
import org.duidu.vocabulary.Occurrence;

/** The article with its Chinese beside it, a row a paragraph, the words of the lesson in bold. */
final class SideBySidePart implements PartMaker {
    /** Millimetres; a longer paragraph may be parted at the end of a page rather than leave a hole there. */
    private static final double LONG = 60;

    private static final double COLUMN = 83;
    private static final double POINTS = 11;
    private static final double LEADING = 1.5;

    @Override
    public Made make(Draft draft) {
        List<Passage> passages = Passage.of(draft.lesson());
        if (passages.stream()
                .allMatch(one -> PassageText.isBlank(one.paragraph().en()))) {
            return PartObstacle.NO_ARTICLE;
        }
        if (passages.stream()
                .allMatch(one -> PassageText.isBlank(one.paragraph().zh()))) {
            return PartObstacle.NO_CHINESE;
        }
        List<Html> rows = new ArrayList<>();
        for (Passage passage : passages) {
            boolean longOne = passage.height(POINTS, LEADING, COLUMN) > LONG;
            rows.add(Html.of("div", longOne ? "" : "keep", row(draft, passage)));
        }
        rows.add(Sources.of(draft));
        return new PartContent(0, rows, List.of());
    }

    private static Html row(Draft draft, Passage passage) {
        List<TextRange> words = draft.linked().occurrencesIn(passage.section(), passage.index()).stream()
                .map(Occurrence::en)
                .toList();
        Html english = passage.set(passage.heading().en(), PassageText.english(passage.paragraph(), words));
        Html chinese = passage.set(passage.heading().zh(), PassageText.chinese(passage.paragraph()));
        return Html.of(
                "table", "", Html.of("tr", "", Html.of("td", "text half", english), Html.of("td", "text zh", chinese)));
    }
}
