package org.duidu.ui.quiz;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.layout.Region;
import org.duidu.quiz.ChoiceQuestion;
import org.duidu.quiz.DictationQuestion;
import org.duidu.quiz.GapsQuestion;
import org.duidu.quiz.Marked;
import org.duidu.quiz.MatchingQuestion;
import org.duidu.quiz.MistakeQuestion;
import org.duidu.quiz.OpenQuestion;
import org.duidu.quiz.OrderQuestion;
import org.duidu.quiz.Question;
import org.duidu.quiz.Response;
import org.duidu.quiz.TypedQuestion;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;

/** The part of a question with which it is answered. Takes an answer, gives it, and shows what became of it. */
public abstract class QuestionView {
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
    private Runnable onSubmit = () -> {};

    /**
     * What views are made with.
     *
     * @param speak sounds an English text
     */
    public record Kit(Localized words, Controls controls, Consumer<String> speak) {}

    /** The view for a question. */
    public static QuestionView of(Question question, Kit kit) {
        if (question instanceof ChoiceQuestion choice) {
            return new ChoiceView(choice, kit);
        } else if (question instanceof TypedQuestion typed) {
            return new TypedView(typed, kit);
        } else if (question instanceof DictationQuestion) {
            return new TypedView(kit);
        } else if (question instanceof GapsQuestion gaps) {
            return new GapsView(gaps, kit);
        } else if (question instanceof MatchingQuestion matching) {
            return new MatchingView(matching, kit);
        } else if (question instanceof OrderQuestion order) {
            return new OrderView(order, kit);
        } else if (question instanceof MistakeQuestion mistake) {
            return new MistakeView(mistake, kit);
        } else if (question instanceof OpenQuestion open) {
            return new OpenView(open, kit);
        }
        throw new IllegalStateException("no view for " + question.getClass());
    }

    public abstract Region node();

    /** The answer as it stands now. */
    public abstract Response response();

    /** Puts an answer in that was given before. */
    public abstract void restore(Response response);

    /** Shows what was right and what was not; nothing can be changed any more. */
    public abstract void show(Marked marked);

    /** Puts the keyboard where the answer begins. */
    public abstract void focus();

    /** Whether there is anything that could be marked. */
    public ReadOnlyBooleanProperty answered() {
        return answered.getReadOnlyProperty();
    }

    /** Runs an action when the learner says, by Enter, that this is the answer. */
    public void onSubmit(Runnable action) {
        onSubmit = action;
    }

    /** Whether a gap or pair is right; an answer that was not given has no parts of its own. */
    static boolean isRight(Marked marked, int part) {
        return part < marked.parts().size() && marked.parts().get(part).score() >= 1;
    }

    void answered(boolean now) {
        answered.set(now);
    }

    void submit() {
        if (answered.get()) {
            onSubmit.run();
        }
    }
}
