package org.duidu.crossword;

import java.util.List;
import java.util.Optional;
import org.duidu.messages.Messages;

/**
 * What leads to an answer. Neither text nor help shows the answer or a form of it.
 *
 * @param insteadOf the kind that was wished, if the word does not have it
 * @param text without the length; a gap that takes the answer is {@link #GAP}, one that takes another form of it {@link
 *     #OTHER_FORM}
 * @param help the Chinese of the sentence that a gap stands in, empty where there is none
 * @param place for a gap in the article
 * @param others of the puzzle's answers that stand in the sentence of a gap, from left to right
 */
public record Clue(
        ClueKind kind,
        Optional<ClueKind> insteadOf,
        String text,
        String help,
        Optional<ArticlePlace> place,
        List<OtherAnswer> others) {
    /** As long for every answer: its length stands behind the clue. */
    public static final String GAP = "_____";

    public static final String OTHER_FORM = "…";

    public Clue {
        others = List.copyOf(others);
    }

    /** A clue of which no more is known than what it says. */
    static Clue of(ClueKind kind, String text) {
        return new Clue(kind, Optional.empty(), text, "", Optional.empty(), List.of());
    }

    Clue withHelp(String sentence) {
        return new Clue(kind, insteadOf, text, sentence, place, others);
    }

    Clue at(ArticlePlace source) {
        return new Clue(kind, insteadOf, text, help, Optional.of(source), others);
    }

    Clue withOthers(List<OtherAnswer> answers) {
        return new Clue(kind, insteadOf, text, help, place, answers);
    }

    /** Whether it is a sentence with a gap for the answer. */
    boolean hasGap() {
        return text.contains(GAP);
    }

    Clue withText(String other) {
        return new Clue(kind, insteadOf, other, help, place, others);
    }

    Clue as(ClueKind other) {
        return new Clue(other, insteadOf, text, help, place, others);
    }

    Clue insteadOf(ClueKind wished) {
        return new Clue(kind, kind == wished ? Optional.empty() : Optional.of(wished), text, help, place, others);
    }

    /** Why it is not of the kind that was wished, in a sentence; empty if it is. */
    public Optional<String> note(Answer answer, Messages messages) {
        return insteadOf.map(wished -> wished == ClueKind.GIVEN
                ? messages.text("clue.no-clue", answer.written())
                : messages.text("clue.instead", answer.written(), wished.name(messages), kind.name(messages)));
    }
}
