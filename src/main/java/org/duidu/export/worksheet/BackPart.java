package org.duidu.export.worksheet;

import java.util.ArrayList;
import java.util.List;
import org.duidu.text.TextRange;
import org.duidu.vocabulary.Occurrence;

/**
 * The article in English with room for notes, and its Chinese on the back: where the English needs several pages, each is
 * followed by the Chinese of just that page.
 */
final class BackPart implements PartMaker {
    private static final double COLUMN = 122;
    private static final double LEADING = 1.5;
    /** From comfortable to small: a sheet with a single front is worth a slightly smaller type. */
    private static final List<Double> POINTS = List.of(11.5, 11.0, 10.5, 10.0);

    private static final double USUAL_POINTS = 11;
    /** Its own heading, in millimetres. */
    private static final double HEAD = 12;

    /** Kept free at the foot, in millimetres. */
    private static final double SPARE = 8;

    @Override
    public Made make(Draft draft) {
        List<Passage> passages = Passage.of(draft.lesson()).stream()
                .filter(one -> !PassageText.isBlank(one.paragraph().en()))
                .toList();
        if (passages.isEmpty()) {
            return PartObstacle.NO_ARTICLE;
        }
        if (passages.stream()
                .allMatch(one -> PassageText.isBlank(one.paragraph().zh()))) {
            return PartObstacle.NO_CHINESE;
        }
        double points = POINTS.stream()
                .filter(size -> sheets(passages, size, draft).size() == 1)
                .findFirst()
                .orElse(USUAL_POINTS);
        List<Html> pages = new ArrayList<>();
        List<List<Passage>> sheets = sheets(passages, points, draft);
        for (int i = 0; i < sheets.size(); i++) {
            Html sources = i == sheets.size() - 1 ? Sources.of(draft) : Html.NONE;
            pages.add(front(draft, sheets.get(i), points, i == 0, sources));
            pages.add(back(sheets.get(i)));
        }
        return new PartContent(0, pages, List.of());
    }

    /** What stands on each front: as few sheets as can be, filled evenly. */
    private static List<List<Passage>> sheets(List<Passage> passages, double points, Draft draft) {
        double total = passages.stream()
                .mapToDouble(one -> one.height(points, LEADING, COLUMN))
                .sum();
        double first = draft.area().height() - draft.taken() - HEAD - SPARE;
        double later = draft.area().height() - SPARE;
        int count = total <= first ? 1 : 1 + (int) Math.ceil((total - first) / later);
        double even = (total - (later - first)) / count + (later - first);
        List<List<Passage>> sheets = new ArrayList<>();
        List<Passage> sheet = new ArrayList<>();
        double height = 0;
        for (Passage passage : passages) {
            double next = passage.height(points, LEADING, COLUMN);
            double room = sheets.isEmpty() ? first : later;
            boolean enough = sheets.size() < count - 1 && height + next / 2 > even - (later - room);
            if (!sheet.isEmpty() && (height + next > room || enough)) {
                sheets.add(List.copyOf(sheet));
                sheet.clear();
                height = 0;
            }
            sheet.add(passage);
            height += next;
        }
        sheets.add(List.copyOf(sheet));
        return sheets;
    }

    private static Html front(Draft draft, List<Passage> passages, double points, boolean first, Html sources) {
        List<Html> rows = new ArrayList<>();
        for (Passage passage : passages) {
            List<TextRange> words = draft.linked().occurrencesIn(passage.section(), passage.index()).stream()
                    .map(Occurrence::en)
                    .toList();
            rows.add(passage.set(passage.heading().en(), PassageText.english(passage.paragraph(), words)));
        }
        Html column = Html.of("td", "text size-" + (int) (points * 10), rows);
        Html notes = Html.of("td", "notes-column", draft.messages().text("worksheet.notes"));
        Html page = Html.of("table", "", Html.of("tr", "", column, Html.of("td", "space", ""), notes));
        return Html.of("div", first ? "" : "page", page, sources);
    }

    private static Html back(List<Passage> passages) {
        List<Html> rows = passages.stream()
                .map(one -> one.set(one.heading().zh(), PassageText.chinese(one.paragraph())))
                .toList();
        return Html.of("div", "page text zh", rows);
    }
}
