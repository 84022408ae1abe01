package org.duidu.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.vocabulary.Element.Gap;
import org.duidu.vocabulary.Element.Pronoun;
import org.duidu.vocabulary.Element.Term;

/** What a headword looks like in running text, beyond its own words. */
final class Phrases {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> PARTICLES = Set.of(
            "about",
            "across",
            "along",
            "apart",
            "around",
            "aside",
            "away",
            "back",
            "by",
            "down",
            "forward",
            "in",
            "off",
            "on",
            "out",
            "over",
            "through",
            "together",
            "under",
            "up");

    private Phrases() {}

    /** Without gaps at the ends, and with neighbouring gaps as one. */
    static List<Element> trimmed(List<Element> elements) {
        int start = 0;
        int end = elements.size();
        while (start < end && elements.get(start) instanceof Gap) {
            start++;
        }
        while (end > start && elements.get(end - 1) instanceof Gap) {
            end--;
        }
        List<Element> trimmed = new ArrayList<>();
        for (Element element : elements.subList(start, end)) {
            if (!(element instanceof Gap) || !(trimmed.get(trimmed.size() - 1) instanceof Gap)) {
                trimmed.add(element);
            }
        }
        return trimmed;
    }

    /**
     * The phrase, and what else it may look like: {@code to assert} and {@code be accused of} without their first word, a
     * phrasal verb with a pronoun in it.
     *
     * @param elements trimmed
     */
    static List<List<Element>> variants(List<Element> elements, PartOfSpeech partOfSpeech) {
        if (elements.isEmpty()) {
            return List.of();
        }
        List<List<Element>> variants = new ArrayList<>();
        String first = ((Term) elements.get(0)).key();
        List<Element> rest = trimmed(elements.subList(1, elements.size()));
        boolean dictionaryVerb = first.equals("to")
                && !rest.isEmpty()
                && (partOfSpeech == PartOfSpeech.VERB || partOfSpeech == PartOfSpeech.PHRASE);
        if (dictionaryVerb) {
            return variants(rest, partOfSpeech);
        }
        variants.add(elements);
        if ((ARTICLES.contains(first) && !rest.isEmpty()) || (first.equals("be") && rest.size() > 1)) {
            variants.add(rest);
        }
        if (elements.size() == 2 && isPhrasalVerb(elements, partOfSpeech)) {
            variants.add(List.of(elements.get(0), new Pronoun(), elements.get(1)));
        }
        return variants;
    }

    private static boolean isPhrasalVerb(List<Element> elements, PartOfSpeech partOfSpeech) {
        return partOfSpeech != PartOfSpeech.NOUN
                && partOfSpeech != PartOfSpeech.ADJECTIVE
                && elements.get(1) instanceof Term particle
                && PARTICLES.contains(particle.key());
    }
}
