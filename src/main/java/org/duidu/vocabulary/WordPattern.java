package org.duidu.vocabulary;

import java.util.List;
import java.util.Optional;
import org.duidu.vocabulary.Element.Gap;
import org.duidu.vocabulary.Element.Pronoun;
import org.duidu.vocabulary.Element.Term;
import org.duidu.vocabulary.TokenizedText.Compound;
import org.duidu.vocabulary.TokenizedText.Joint;

/**
 * What to look for, word by word.
 *
 * @param elements begins and ends with a {@link Term}
 * @param skipsNames whether a word in running text that is written as a name is another word: {@code may} is not
 *     {@code May}
 */
record WordPattern(List<Element> elements, boolean skipsNames) {
    private static final int NO_MATCH = -1;

    WordPattern {
        elements = List.copyOf(elements);
    }

    /** All terms, from left to right. */
    List<Term> terms() {
        return elements.stream()
                .filter(Term.class::isInstance)
                .map(Term.class::cast)
                .toList();
    }

    /**
     * Whether the pattern stands at a token: whole words only, and no part of a hyphenated compound.
     *
     * @return one past its last token; empty if it does not stand there. Gaps are as short as possible
     */
    Optional<Integer> matchAt(TokenizedText text, int start) {
        if (text.before(start) == Joint.HYPHEN) {
            return Optional.empty();
        }
        int end = match(text, start, 0);
        boolean other = end == NO_MATCH
                || (skipsNames && elements.size() == 1 && text.token(start).isName());
        return other ? Optional.empty() : Optional.of(end);
    }

    private int match(TokenizedText text, int at, int element) {
        if (element == elements.size()) {
            return text.before(at) == Joint.HYPHEN ? NO_MATCH : at;
        }
        if (at >= text.size() || (element > 0 && text.before(at).compareTo(reach(element)) > 0)) {
            return NO_MATCH;
        }
        Element wanted = elements.get(element);
        if (wanted instanceof Term term) {
            return matchTerm(text, at, element, term);
        }
        if (wanted instanceof Pronoun pronoun) {
            return pronoun.matches(text.token(at)) ? match(text, at + 1, element + 1) : NO_MATCH;
        }
        return matchGap(text, at, element);
    }

    private int matchTerm(TokenizedText text, int at, int element, Term term) {
        int end = term.matches(text.token(at)) ? match(text, at + 1, element + 1) : NO_MATCH;
        Optional<Compound> compound = text.compoundAt(at);
        if (end == NO_MATCH
                && compound.isPresent()
                && term.matches(compound.get().joined())) {
            return match(text, compound.get().end(), element + 1);
        }
        return end;
    }

    private int matchGap(TokenizedText text, int at, int element) {
        for (int next = at + 1; next <= Math.min(at + Gap.LONGEST, text.size()); next++) {
            int end = match(text, next, element + 1);
            if (end != NO_MATCH) {
                return end;
            }
            if (text.before(next) == Joint.STOP) {
                return NO_MATCH;
            }
        }
        return NO_MATCH;
    }

    /** How strong a joint the pattern reaches across before an element. */
    private Joint reach(int element) {
        boolean atGap = elements.get(element) instanceof Gap || elements.get(element - 1) instanceof Gap;
        return atGap ? Joint.COMMA : Joint.SPACE;
    }
}
