package org.duidu.export.worksheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.text.TextRange;
import org.duidu.vocabulary.Occurrence;
import org.duidu.vocabulary.PlainHeadword;

/** The article in English; in the margin stands the Chinese of each word where it comes first. */
final class MarginPart implements PartMaker {
    private static final double LONG = 75;
    private static final double COLUMN = 113;
    private static final double POINTS = 11;
    private static final double LEADING = 1.5;

    @Override
    public Made make(Draft draft) {
        List<Passage> passages = Passage.of(draft.lesson());
        if (passages.stream()
                .allMatch(one -> PassageText.isBlank(one.paragraph().en()))) {
            return PartObstacle.NO_ARTICLE;
        }
        if (draft.linked().occurrences().isEmpty()) {
            return PartObstacle.NO_WORD_IN_ARTICLE;
        }
        Set<Integer> seen = new HashSet<>();
        List<Html> rows = new ArrayList<>();
        for (Passage passage : passages) {
            if (!PassageText.isBlank(passage.paragraph().en())) {
                boolean longOne = passage.height(POINTS, LEADING, COLUMN) > LONG;
                rows.add(Html.of("div", longOne ? "" : "keep", row(draft, passage, seen)));
            }
        }
        rows.add(Sources.of(draft));
        return new PartContent(0, rows, List.of());
    }

    private static Html row(Draft draft, Passage passage, Set<Integer> seen) {
        List<TextRange> marked = new ArrayList<>();
        List<Html> glosses = new ArrayList<>();
        for (Occurrence place : draft.linked().occurrencesIn(passage.section(), passage.index())) {
            if (seen.add(place.entry())) {
                marked.add(place.en());
                glosses.add(gloss(draft.lesson().vocabulary().get(place.entry())));
            }
        }
        Html text = passage.set(passage.heading().en(), PassageText.english(passage.paragraph(), marked));
        // as far down as the heading moves the text
        Html above = passage.heading().en().isEmpty() ? Html.NONE : Html.of("h3", "", "\u00A0");
        Html margin = Html.of("td", "gloss-column", above, Html.all(glosses));
        return Html.of("table", "", Html.of("tr", "", Html.of("td", "text", text), Html.of("td", "space", ""), margin));
    }

    private static Html gloss(VocabularyEntry entry) {
        String rest = (entry.partOfSpeech().isEmpty() ? " " : " " + entry.partOfSpeech() + " ") + entry.zh();
        return Html.of("span", "gloss", Html.of("b", "", PlainHeadword.of(entry)), Html.text(rest));
    }
}
