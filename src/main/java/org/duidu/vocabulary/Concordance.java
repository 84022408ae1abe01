package org.duidu.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.duidu.lesson.AlignedLesson;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Section;
import org.duidu.lesson.SentencePair;
import org.duidu.lesson.TextSection;
import org.duidu.text.HanVariants;
import org.duidu.text.Lemmatizer;
import org.duidu.text.Scripts;
import org.duidu.text.TextRange;
import org.duidu.vocabulary.Element.Term;

/**
 * Every sentence pair of a library by the words in it. English is found by an index of base forms, Chinese by reading
 * through. Immutable and safe for many threads.
 */
public final class Concordance {
    /** A sentence pair and where it stands. */
    private record Place(AlignedLesson lesson, int section, int paragraph, SentencePair pair, String en, String zh) {}

    private final Lemmatizer lemmatizer;
    private final HeadwordParser parser;
    private final List<Place> places = new ArrayList<>();
    private final Map<String, List<Integer>> placesByLemma = new HashMap<>();

    /**
     * @param lessons in the order in which hits are given
     */
    public Concordance(List<AlignedLesson> lessons, Lemmatizer lemmatizer) {
        this.lemmatizer = lemmatizer;
        this.parser = new HeadwordParser(lemmatizer);
        lessons.forEach(this::add);
    }

    /**
     * The sentence pairs that have an English word or phrase in any of its forms, or a Chinese phrase as it stands. Small
     * letters stand for capitals too; {@code sth}, {@code one's} and {@code …} stand for a few words.
     *
     * @param text what to look for; with any Han character in it, it is Chinese
     * @return in the order of the lessons and in each from its beginning; empty for a text without words
     */
    public List<ConcordanceHit> find(String text) {
        return Scripts.hasHan(text) ? findChinese(HanVariants.folded(text.strip())) : findEnglish(text);
    }

    private void add(AlignedLesson lesson) {
        List<Section> sections = lesson.lesson().sections();
        for (int section = 0; section < sections.size(); section++) {
            if (sections.get(section) instanceof TextSection text) {
                for (int paragraph = 0; paragraph < text.paragraphs().size(); paragraph++) {
                    add(lesson, section, paragraph, text.paragraphs().get(paragraph));
                }
            }
        }
    }

    private void add(AlignedLesson lesson, int section, int paragraph, Paragraph content) {
        for (SentencePair pair : lesson.pairs(section, paragraph)) {
            String en = pair.en().of(content.en().text());
            String zh = HanVariants.folded(pair.zh().of(content.zh().text()));
            for (String lemma : lemmas(new TokenizedText(en, lemmatizer))) {
                placesByLemma
                        .computeIfAbsent(lemma, unseen -> new ArrayList<>())
                        .add(places.size());
            }
            places.add(new Place(lesson, section, paragraph, pair, en, zh));
        }
    }

    private static Set<String> lemmas(TokenizedText text) {
        Set<String> lemmas = new HashSet<>();
        for (int i = 0; i < text.size(); i++) {
            addLemmas(text.token(i), lemmas);
            text.compoundAt(i).ifPresent(compound -> addLemmas(compound.joined(), lemmas));
        }
        return lemmas;
    }

    private static void addLemmas(Token token, Set<String> lemmas) {
        lemmas.add(token.key());
        lemmas.addAll(token.lemmas(Inflection.ANY));
    }

    private List<ConcordanceHit> findChinese(String phrase) {
        List<ConcordanceHit> hits = new ArrayList<>();
        for (Place place : places) {
            List<TextRange> found = new ArrayList<>();
            int offset = place.pair().zh().start();
            int at = place.zh().indexOf(phrase);
            while (at >= 0) {
                found.add(new TextRange(offset + at, offset + at + phrase.length()));
                at = place.zh().indexOf(phrase, at + phrase.length());
            }
            if (!found.isEmpty()) {
                hits.add(hit(place, List.of(), found));
            }
        }
        return List.copyOf(hits);
    }

    private List<ConcordanceHit> findEnglish(String query) {
        List<WordPattern> patterns = parser.patterns(query);
        Set<Integer> mayHaveIt = new TreeSet<>();
        patterns.forEach(pattern -> mayHaveIt.addAll(placesOfRarestTerm(pattern)));
        List<ConcordanceHit> hits = new ArrayList<>();
        for (int index : mayHaveIt) {
            Place place = places.get(index);
            hitIn(place, patterns).ifPresent(hits::add);
        }
        return List.copyOf(hits);
    }

    private Set<Integer> placesOfRarestTerm(WordPattern pattern) {
        return pattern.terms().stream()
                .map(this::placesOf)
                .min(Comparator.comparingInt(Set::size))
                .orElse(Set.of());
    }

    private Set<Integer> placesOf(Term term) {
        Set<Integer> found = new HashSet<>(placesByLemma.getOrDefault(term.key(), List.of()));
        term.lemmas().forEach(lemma -> found.addAll(placesByLemma.getOrDefault(lemma, List.of())));
        return found;
    }

    private Optional<ConcordanceHit> hitIn(Place place, List<WordPattern> patterns) {
        TokenizedText text = new TokenizedText(place.en(), lemmatizer);
        List<TextRange> found = Span.of(patterns, text).stream()
                .map(span -> text.range(span.start(), span.end()))
                .map(range -> shifted(range, place.pair().en().start()))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(hit(place, found, List.of()));
    }

    private static TextRange shifted(TextRange range, int by) {
        return new TextRange(range.start() + by, range.end() + by);
    }

    private static ConcordanceHit hit(Place place, List<TextRange> en, List<TextRange> zh) {
        return new ConcordanceHit(place.lesson(), place.section(), place.paragraph(), place.pair(), en, zh);
    }
}
