package org.duidu.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.EmptyState;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.review.HomeViewModel.Today;
import org.kordamp.ikonli.feather.Feather;

/** What is due today and the one button to begin with it; under it what else can be done. */
final class HomeView {
    private static final double WIDTH = 640;
    private static final double ABOVE_HEADING = 16;

    private final Localized words;
    private final Controls controls;
    private final HomeViewModel model;
    private final Actions actions;
    private final Supplier<Optional<String>> learner;
    private final VBox page = new VBox(24);
    private final ScrollPane root = new ScrollPane();
    private HomeViewModel.DayPhase shownPhase = HomeViewModel.DayPhase.OPENING;

    /** What can be begun here. */
    record Actions(Runnable start, Runnable cramLessons, Runnable cramWrong, Runnable addWords, Runnable toLibrary) {}

    /**
     * @param learner the name of who is learning, where that is worth saying
     */
    HomeView(Localized words, HomeViewModel model, Actions actions, Supplier<Optional<String>> learner) {
        this.words = words;
        this.controls = new Controls(words);
        this.model = model;
        this.actions = actions;
        this.learner = learner;
        page.getStyleClass().add("review-page");
        page.setMaxWidth(WIDTH);
        HBox centred = new HBox(page);
        HBox.setHgrow(page, javafx.scene.layout.Priority.ALWAYS);
        centred.getStyleClass().add("review-centred");
        root.setContent(centred);
        root.setFitToWidth(true);
        root.getStyleClass().add("review-scroll");
        model.today().addListener((property, before, today) -> show());
    }

    Region node() {
        return root;
    }

    /** Shows the day as it stands, and gives its button the keys. */
    void show() {
        Today today = model.today().get();
        List<Node> content = new ArrayList<>();
        learner.get().ifPresent(name -> content.add(quiet("review.learner", name)));
        switch (today.phase()) {
            case OPENING -> content.add(quiet("review.opening"));
            case EMPTY -> content.add(empty());
            case DONE -> content.add(done(today));
            case WAITING -> content.add(waiting(today));
        }
        if (today.phase() == HomeViewModel.DayPhase.DONE || today.phase() == HomeViewModel.DayPhase.WAITING) {
            if (today.away() > 0) {
                content.add(quiet("review.away", today.away()));
            }
            content.add(more(today));
        }
        boolean begins = shownPhase != today.phase() || hasFocus();
        shownPhase = today.phase();
        page.getChildren().setAll(content);
        if (begins) {
            focus();
        }
    }

    private boolean hasFocus() {
        Node main = page.lookup("#review-start");
        return main != null && main.isFocused();
    }

    void focus() {
        Node main = page.lookup("#review-start");
        if (main != null && root.getScene() != null) {
            main.requestFocus();
        }
    }

    private Region empty() {
        Button add = main("review.add", actions.addWords());
        add.setId("review-add");
        HBox buttons = new HBox(8, add, controls.button("review.toLibrary", actions.toLibrary()));
        buttons.setAlignment(Pos.CENTER);
        EmptyState state =
                new EmptyState(controls, Feather.REPEAT, "review.empty.title", "review.empty.advice", buttons);
        HBox box = new HBox(state);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private Region waiting(Today today) {
        Button start = main("review.start", actions.start());
        start.setId("review-start");
        start.setDefaultButton(true);
        FlowPane counts = new FlowPane(
                16,
                16,
                count("review.due", today.due()),
                count("review.new", today.fresh()),
                count("review.steps", today.steps()));
        Label title = controls.wrapped("review.today");
        title.getStyleClass().add("page-title");
        VBox box = new VBox(20, title, counts, start, quiet("review.start.hint"));
        box.getStyleClass().add("review-today");
        return box;
    }

    private Region count(String key, int number) {
        Label figure = new Label(Integer.toString(number));
        figure.getStyleClass().add("review-figure");
        Label name = controls.label(key);
        name.getStyleClass().add("quiet");
        VBox box = new VBox(2, figure, name);
        box.getStyleClass().add("review-count");
        box.setAccessibleText(words.now(key) + ": " + number);
        return box;
    }

    private Region done(Today today) {
        Label title = controls.wrapped("review.done");
        title.getStyleClass().add("page-title");
        VBox box = new VBox(
                12,
                title,
                controls.wrapped(
                        "review.tomorrow",
                        today.tomorrow().due(),
                        today.tomorrow().fresh()));
        box.getStyleClass().add("review-today");
        return box;
    }

    private Region more(Today today) {
        Button lessons = controls.button("review.cram.lessons", actions.cramLessons());
        lessons.setId("review-cram");
        Button wrong = new Button();
        wrong.textProperty().bind(words.text("review.cram.wrong", today.wrong()));
        wrong.setOnAction(event -> actions.cramWrong().run());
        wrong.setDisable(today.wrong() == 0);
        Button add = controls.button("review.add", actions.addWords());
        add.setId("review-add");
        List.of(lessons, wrong, add).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        Label taking = heading("review.words");
        VBox.setMargin(taking, new Insets(ABOVE_HEADING, 0, 0, 0));
        return new VBox(
                12,
                heading("review.cram"),
                quiet("review.cram.about"),
                new FlowPane(8, 8, lessons, wrong),
                taking,
                quiet("review.words.about"),
                add);
    }

    private Label heading(String key) {
        Label label = controls.label(key);
        label.getStyleClass().add("settings-heading");
        return label;
    }

    private Label quiet(String key, Object... arguments) {
        Label label = controls.wrapped(key, arguments);
        label.getStyleClass().add("quiet");
        return label;
    }

    private Button main(String key, Runnable action) {
        Button button = controls.button(key, action);
        button.getStyleClass().addAll("accent", "review-main");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
