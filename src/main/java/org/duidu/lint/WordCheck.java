package org.duidu.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.duidu.lesson.Example;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.lesson.format.Positions.EntryPosition;
import org.duidu.lesson.format.Severity;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.VocabularyLinker;

/** Whether the words that a lesson teaches stand where they should, and can be told apart. */
final class WordCheck {
    private final VocabularyLinker linker;

    WordCheck(VocabularyLinker linker) {
        this.linker = linker;
    }

    void check(LinkedLesson linked, List<EntryPosition> positions, Report report) {
        List<VocabularyEntry> entries = linked.lesson().vocabulary();
        List<Integer> nowhere = linked.entriesNotInArticle();
        Map<Set<String>, VocabularyEntry> byChinese = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < Math.min(entries.size(), positions.size()); i++) {
            VocabularyEntry entry = entries.get(i);
            EntryPosition position = positions.get(i);
            boolean again = !seen.add(entry.headword().toLowerCase(Locale.ROOT));
            // what stands in the article was given to the first of two entries alike
            if (nowhere.contains(i) && !again) {
                report.add(Severity.WARNING, "entry-not-in-article", position.headword(), List.of(entry.headword()));
            }
            checkExamples(entry, position, report);
            checkDefinition(entry, position, report);
            checkChinese(entry, position, byChinese, report);
        }
    }

    /** An example whose word its author marked is believed. */
    private void checkExamples(VocabularyEntry entry, EntryPosition position, Report report) {
        for (int i = 0;
                i < Math.min(entry.examples().size(), position.examples().size());
                i++) {
            Example example = entry.examples().get(i);
            if (!example.en().isEmpty() && linker.formsIn(example.en(), entry).isEmpty()) {
                report.add(
                        Severity.WARNING,
                        "example-without-word",
                        position.examples().get(i),
                        List.of(entry.headword()));
            }
        }
    }

    private void checkDefinition(VocabularyEntry entry, EntryPosition position, Report report) {
        if (!linker.formsIn(entry.definition(), entry).isEmpty()) {
            report.add(Severity.WARNING, "definition-uses-headword", position.headword(), List.of(entry.headword()));
        }
    }

    /** Two words with the same Chinese cannot be told apart in a quiz; a word as noun and as verb is one word. */
    private static void checkChinese(
            VocabularyEntry entry, EntryPosition position, Map<Set<String>, VocabularyEntry> byChinese, Report report) {
        String word = entry.headword().toLowerCase(Locale.ROOT);
        if (!entry.zh().isBlank() && entry.zh().strip().toLowerCase(Locale.ROOT).equals(word)) {
            report.add(Severity.WARNING, "chinese-is-english", position.headword(), List.of(entry.headword()));
            return;
        }
        VocabularyEntry other = byChinese.putIfAbsent(new HashSet<>(entry.glosses()), entry);
        if (other != null && !entry.glosses().isEmpty() && !other.headword().equalsIgnoreCase(word)) {
            report.add(
                    Severity.WARNING,
                    "same-gloss",
                    position.headword(),
                    List.of(entry.headword(), other.headword(), entry.zh()));
        }
    }
}
