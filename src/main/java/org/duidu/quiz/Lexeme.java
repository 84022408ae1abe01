package org.duidu.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.text.WordClass;
import org.duidu.text.WordForm;

/**
 * A word that can be an answer or a wrong option.
 *
 * @param headword as its author wrote it, without brackets and the like
 * @param base its base form, spelt as its author would; a phrase as it is
 * @param form in which the headword stands
 * @param lemmas all base forms in lower case, of each spelling
 * @param zh as shown
 * @param glosses as compared
 * @param definitionWords what its definition is about, as base forms
 * @param countable whether its plural can be used, as far as is known
 * @param level 0 for A1 to 5 for C2
 * @param lesson the id of its lesson; empty for none
 */
record Lexeme(
        String headword,
        String base,
        WordForm form,
        PartOfSpeech partOfSpeech,
        Set<String> lemmas,
        String zh,
        List<String> glosses,
        String definition,
        Set<String> definitionWords,
        boolean countable,
        int level,
        Set<String> topics,
        String lesson) {

    boolean isPhrase() {
        return base.contains(" ");
    }

    /** Empty for a class whose words are not inflected. */
    Optional<WordClass> wordClass() {
        return switch (partOfSpeech) {
            case NOUN -> Optional.of(WordClass.NOUN);
            case VERB -> Optional.of(WordClass.VERB);
            case ADJECTIVE -> Optional.of(WordClass.ADJECTIVE);
            case ADVERB -> Optional.of(WordClass.ADVERB);
            default -> Optional.empty();
        };
    }
}
