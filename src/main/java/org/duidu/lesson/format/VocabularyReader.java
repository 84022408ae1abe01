package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.List;
import org.duidu.lesson.RichText;

/** Finds the entries of a vocabulary section: where each begins, and what its lines say. */
final class VocabularyReader {
    private final ProblemLog problems;
    private final List<EntryDraft> drafts = new ArrayList<>();
    private final EntryChecks checks;

    VocabularyReader(ProblemLog problems) {
        this.problems = problems;
        this.checks = new EntryChecks(problems);
    }

    /** Reads a section; several are added up. */
    void read(RawSection section) {
        List<ListLine> lines = ListLine.of(section.leaves());
        EntryStyle style = EntryStyle.of(lines);
        EntryLines current = null;
        for (ListLine line : lines) {
            if (style.starts(line)) {
                if (drafts.size() == Limits.ENTRIES) {
                    problems.error(line.range().start(), "too-many-entries", Limits.ENTRIES);
                    return;
                }
                current = completesHead(current, line) ? current : begin(line);
            } else if (current == null) {
                problems.warning(
                        line.range().start(),
                        "text-ignored",
                        shortened(line.text().text()));
            } else {
                current.add(line);
            }
        }
    }

    private EntryLines begin(ListLine line) {
        EntryDraft draft = new EntryDraft(line, EntryHead.of(line.text()));
        drafts.add(draft);
        return new EntryLines(draft, problems);
    }

    /** A heading of Chinese alone right after one of English alone: the gloss. */
    private static boolean completesHead(EntryLines current, ListLine line) {
        return current != null && line.heading() && current.completes(line);
    }

    /** The entries with a word, checked. */
    List<EntryDraft> finish() {
        List<EntryDraft> sound = new ArrayList<>();
        for (EntryDraft draft : drafts) {
            if (draft.word.isEmpty()) {
                problems.error(draft.headLine.range().start(), "missing-headword");
            } else {
                sound.add(draft);
                checks.check(draft.entry(), draft.position());
            }
        }
        return sound;
    }

    static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= 24
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 24)) + "…";
    }

    static boolean isBold(MarkedText text) {
        return text.spans().stream()
                .anyMatch(span ->
                        span.style() == RichText.Style.STRONG && span.range().start() == 0);
    }
}
