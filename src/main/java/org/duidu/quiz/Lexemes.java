package org.duidu.quiz;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.Level;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.text.WordClass;
import org.duidu.text.WordForm;
import org.duidu.text.Words;
import org.duidu.vocabulary.PlainHeadword;

/** Reads entries as words. */
final class Lexemes {
    private static final Comparator<String> SHORTEST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    /** How the definition of a single thing begins. */
    private static final Pattern ONE = Pattern.compile("^(?i:an?|one|the|any|something|when|how|what)\\b|^$");

    /** Nouns that have no singular of the same sense; dictionaries give them one all the same. */
    private static final Set<String> PLURAL_ONLY = Set.of(
            "belongings",
            "clothes",
            "congratulations",
            "customs",
            "earnings",
            "funds",
            "glasses",
            "goods",
            "headquarters",
            "jeans",
            "manners",
            "means",
            "outskirts",
            "pants",
            "politics",
            "remains",
            "savings",
            "scissors",
            "shorts",
            "surroundings",
            "thanks",
            "trousers");

    private final Tools tools;
    private final Neighbours neighbours;

    Lexemes(Tools tools, Neighbours neighbours) {
        this.tools = tools;
        this.neighbours = neighbours;
    }

    Lexeme of(VocabularyEntry entry, Lesson lesson) {
        String headword = PlainHeadword.of(entry);
        Optional<WordClass> wordClass = headword.contains(" ") ? Optional.empty() : wordClass(entry.wordClass());
        Set<String> lemmas = wordClass
                .map(known -> tools.lemmatizer().lemmas(Words.normal(headword), known))
                .orElseGet(() -> Set.of(headword.toLowerCase(Locale.ROOT)));
        boolean pluralOnly = PLURAL_ONLY.contains(headword.toLowerCase(Locale.ROOT));
        String base = wordClass
                .filter(known -> !pluralOnly)
                .map(known -> base(entry, headword, lemmas, known))
                .orElse(headword);
        WordForm form = wordClass
                .flatMap(known -> tools.inflector().formOf(headword, base, known))
                .map(known -> pluralOnly ? WordForm.PLURAL : known)
                .orElse(WordForm.BASE);
        return new Lexeme(
                headword,
                base,
                form,
                entry.wordClass(),
                lemmas,
                entry.zh().strip(),
                ChineseGlosses.of(entry),
                entry.definition().strip(),
                English.content(entry.definition(), tools.lemmatizer()),
                isCountable(entry, base, form),
                lesson.header().level().orElse(Level.B1).ordinal(),
                new HashSet<>(lesson.header().topics()),
                lesson.id());
    }

    /**
     * The base form of which the headword is a regular form, or the one that the author's forms speak for; a headword that
     * is a base form itself stays.
     */
    private String base(VocabularyEntry entry, String headword, Set<String> lemmas, WordClass wordClass) {
        String lower = headword.toLowerCase(Locale.ROOT);
        Set<String> listed = new HashSet<>();
        entry.forms().forEach(form -> listed.add(form.strip().toLowerCase(Locale.ROOT)));
        Optional<String> named = lemmas.stream().filter(listed::contains).min(SHORTEST);
        if (named.isPresent()) {
            return named.get();
        }
        if (lemmas.contains(lower) && !isPlural(entry, lower, wordClass)) {
            return headword;
        }
        Stream<String> candidates = lemmas.stream().sorted(SHORTEST);
        return candidates
                .filter(lemma -> !lemma.equals(lower))
                .filter(lemma -> tools.inflector()
                        .formOf(lower, lemma, wordClass)
                        .flatMap(form -> tools.inflector().inflected(lemma, form, wordClass))
                        .filter(lower::equals)
                        .isPresent())
                .findFirst()
                .or(() -> Optional.of(headword).filter(word -> lemmas.contains(lower)))
                .or(() -> lemmas.stream().min(SHORTEST))
                .orElse(headword);
    }

    /**
     * A dictionary may have a noun in -s for itself, as a name or in another sense: {@code stations}. Its definition then
     * tells whether many are meant.
     */
    private static boolean isPlural(VocabularyEntry entry, String headword, WordClass wordClass) {
        return wordClass == WordClass.NOUN
                && headword.endsWith("s")
                && !ONE.matcher(entry.definition().strip()).find();
    }

    /** Whether its author used it in the plural, or with a or an: no dictionary says what can be counted. */
    private boolean isCountable(VocabularyEntry entry, String base, WordForm form) {
        return form == WordForm.PLURAL
                || !entry.forms().isEmpty()
                || neighbours.areKnown("a", base)
                || neighbours.areKnown("an", base);
    }

    private static Optional<WordClass> wordClass(PartOfSpeech partOfSpeech) {
        return switch (partOfSpeech) {
            case NOUN -> Optional.of(WordClass.NOUN);
            case VERB -> Optional.of(WordClass.VERB);
            case ADJECTIVE -> Optional.of(WordClass.ADJECTIVE);
            case ADVERB -> Optional.of(WordClass.ADVERB);
            default -> Optional.empty();
        };
    }
}
