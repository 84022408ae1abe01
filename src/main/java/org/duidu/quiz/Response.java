package org.duidu.quiz;

import java.util.List;
import java.util.Set;

/** What a learner answered. */
public sealed interface Response {
    /** Marks a gap or partner that was left open. */
    int OPEN = -1;

    /** To a {@link ChoiceQuestion}: indexes of options. */
    record Chosen(Set<Integer> options) implements Response {
        public Chosen {
            options = Set.copyOf(options);
        }
    }

    /** To a {@link TypedQuestion} or a {@link DictationQuestion}. */
    record Typed(String text) implements Response {}

    /** To a {@link GapsQuestion}: for each gap an index in the bank, or {@link #OPEN}. */
    record Filled(List<Integer> words) implements Response {
        public Filled {
            words = List.copyOf(words);
        }
    }

    /** To a {@link MatchingQuestion}: for each of the left an index of the right, or {@link #OPEN}. */
    record Paired(List<Integer> partners) implements Response {
        public Paired {
            partners = List.copyOf(partners);
        }
    }

    /** To an {@link OrderQuestion}: indexes of pieces, first to last; pieces may be missing. */
    record Ordered(List<Integer> pieces) implements Response {
        public Ordered {
            pieces = List.copyOf(pieces);
        }
    }

    /** To a {@link MistakeQuestion}: the index of a token. */
    record Pointed(int token) implements Response {}

    /** To an {@link OpenQuestion}: what the learner thinks of the own answer. */
    record SelfMarked(String text, boolean right) implements Response {}

    /** To any: no answer, or the answer was asked for. */
    record Skipped() implements Response {}
}
