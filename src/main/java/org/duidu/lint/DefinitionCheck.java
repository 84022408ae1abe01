package org.duidu.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.lesson.format.Positions.EntryPosition;
import org.duidu.lesson.format.Severity;
import org.duidu.text.Lemmatizer;
import org.duidu.text.TextRange;
import org.duidu.text.Word;
import org.duidu.text.Words;
import org.duidu.vocabulary.PlainHeadword;

/** Whether a word is explained in few words, and with easier ones as far as a word list with levels can tell. */
final class DefinitionCheck {
    /** Learners' dictionaries define in fewer words; a longer definition is a second text to read. */
    private static final int LONGEST = 20;

    private static final int WORDS_SHOWN = 3;

    private final Lemmatizer lemmatizer;

    DefinitionCheck(Lemmatizer lemmatizer) {
        this.lemmatizer = lemmatizer;
    }

    void check(List<VocabularyEntry> entries, List<EntryPosition> positions, Optional<WordList> list, Report report) {
        for (int i = 0; i < Math.min(entries.size(), positions.size()); i++) {
            VocabularyEntry entry = entries.get(i);
            TextRange place = positions.get(i).headword();
            checkLength(entry, place, report);
            list.filter(WordList::hasLevels).ifPresent(levels -> checkWords(entry, place, levels, report));
        }
    }

    private static void checkLength(VocabularyEntry entry, TextRange place, Report report) {
        int words = Words.of(entry.definition()).size();
        if (words > LONGEST) {
            report.add(Severity.WARNING, "long-definition", place, List.of(entry.headword(), words, LONGEST));
        }
    }

    private void checkWords(VocabularyEntry entry, TextRange place, WordList list, Report report) {
        List<String> harder = harder(entry, list);
        if (!harder.isEmpty()) {
            report.add(
                    Severity.WARNING, "definition-harder", place, List.of(entry.headword(), String.join(", ", harder)));
        }
    }

    /** A headword that is not on the list is harder than all that are; names in a definition are not judged. */
    private List<String> harder(VocabularyEntry entry, WordList list) {
        int rank = list.rank(PlainHeadword.of(entry)).orElse(Integer.MAX_VALUE);
        List<String> harder = new ArrayList<>();
        for (Word word : Words.of(entry.definition())) {
            Optional<Integer> other = list.rank(word.text());
            boolean judged = Character.isLowerCase(word.text().codePointAt(0)) && !lemmatizer.isName(word.text());
            boolean isHarder = other.isPresent() ? other.get() > rank : rank != Integer.MAX_VALUE;
            if (judged && isHarder && harder.size() < WORDS_SHOWN) {
                harder.add(word.text());
            }
        }
        return harder;
    }
}
