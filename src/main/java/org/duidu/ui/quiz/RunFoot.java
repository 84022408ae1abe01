package org.duidu.ui.quiz;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.duidu.quiz.Marked;
import org.duidu.quiz.QuizRun;
import org.duidu.quiz.Response;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;

/** The buttons under a question: those to answer it with, and, once it is answered, those to go on with. */
final class RunFoot extends HBox {
    private final Localized words;
    private final Controls controls;
    private final RunViewModel model;
    private final Overlay overlay;

    RunFoot(Localized words, RunViewModel model, Overlay overlay) {
        super(10);
        this.words = words;
        this.controls = new Controls(words);
        this.model = model;
        this.overlay = overlay;
        getStyleClass().add("quiz-foot");
        setAlignment(Pos.CENTER_RIGHT);
    }

    /** @param submit takes the answer in, if there is one */
    void ask(QuestionView asked, Runnable submit) {
        boolean test = model.run().mode() == QuizRun.Mode.TEST;
        Button main = controls.button(test ? "quiz.next" : "quiz.check", submit);
        main.setId("quiz-check");
        main.getStyleClass().add("accent");
        main.disableProperty().bind(asked.answered().not());
        if (test) {
            askInTest(asked, main);
        } else {
            Button skip = controls.button("quiz.show-answer", () -> model.answer(new Response.Skipped()));
            skip.setId("quiz-skip");
            getChildren().setAll(skip, Controls.spring(), main);
        }
    }

    private void askInTest(QuestionView asked, Button main) {
        int position = model.run().position();
        boolean last = position + 1 >= model.run().size();
        Button earlier = controls.button("quiz.previous", () -> model.go(position - 1));
        earlier.setDisable(position == 0);
        Button later = controls.button("quiz.later", () -> model.go(position + 1));
        later.setId("quiz-later");
        later.setDisable(last);
        Button handIn = controls.button("quiz.hand-in", () -> askHandIn(asked));
        handIn.setId("quiz-hand-in");
        if (last) {
            main.textProperty().unbind();
            main.textProperty().bind(words.text("quiz.keep"));
        }
        getChildren().setAll(earlier, later, Controls.spring(), handIn, main);
    }

    private void askHandIn(QuestionView asked) {
        if (asked.answered().get()
                && model.earlier().filter(asked.response()::equals).isEmpty()) {
            model.answer(asked.response());
        }
        int open = model.run().size() - model.run().answered();
        overlay.ask(
                "quiz.hand-in.ask",
                words.now("quiz.hand-in.text", open),
                List.of(
                        Overlay.Answer.main("quiz.hand-in", model::handIn),
                        Overlay.Answer.other("quiz.hand-in.not", () -> {})));
    }

    /** Offers the way on, which it returns, and an objection to what was typed and found wrong. */
    Button told(Marked marked, boolean retype) {
        Button next = controls.button("quiz.next", model::next);
        next.setId("quiz-next");
        next.getStyleClass().add("accent");
        next.setDisable(retype);
        getChildren().setAll(Controls.spring(), next);
        if (!marked.isRight() && marked.response() instanceof Response.Typed) {
            getChildren().add(0, appeal());
        }
        return next;
    }

    private Button appeal() {
        Button appeal = controls.button("quiz.appeal", () -> {});
        appeal.setId("quiz-appeal");
        appeal.setOnAction(event -> {
            model.appeal();
            appeal.setDisable(true);
            appeal.textProperty().unbind();
            appeal.textProperty().bind(words.text("quiz.appealed"));
        });
        return appeal;
    }
}
