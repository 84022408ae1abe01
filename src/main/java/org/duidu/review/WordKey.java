package org.duidu.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.text.Lemmatizer;
import org.duidu.text.WordClass;
import org.duidu.vocabulary.PlainHeadword;

/**
 * A word as memory knows it: the same in every lesson and in every form.
 *
 * @param lemma its base form in lower case; a phrase as a whole
 */
public record WordKey(String lemma, PartOfSpeech partOfSpeech) {
    private static final Comparator<String> SHORTEST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    /**
     * The word that an entry teaches. Where a form has several base forms, always the same one is taken, so that a word is
     * met again in whatever form and spelling another lesson gives it.
     */
    public static WordKey of(VocabularyEntry entry, Lemmatizer lemmatizer) {
        PartOfSpeech partOfSpeech = entry.wordClass();
        List<String> words = new ArrayList<>(
                List.of(PlainHeadword.of(entry).toLowerCase(Locale.ROOT).split("\\s+")));
        int inflected = inflected(words, partOfSpeech);
        if (inflected >= 0) {
            words.set(inflected, lemma(words.get(inflected), partOfSpeech, lemmatizer));
        }
        return new WordKey(String.join(" ", words), partOfSpeech);
    }

    /** The word of a phrase that changes: a verb's first, a noun's last; -1 if none does. */
    private static int inflected(List<String> words, PartOfSpeech partOfSpeech) {
        return switch (partOfSpeech) {
            case VERB, PHRASE -> 0;
            case NOUN -> words.size() - 1;
            default -> words.size() == 1 ? 0 : -1;
        };
    }

    private static String lemma(String word, PartOfSpeech partOfSpeech, Lemmatizer lemmatizer) {
        Set<String> lemmas = switch (partOfSpeech) {
            case NOUN -> lemmatizer.lemmas(word, WordClass.NOUN);
            case VERB, PHRASE -> lemmatizer.lemmas(word, WordClass.VERB);
            case ADJECTIVE -> lemmatizer.lemmas(word, WordClass.ADJECTIVE);
            case ADVERB -> lemmatizer.lemmas(word, WordClass.ADVERB);
            case OTHER -> lemmatizer.lemmas(word);
            default -> Set.of(word);
        };
        return lemmas.stream().min(SHORTEST).orElse(word);
    }

    /** As it is told apart in files and lists: {@code assert (v.)}. */
    @Override
    public String toString() {
        return partOfSpeech == PartOfSpeech.OTHER ? lemma : lemma + " (" + partOfSpeech.abbreviation() + ")";
    }
}
