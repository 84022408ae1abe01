package org.duidu.ui.puzzles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.LayoutFigures;
import org.duidu.crossword.UnplacedWord;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A layout while it gets better, what it left out, and what to do with it. */
final class MakingView {
    private static final double SIDE_WIDTH = 340;
    /** A search that ends sooner needs no bar. */
    private static final Duration SHOW_PROGRESS_AFTER = Duration.seconds(1);

    private static final Duration TICK = Duration.millis(100);

    private final Localized words;
    private final Controls controls;
    private final PuzzleMaking making;
    private final BorderPane root = new BorderPane();
    private final LayoutPicture picture = new LayoutPicture();
    private final Label figures = new Label();
    private final VBox left = new VBox(6);
    private final ProgressBar progress = new ProgressBar();
    private final Timeline ticks = new Timeline(new KeyFrame(TICK, event -> tick()));
    private final Button harder;
    private final Consumer<Callable<Crossword>> solve;

    /**
     * @param solve makes the puzzle and plays it
     * @param back to the choice of words
     */
    MakingView(Localized words, PuzzleMaking making, Consumer<Callable<Crossword>> solve, Runnable back) {
        this.words = words;
        this.controls = new Controls(words);
        this.making = making;
        this.solve = solve;
        this.harder = controls.button("puzzles.making.harder", making::tryHarder);
        build(back);
        making.made().addListener((property, before, now) -> refresh());
        making.running().addListener((property, before, now) -> runningChanged(now));
        ticks.setCycleCount(Animation.INDEFINITE);
    }

    Region node() {
        return root;
    }

    private void build(Runnable back) {
        Button toWords = controls.button("puzzles.making.back", back);
        toWords.setGraphic(new FontIcon(Feather.CHEVRON_LEFT));
        toWords.getStyleClass().add("flat");
        toWords.setId("making-back");
        HBox bar = new HBox(4, toWords);
        bar.getStyleClass().add("screen-bar");
        Button start = controls.button("puzzles.making.solve", this::solve);
        start.setId("making-solve");
        start.getStyleClass().add("accent");
        start.setDefaultButton(true);
        start.disableProperty().bind(Bindings.createBooleanBinding(() -> !making.hasLayout(), making.made()));
        // The page before has taken its focus with it.
        start.disabledProperty().addListener((property, before, disabled) -> {
            if (!disabled) {
                start.requestFocus();
            }
        });
        Button another = controls.button("puzzles.making.another", making::another);
        another.setId("making-another");
        another.disableProperty().bind(start.disableProperty());
        harder.setId("making-harder");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setVisible(false);
        progress.managedProperty().bind(progress.visibleProperty());
        figures.setId("making-figures");
        figures.setWrapText(true);
        figures.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane buttons = new FlowPane(8, 8, start, another);
        ScrollPane list = new ScrollPane(left);
        list.setFitToWidth(true);
        list.getStyleClass().add("making-left");
        VBox side = new VBox(16, figures, progress, buttons, list);
        side.getStyleClass().add("making-side");
        side.setPrefWidth(SIDE_WIDTH);
        StackPane stage = new StackPane(picture);
        stage.getStyleClass().add("making-stage");
        stage.setMinSize(0, 0);
        root.getStyleClass().add("puzzles");
        root.setTop(bar);
        root.setCenter(stage);
        root.setRight(side);
        BorderPane.setAlignment(side, Pos.TOP_LEFT);
    }

    private void solve() {
        making.enough();
        making.puzzle().ifPresent(solve);
    }

    private void refresh() {
        making.made()
                .get()
                .ifPresentOrElse(
                        now -> {
                            picture.show(now.layout());
                            LayoutFigures count = now.layout().figures();
                            figures.setText(
                                    count.placed() == 0
                                            ? words.now("puzzles.making.nothing")
                                            : words.now(
                                                    "puzzles.making.figures",
                                                    count.placed(),
                                                    now.words()
                                                            .answers()
                                                            .answers()
                                                            .size(),
                                                    count.cols(),
                                                    count.rows(),
                                                    count.crossings()));
                        },
                        () -> {
                            picture.clear();
                            figures.setText(words.now("puzzles.making.begun"));
                        });
        showLeftOut(Optional.empty());
    }

    private void runningChanged(boolean running) {
        progress.setVisible(false);
        if (running) {
            refresh();
            ticks.playFromStart();
        } else {
            ticks.stop();
            if (making.failed().get()) {
                figures.setText(words.now("puzzles.making.failed"));
            }
            showLeftOut(making.made().get());
        }
    }

    private void tick() {
        double part = making.progress();
        progress.setProgress(part);
        progress.setVisible(part * making.budget().toMillis() >= SHOW_PROGRESS_AFTER.toMillis());
    }

    private void showLeftOut(Optional<PuzzleMaking.Made> made) {
        left.getChildren().clear();
        made.ifPresent(now -> {
            List<String> lines = new ArrayList<>();
            now.layout().unplaced().forEach(word -> lines.add(word.message(words.messages())));
            now.words().answers().rejected().forEach(word -> lines.add(word.message(words.messages())));
            if (!lines.isEmpty()) {
                Label heading = controls.label("puzzles.making.left-out");
                heading.getStyleClass().add("settings-heading");
                left.getChildren().add(heading);
            }
            lines.forEach(line -> {
                Label label = new Label(line);
                label.setWrapText(true);
                label.setMinHeight(Region.USE_PREF_SIZE);
                left.getChildren().add(label);
            });
            if (now.layout().unplaced().stream().anyMatch(one -> one.reason() == UnplacedWord.Reason.NO_ROOM)) {
                left.getChildren().add(harder);
            }
        });
    }
}
