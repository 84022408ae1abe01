package org.duidu.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duidu.text.Lexicon;

/**
 * A lesson's vocabulary as a lexicon for alignment. Inflected forms are found by the beginning of the word alone; that
 * may find a word too many, which an alignment bears.
 */
public final class LessonLexicon {
    private static final List<String> ENDINGS = List.of("ing", "ies", "ied", "ed", "es", "s", "e", "y");
    private static final int SHORTEST_STEM = 4;

    private LessonLexicon() {}

    public static Lexicon of(List<VocabularyEntry> vocabulary) {
        return new Lexicon(vocabulary.stream()
                .map(entry -> new Lexicon.Entry(forms(entry), glosses(entry)))
                .toList());
    }

    private static List<String> forms(VocabularyEntry entry) {
        List<String> forms = new ArrayList<>();
        Stream.concat(Stream.of(entry.headword()), entry.forms().stream()).forEach(form -> {
            String word = form.strip().toLowerCase(Locale.ROOT);
            if (!word.isEmpty()) {
                forms.add(word);
                forms.add(stem(word) + "*");
            }
        });
        return forms;
    }

    /** The word without its ending, if enough is left to know it by. */
    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Glosses as they may stand in a sentence: without remarks in brackets, and without the 的 of an adjective. */
    private static List<String> glosses(VocabularyEntry entry) {
        return entry.glosses().stream()
                .map(gloss -> gloss.replaceAll("[（(][^）)]*[）)]", "").strip())
                .map(gloss -> gloss.length() > 2 && (gloss.endsWith("的") || gloss.endsWith("地"))
                        ? gloss.substring(0, gloss.length() - 1)
                        : gloss)
                .filter(gloss -> !gloss.isEmpty() && !gloss.contains("…"))
                .toList();
    }
}
