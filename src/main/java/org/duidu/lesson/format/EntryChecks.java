package org.duidu.lesson.format;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.duidu.lesson.Example;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.text.TextRange;

/** What an entry lacks, judged from itself and the entries before it. */
final class EntryChecks {
    private final ProblemLog problems;
    private final Set<String> seen = new HashSet<>();

    EntryChecks(ProblemLog problems) {
        this.problems = problems;
    }

    void check(VocabularyEntry entry, Positions.EntryPosition position) {
        int place = position.headword().start();
        if (entry.zh().isEmpty()) {
            problems.error(place, "missing-gloss", entry.headword());
        }
        if (entry.definition().isEmpty()) {
            problems.error(place, "missing-definition", entry.headword());
        }
        if (!seen.add(key(entry))) {
            problems.error(place, "duplicate-entry", entry.headword());
        }
        for (int i = 0; i < entry.examples().size(); i++) {
            Example example = entry.examples().get(i);
            TextRange there = position.examples().get(i);
            if (example.en().isEmpty()) {
                problems.warning(there.start(), "missing-english");
            } else if (example.zh().isEmpty()) {
                problems.info(there.start(), "example-without-translation", entry.headword());
            }
        }
    }

    private static String key(VocabularyEntry entry) {
        PartOfSpeech wordClass = entry.wordClass();
        String kind = wordClass == PartOfSpeech.OTHER ? entry.partOfSpeech() : wordClass.name();
        return entry.headword().toLowerCase(Locale.ROOT) + '\n' + kind.toLowerCase(Locale.ROOT);
    }
}
