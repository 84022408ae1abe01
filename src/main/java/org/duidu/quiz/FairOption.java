package org.duidu.quiz;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.quiz.Refusal.Reason;
import org.duidu.text.WordClass;

/**
 * Whether a word can be a wrong option: wrong beyond doubt, and not known as wrong by its looks. The rules are those of
 * Heaton (Writing English Language Tests, 1988) as far as a program can check them, with WordNet, the Chinese and the
 * definitions each ruling out what the others miss, and a filter of neighbours after Jiang and Lee (2017).
 */
final class FairOption {
    private static final double LIKE_DEFINITIONS = 0.5;
    private static final int LONGER_BY = 2;
    private static final int ALWAYS_LIKE = 3;

    private record Stem(Set<String> lemmas, Optional<String> before, Optional<String> behind) {}

    private final Tools tools;
    private final Neighbours neighbours;

    /** Each sentence is asked about once for every word that might be an option. */
    private final Map<GapSentence, Stem> stems = new HashMap<>();

    /** Most kinds of questions ask about the same two words, which are read once for a quiz. */
    private final Map<Lexeme, Map<Lexeme, Optional<Reason>>> conflicts = new IdentityHashMap<>();

    FairOption(Tools tools, Neighbours neighbours) {
        this.tools = tools;
        this.neighbours = neighbours;
    }

    /** Why two words cannot be options of one question whatever it asks, or cannot both be in one list to be matched. */
    Optional<Reason> conflict(Lexeme key, Lexeme option) {
        return conflicts
                .computeIfAbsent(key, fresh -> new IdentityHashMap<>())
                .computeIfAbsent(option, fresh -> findConflict(key, option));
    }

    private Optional<Reason> findConflict(Lexeme key, Lexeme option) {
        if (isSameWord(key, option)) {
            return Optional.of(Reason.OPTION_IS_ANSWER);
        } else if (shareMeaning(key, option)) {
            return Optional.of(Reason.OPTION_SYNONYM);
        } else if (isKindOfOther(key, option)) {
            return Optional.of(Reason.OPTION_KIND_OF);
        } else if (ChineseGlosses.overlap(key.glosses(), option.glosses())) {
            return Optional.of(Reason.OPTION_SAME_CHINESE);
        } else if (areDefinedAlike(key, option)) {
            return Optional.of(Reason.OPTION_SAME_DEFINITION);
        }
        return containsOther(key.base(), option.base()) ? Optional.of(Reason.OPTION_CONTAINS) : Optional.empty();
    }

    /** Why a word cannot be an option for a gap. */
    Optional<Reason> conflict(GapSentence sentence, Lexeme option, String text) {
        if (standsIn(sentence, option)) {
            return Optional.of(Reason.OPTION_IN_STEM);
        } else if (ChineseGlosses.standIn(sentence.chinese(), option.glosses())) {
            return Optional.of(Reason.OPTION_IN_CHINESE);
        }
        return isKnownBeside(sentence, text) ? Optional.of(Reason.OPTION_COLLOCATES) : Optional.empty();
    }

    boolean hasOtherClass(Lexeme key, Lexeme option) {
        return key.partOfSpeech() != option.partOfSpeech() || key.isPhrase() != option.isPhrase();
    }

    boolean isSameWord(Lexeme key, Lexeme option) {
        Set<String> common = new HashSet<>(key.lemmas());
        common.retainAll(option.lemmas());
        return !common.isEmpty() || English.letters(key.headword()).equals(English.letters(option.headword()));
    }

    boolean shareMeaning(Lexeme key, Lexeme option) {
        return classes(key, option).stream()
                .anyMatch(wordClass -> key.lemmas().stream()
                        .anyMatch(one -> option.lemmas().stream()
                                .anyMatch(other -> tools.thesaurus().areSynonyms(one, other, wordClass))));
    }

    boolean isKindOfOther(Lexeme key, Lexeme option) {
        return classes(key, option).stream()
                .anyMatch(wordClass -> key.lemmas().stream()
                        .anyMatch(one -> option.lemmas().stream()
                                .anyMatch(other -> tools.thesaurus().isKindOfOther(one, other, wordClass))));
    }

    /** More than half of what the definitions are about is in both (Jaccard). */
    boolean areDefinedAlike(Lexeme key, Lexeme option) {
        Set<String> common = new HashSet<>(key.definitionWords());
        common.retainAll(option.definitionWords());
        Set<String> all = new HashSet<>(key.definitionWords());
        all.addAll(option.definitionWords());
        return !all.isEmpty() && (double) common.size() / all.size() >= LIKE_DEFINITIONS;
    }

    /** One is the other with something before or behind it, or a word of the other. */
    boolean containsOther(String one, String other) {
        String first = English.letters(one);
        String second = English.letters(other);
        int shorter = Math.min(first.length(), second.length());
        boolean affix = first.startsWith(second)
                || second.startsWith(first)
                || first.endsWith(second)
                || second.endsWith(first);
        List<String> words = English.words(one);
        return shorter > 2 && affix
                || English.words(other).stream().anyMatch(word -> words.contains(word) && !English.isGrammar(word));
    }

    boolean standsIn(GapSentence sentence, Lexeme option) {
        if (option.isPhrase()) {
            return sentence.text()
                    .toLowerCase(Locale.ROOT)
                    .contains(option.base().toLowerCase(Locale.ROOT));
        }
        return option.lemmas().stream().anyMatch(stem(sentence).lemmas()::contains);
    }

    /** A lesson has it beside the same word; beside a word of grammar anything may stand. */
    boolean isKnownBeside(GapSentence sentence, String option) {
        return stem(sentence)
                        .before()
                        .filter(word -> !English.isGrammar(word) && neighbours.areKnown(word, option))
                        .isPresent()
                || stem(sentence)
                        .behind()
                        .filter(word -> !English.isGrammar(word) && neighbours.areKnown(option, word))
                        .isPresent();
    }

    /** It is known as wrong by its looks: much longer or shorter, or with a capital. */
    boolean standsOut(String key, String option) {
        int longest = Math.max(key.length(), option.length());
        int shortest = Math.min(key.length(), option.length());
        boolean capital = Character.isUpperCase(key.codePointAt(0)) != Character.isUpperCase(option.codePointAt(0));
        return capital || longest > shortest * LONGER_BY && longest - shortest > ALWAYS_LIKE;
    }

    private Stem stem(GapSentence sentence) {
        return stems.computeIfAbsent(
                sentence, asked -> new Stem(asked.stemLemmas(tools.lemmatizer()), asked.before(), asked.behind()));
    }

    private Set<WordClass> classes(Lexeme key, Lexeme option) {
        Set<WordClass> classes = new HashSet<>();
        key.wordClass().ifPresent(classes::add);
        option.wordClass().ifPresent(classes::add);
        boolean open = key.partOfSpeech() == PartOfSpeech.PHRASE || key.partOfSpeech() == PartOfSpeech.OTHER;
        return open && classes.isEmpty() ? Set.of(WordClass.values()) : classes;
    }
}
