package org.duidu.quiz;

import java.util.List;
import java.util.Optional;

/** A question, by how it is answered. Which kind it is of says {@link #kind()}; several kinds share a way of answering. */
public sealed interface Question
        permits ChoiceQuestion,
                TypedQuestion,
                GapsQuestion,
                MatchingQuestion,
                OrderQuestion,
                DictationQuestion,
                MistakeQuestion,
                OpenQuestion {
    QuestionHead head();

    /** The right answer in words, as it is shown and printed: one text a gap or pair, otherwise a single one. */
    List<String> solution();

    /** What a part is called beside the others: the English of a pair, the number of a gap. Empty if there is but one. */
    default String part(int index) {
        return "";
    }

    default String id() {
        return head().id();
    }

    default QuestionKind kind() {
        return head().kind();
    }

    default Prompt prompt() {
        return head().prompt();
    }

    default List<QuizWord> words() {
        return head().words();
    }

    default Optional<QuizPlace> place() {
        return head().place();
    }
}
