package org.duidu.vocabulary;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One place in a pattern. */
sealed interface Element {

    /**
     * A word in any of its forms.
     *
     * @param key the word itself, lower case
     * @param lemmas its base forms as {@code inflection}; empty if it has no other forms
     * @param exact its spelling, where upper and lower case matter
     */
    record Term(String key, Inflection inflection, Set<String> lemmas, Optional<String> exact) implements Element {
        public Term {
            lemmas = Set.copyOf(lemmas);
        }

        boolean matches(Token token) {
            boolean same = key.equals(token.key()) || !Collections.disjoint(lemmas, token.lemmas(inflection));
            return same
                    && exact.map(spelling -> isSpelt(token.text(), spelling)).orElse(true);
        }

        /** {@code LLM} is spelt so in {@code LLMs}, {@code May} in {@code MAY}, but {@code US} not in {@code us}. */
        private static boolean isSpelt(String word, String spelling) {
            String upper = word.toUpperCase(Locale.ROOT);
            return word.startsWith(spelling)
                    || (Character.isUpperCase(spelling.codePointAt(0))
                            && word.equals(upper)
                            && !spelling.equals(spelling.toUpperCase(Locale.ROOT)));
        }
    }

    /** A place for something and somebody: one to {@link #LONGEST} words of the same sentence. */
    record Gap() implements Element {
        static final int LONGEST = 4;
    }

    /** A pronoun between the parts of a phrasal verb ({@code put it off}). */
    record Pronoun() implements Element {
        private static final Set<String> PRONOUNS =
                Set.of("it", "them", "him", "her", "me", "us", "you", "this", "that", "these", "those", "one");

        boolean matches(Token token) {
            return PRONOUNS.contains(token.key());
        }
    }
}
