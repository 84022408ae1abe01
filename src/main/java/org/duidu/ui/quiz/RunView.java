package org.duidu.ui.quiz;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duidu.quiz.GapsQuestion;
import org.duidu.quiz.Marked;
import org.duidu.quiz.MistakeQuestion;
import org.duidu.quiz.OrderQuestion;
import org.duidu.quiz.Question;
import org.duidu.quiz.QuizRun;
import org.duidu.quiz.Response;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One question at a time, with its answer, what became of it, and the way on. */
final class RunView {
    private static final double WIDTH = 720;

    private final Localized words;
    private final Controls controls;
    private final QuestionView.Kit kit;
    private final Overlay overlay;
    private final RunViewModel model;
    private final Runnable back;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label place = new Label();
    private final StackPane body = new StackPane();
    private final HBox foot = new HBox(10);
    private final BorderPane root = new BorderPane();
    private Optional<QuestionView> view = Optional.empty();
    private Optional<Runnable> go = Optional.empty();

    RunView(Localized words, RunViewModel model, Overlay overlay, Consumer<String> speak, Runnable back) {
        this.words = words;
        this.controls = new Controls(words);
        this.kit = new QuestionView.Kit(words, controls, speak);
        this.model = model;
        this.overlay = overlay;
        this.back = back;
        root.getStyleClass().add("quiz");
        root.setTop(top());
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        root.setCenter(scroll);
        foot.getStyleClass().add("quiz-foot");
        foot.setAlignment(Pos.CENTER_RIGHT);
        root.setBottom(foot);
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && go.isPresent()) {
                key.consume();
                go.get().run();
            }
        });
        model.page().addListener((property, before, page) -> show(before, page));
        show(null, model.page().get());
    }

    Region node() {
        return root;
    }

    private Node top() {
        Button leave = controls.button("screen.quiz", back);
        leave.setGraphic(new FontIcon(Feather.CHEVRON_LEFT));
        leave.getStyleClass().add("flat");
        Label title = new Label(model.run().quiz().title().either());
        title.getStyleClass().addAll("bar-title", "in-english");
        bar.setPrefWidth(160);
        place.getStyleClass().add("quiet");
        place.setMinWidth(Region.USE_PREF_SIZE);
        HBox top = new HBox(8, leave, title, Controls.spring(), bar, place);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("screen-bar");
        return top;
    }

    private void show(RunViewModel.Page before, RunViewModel.Page page) {
        QuizRun run = model.run();
        bar.setProgress((double) run.position() / run.size());
        place.setText(words.now("quiz.position", Math.min(run.size(), run.position() + 1), run.size()));
        boolean sameQuestion =
                before != null && page.marked().isPresent() && before.question().equals(page.question());
        if (page.question().isEmpty()) {
            view = Optional.empty();
        } else if (!sameQuestion) {
            ask(page.question().get());
        }
        page.marked().ifPresent(marked -> feedback(marked, page.retype()));
    }

    private void ask(Question question) {
        QuestionView asked = QuestionView.of(question, kit);
        view = Optional.of(asked);
        Label task = controls.wrapped(question.kind().taskKey());
        task.getStyleClass().add("quiz-task");
        boolean ownText = question instanceof GapsQuestion
                || question instanceof MistakeQuestion
                || question instanceof OrderQuestion;
        VBox page = new VBox(18, task, new PromptView(question.prompt(), kit, !ownText), asked.node());
        if (model.run().isAgain()) {
            page.getChildren().add(0, controls.label("quiz.again"));
        }
        page.setMaxWidth(WIDTH);
        page.getStyleClass().add("quiz-question");
        body.getChildren().setAll(page);
        model.earlier().ifPresent(asked::restore);
        asked.onSubmit(this::submit);
        askFoot(asked);
        question.prompt().sound().ifPresent(kit.speak());
        focusOnceThere(asked.node(), asked::focus);
    }

    /** What lies in a scroll pane is in the scene only after the pane was first laid out. */
    private static void focusOnceThere(Node node, Runnable focus) {
        if (node.getScene() != null) {
            Platform.runLater(focus);
            return;
        }
        node.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> property, Scene before, Scene scene) {
                node.sceneProperty().removeListener(this);
                Platform.runLater(focus);
            }
        });
    }

    private void askFoot(QuestionView asked) {
        boolean test = model.run().mode() == QuizRun.Mode.TEST;
        boolean last = model.run().position() + 1 >= model.run().size();
        Button main = controls.button(test ? "quiz.next" : "quiz.check", this::submit);
        main.setId("quiz-check");
        main.getStyleClass().add("accent");
        main.disableProperty().bind(asked.answered().not());
        go = Optional.of(() -> {
            if (asked.answered().get()) {
                submit();
            }
        });
        foot.getChildren().clear();
        if (test) {
            Button earlier =
                    controls.button("quiz.previous", () -> model.go(model.run().position() - 1));
            earlier.setDisable(model.run().position() == 0);
            Button later =
                    controls.button("quiz.later", () -> model.go(model.run().position() + 1));
            later.setId("quiz-later");
            later.setDisable(last);
            Button handIn = controls.button("quiz.hand-in", this::askHandIn);
            handIn.setId("quiz-hand-in");
            foot.getChildren().addAll(earlier, later, Controls.spring(), handIn, main);
            if (last) {
                main.textProperty().unbind();
                main.textProperty().bind(words.text("quiz.keep"));
            }
        } else {
            Button skip = controls.button("quiz.show-answer", () -> model.answer(new Response.Skipped()));
            skip.setId("quiz-skip");
            foot.getChildren().addAll(skip, Controls.spring(), main);
        }
    }

    private void submit() {
        view.filter(asked -> asked.answered().get()).ifPresent(asked -> model.answer(asked.response()));
    }

    private void askHandIn() {
        view.filter(asked -> asked.answered().get()).ifPresent(asked -> {
            if (model.earlier().filter(asked.response()::equals).isEmpty()) {
                model.answer(asked.response());
            }
        });
        int open = model.run().size() - model.run().answered();
        overlay.ask(
                "quiz.hand-in.ask",
                words.now("quiz.hand-in.text", open),
                List.of(
                        Overlay.Answer.main("quiz.hand-in", model::handIn),
                        Overlay.Answer.other("quiz.hand-in.not", () -> {})));
    }

    private void feedback(Marked marked, boolean retype) {
        VBox page = (VBox) body.getChildren().get(0);
        view.ifPresent(asked -> asked.show(marked));
        page.getChildren().removeIf(node -> node instanceof FeedbackView || "quiz-retype".equals(node.getId()));
        page.getChildren().add(new FeedbackView(marked, words, controls));
        Button next = controls.button("quiz.next", model::next);
        next.setId("quiz-next");
        next.getStyleClass().add("accent");
        next.setDisable(retype);
        foot.getChildren().clear();
        if (!marked.isRight() && marked.response() instanceof Response.Typed) {
            Button appeal = controls.button("quiz.appeal", () -> {});
            appeal.setId("quiz-appeal");
            appeal.setOnAction(event -> {
                model.appeal();
                appeal.setDisable(true);
                appeal.textProperty().unbind();
                appeal.textProperty().bind(words.text("quiz.appealed"));
            });
            foot.getChildren().add(appeal);
        }
        foot.getChildren().addAll(Controls.spring(), next);
        if (retype) {
            go = Optional.empty();
            TextField again = retype(marked);
            page.getChildren().add(again);
            Platform.runLater(again::requestFocus);
        } else {
            go = Optional.of(model::next);
            Platform.runLater(next::requestFocus);
        }
    }

    /** A word with a slip is typed once more, as it should be. */
    private TextField retype(Marked marked) {
        TextField again = new TextField();
        again.setId("quiz-retype");
        again.getStyleClass().add("quiz-field");
        again.setMaxWidth(WIDTH / 2);
        again.promptTextProperty().bind(words.text("quiz.retype"));
        String right = marked.parts().get(0).right();
        again.textProperty().addListener((property, before, typed) -> {
            if (typed.strip().equalsIgnoreCase(right)) {
                model.retyped();
            }
        });
        return again;
    }
}
