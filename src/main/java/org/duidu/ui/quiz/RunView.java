package org.duidu.ui.quiz;

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
    private final RunViewModel model;
    private final Runnable back;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label place = new Label();
    private final StackPane body = new StackPane();
    private final ScrollPane scroll = new ScrollPane(body);
    private final RunFoot foot;
    private final BorderPane root = new BorderPane();
    private Optional<QuestionView> view = Optional.empty();
    private Optional<Runnable> go = Optional.empty();

    RunView(Localized words, RunViewModel model, Overlay overlay, Consumer<String> speak, Runnable back) {
        this.words = words;
        this.controls = new Controls(words);
        this.kit = new QuestionView.Kit(words, controls, speak);
        this.model = model;
        this.foot = new RunFoot(words, model, overlay);
        this.back = back;
        root.getStyleClass().add("quiz");
        root.setTop(top());
        scroll.setFitToWidth(true);
        root.setCenter(scroll);
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
        place.textProperty().bind(words.text("quiz.position", Math.min(run.size(), run.position() + 1), run.size()));
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
        VBox page = new VBox(18, task);
        PromptView prompt = new PromptView(question.prompt(), kit, !ownText);
        if (!prompt.getChildren().isEmpty()) {
            page.getChildren().add(prompt);
        }
        page.getChildren().add(asked.node());
        if (model.run().isAgain()) {
            page.getChildren().add(0, controls.label("quiz.again"));
        }
        page.setMaxWidth(WIDTH);
        page.getStyleClass().add("quiz-question");
        body.getChildren().setAll(page);
        scroll.setVvalue(0);
        model.earlier().ifPresent(asked::restore);
        asked.onSubmit(this::submit);
        foot.ask(asked, this::submit);
        go = Optional.of(this::submit);
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

    private void submit() {
        view.filter(asked -> asked.answered().get()).ifPresent(asked -> model.answer(asked.response()));
    }

    private void feedback(Marked marked, boolean retype) {
        VBox page = (VBox) body.getChildren().get(0);
        view.ifPresent(asked -> asked.show(marked));
        page.getChildren().removeIf(node -> node instanceof FeedbackView || "quiz-retype".equals(node.getId()));
        page.getChildren().add(new FeedbackView(marked, words, controls));
        Button next = foot.told(marked, retype);
        if (retype) {
            go = Optional.empty();
            TextField again = retype(marked);
            page.getChildren().add(again);
            Platform.runLater(again::requestFocus);
        } else {
            go = Optional.of(model::next);
            Platform.runLater(next::requestFocus);
        }
        Platform.runLater(this::scrollToEnd);
    }

    /** Under a long question the feedback would lie out of sight. */
    private void scrollToEnd() {
        root.applyCss();
        root.layout();
        scroll.setVvalue(scroll.getVmax());
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
