package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.List;
import org.duidu.lesson.Bilingual;
import org.duidu.text.TextRange;

/** Parts a lesson at its headings, and finds the two languages of each. */
final class SectionSplitter {
    /** A heading's Chinese on the next line is no longer than this. */
    private static final int LONGEST_HEADING = 60;

    private final SourceText source;
    private final List<Leaf> leaves;
    private final int sectionLevel;
    private final List<RawSection> sections = new ArrayList<>();
    private Bilingual title = Bilingual.EMPTY;
    private TextRange titlePlace = new TextRange(0, 0);

    private Part part = Part.ARTICLE;
    private Bilingual heading = Bilingual.EMPTY;
    private TextRange place;
    private boolean headed;
    private int level;
    private int contentStart;
    private List<Leaf> content = new ArrayList<>();

    SectionSplitter(SourceText source, List<Leaf> leaves, int start) {
        this.source = source;
        this.leaves = new ArrayList<>(leaves);
        this.contentStart = start;
        this.place = new TextRange(start, start);
        this.sectionLevel = leaves.stream()
                .filter(leaf -> leaf.level() > 1)
                .mapToInt(Leaf::level)
                .min()
                .orElse(2);
    }

    /** The title given by a heading of the first level; empty if there is none. */
    Bilingual title() {
        return title;
    }

    TextRange titlePlace() {
        return titlePlace;
    }

    /**
     * @param known the title that the front matter gives, empty if none
     */
    List<RawSection> split(Bilingual known) {
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            if (!isSection(leaf)) {
                content.add(leaf);
                continue;
            }
            Bilingual names = TwoLanguages.split(RichTexts.plain(leaf.text()));
            TextRange where = leaf.range();
            int next = i + 1;
            if (next < leaves.size() && completes(names, leaf, leaves.get(next))) {
                names = merged(names, leaves.get(next));
                where = new TextRange(where.start(), leaves.get(next).range().end());
                i = next;
            } else if (next < leaves.size() && continues(names, leaf, leaves.get(next))) {
                MarkedText line = leaves.get(next).text().lines().get(0);
                names = joined(names, RichTexts.plain(line));
                where = new TextRange(where.start(), line.range().end());
                leaves.set(next, withoutFirstLine(leaves.get(next)));
            }
            open(leaf, names, where, known);
        }
        close(source.text().length());
        return sections;
    }

    private boolean isSection(Leaf leaf) {
        if (!leaf.isHeading() || leaf.item() > 0 || leaf.isQuoted()) {
            return false;
        }
        boolean listing = part == Part.VOCABULARY || part == Part.QUESTIONS;
        if (leaf.level() > level && listing) {
            return leaf.level() <= sectionLevel
                    && (level > 1
                            || Part.known(TwoLanguages.split(RichTexts.plain(leaf.text())))
                                    .isPresent());
        }
        return leaf.level() <= sectionLevel;
    }

    /** A heading in the other language right under it. */
    private boolean completes(Bilingual names, Leaf leaf, Leaf next) {
        if (!next.isHeading() || next.level() != leaf.level() || names.isEmpty()) {
            return false;
        }
        Bilingual other = TwoLanguages.completing(names, RichTexts.plain(next.text()));
        boolean halves = names.en().isEmpty() && other.zh().isEmpty()
                || names.zh().isEmpty() && other.en().isEmpty();
        return halves && !other.isEmpty() && (Part.of(names) == Part.of(other) || leaf.level() == 1);
    }

    private static Bilingual merged(Bilingual names, Leaf next) {
        return joined(
                names,
                TwoLanguages.completing(names, RichTexts.plain(next.text())).either());
    }

    private static Bilingual joined(Bilingual names, String other) {
        return names.zh().isEmpty() ? new Bilingual(names.en(), other) : new Bilingual(other, names.zh());
    }

    /** A short line in the other language, with no empty line between. */
    private boolean continues(Bilingual names, Leaf leaf, Leaf next) {
        if (!next.isPlain()
                || names.isEmpty()
                || !names.en().isEmpty() && !names.zh().isEmpty()) {
            return false;
        }
        MarkedText line = next.text().lines().get(0);
        boolean adjacent = source.lineIndex(line.range().start())
                == source.lineIndex(leaf.range().end()) + 1;
        Language missing = names.zh().isEmpty() ? Language.CHINESE : Language.ENGLISH;
        return adjacent && line.language() == missing && isHeadingLine(line);
    }

    /** Whether a line may be the other half of a heading: short, and no sentence. */
    static boolean isHeadingLine(MarkedText line) {
        return line.length() <= LONGEST_HEADING && "。！，.,;；".indexOf(line.text().charAt(line.length() - 1)) < 0;
    }

    private static Leaf withoutFirstLine(Leaf leaf) {
        MarkedText text = leaf.text();
        int end = text.text().indexOf('\n');
        return leaf.withText(end < 0 ? MarkedText.EMPTY : text.from(end).strip());
    }

    private void open(Leaf leaf, Bilingual names, TextRange where, Bilingual known) {
        boolean first = leaf.level() == 1 && title.isEmpty() && sections.isEmpty() && content.isEmpty() && !headed;
        if (first && (known.isEmpty() || isSame(names, known))) {
            title = names;
            titlePlace = where;
            contentStart = where.end();
            return;
        }
        close(where.start());
        part = Part.of(names);
        heading = names;
        place = where;
        headed = true;
        level = leaf.level();
        contentStart = where.end();
    }

    private static boolean isSame(Bilingual one, Bilingual other) {
        return one.en().equalsIgnoreCase(other.en()) && !one.en().isEmpty()
                || one.zh().equals(other.zh()) && !one.zh().isEmpty();
    }

    private void close(int end) {
        content.removeIf(leaf -> leaf.text().isEmpty() && !leaf.isHeading() && !leaf.isRule());
        if (headed || !content.isEmpty()) {
            int start = Math.min(contentStart, end);
            sections.add(new RawSection(part, heading, headed, place, List.copyOf(content), new TextRange(start, end)));
        }
        content = new ArrayList<>();
    }
}
