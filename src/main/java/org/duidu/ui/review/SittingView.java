package org.duidu.ui.review;

import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.review.CardState.Wait;
import org.duidu.review.Rating;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Speech;
import org.duidu.ui.reader.WordCard;
import org.duidu.ui.review.SittingViewModel.Step;
import org.kordamp.ikonli.feather.Feather;

/** One card at a time: its face, its back, the ratings; over it progress and what else may be done. */
final class SittingView {
    private static final double WIDTH = 640;

    private final Localized words;
    private final Controls controls;
    private final SittingViewModel model;
    private final CardFace faces;
    private final CardBack backs;
    private final Runnable leave;
    private final ProgressBar progress = new ProgressBar(0);
    private final Label count = new Label();
    private final MenuButton menu = new MenuButton();
    private final Button undo;
    private final VBox middle = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final HBox foot = new HBox(8);
    private final BorderPane root = new BorderPane();
    private Optional<TextField> field = Optional.empty();

    /**
     * @param leave ends the sitting
     */
    SittingView(Localized words, SittingViewModel model, WordCard cards, Speech speech, Runnable leave) {
        this.words = words;
        this.controls = new Controls(words);
        this.model = model;
        this.leave = leave;
        faces = new CardFace(words, speech, model::respond);
        backs = new CardBack(words, cards);
        undo = controls.iconButton(Feather.CORNER_UP_LEFT, "review.undo");
        undo.setId("review-undo");
        undo.setOnAction(event -> model.undo());
        build();
        new SittingKeys(model, leave, speech, () -> field).listen(root);
        model.step().addListener((property, before, step) -> show(step));
    }

    Region node() {
        return root;
    }

    private void build() {
        Button end = controls.button("review.leave", leave);
        end.setId("review-leave");
        end.setMinWidth(Region.USE_PREF_SIZE);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.accessibleTextProperty().bind(count.textProperty());
        HBox.setHgrow(progress, Priority.ALWAYS);
        count.getStyleClass().add("quiet");
        count.setMinWidth(Region.USE_PREF_SIZE);
        menu.textProperty().bind(words.text("review.menu"));
        menu.setId("review-menu");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems()
                .setAll(
                        item("review.bury", model::bury),
                        item("review.suspend", model::suspend),
                        item("review.know", model::know));
        HBox bar = new HBox(12, end, progress, count, undo, menu);
        bar.getStyleClass().add("screen-bar");
        middle.setMaxWidth(WIDTH);
        HBox centred = new HBox(middle);
        HBox.setHgrow(middle, Priority.ALWAYS);
        centred.getStyleClass().add("review-centred");
        scroll.setContent(centred);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("review-scroll");
        foot.getStyleClass().add("review-foot");
        foot.setAlignment(Pos.CENTER);
        root.setTop(bar);
        root.setCenter(scroll);
        root.setBottom(foot);
        root.getStyleClass().add("review");
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(words.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Shows the step anew, in whatever language it is now. */
    void refresh() {
        show(model.step().get());
    }

    private void show(Step step) {
        if (step instanceof Step.Asked asked) {
            CardFace.Face face = faces.of(asked.card());
            field = face.field();
            Button answer = controls.button("review.show", model::reveal);
            answer.setId("review-show");
            answer.setMinWidth(Region.USE_PREF_SIZE);
            if (asked.card().question().isEmpty()) {
                answer.getStyleClass().addAll("accent", "review-main");
            }
            put(face.node(), answer);
            focus();
        } else if (step instanceof Step.Answered answered) {
            field = Optional.empty();
            put(backs.of(answered), ratings(answered));
            focus();
        }
    }

    /** Gives the keys to what takes the next answer. */
    void focus() {
        Optional<Node> main = model.step().get() instanceof Step.Answered answered
                ? Optional.ofNullable(
                        foot.lookup("#review-rate-" + answered.usual().grade()))
                : field.<Node>map(typing -> typing).or(() -> Optional.ofNullable(foot.lookup("#review-show")));
        main.ifPresent(Node::requestFocus);
    }

    private void put(Region card, Node below) {
        middle.getChildren().setAll(card);
        foot.getChildren().setAll(below);
        scroll.setVvalue(0);
        int all = model.done() + model.left();
        progress.setProgress(all == 0 ? 0 : (double) model.done() / all);
        count.setText(words.now("review.progress", model.left()));
        undo.setDisable(!model.canUndo());
        undo.setVisible(!model.isCram());
        menu.setVisible(!model.isCram());
        root.applyCss();
    }

    private Region ratings(Step.Answered answer) {
        HBox box = new HBox(8);
        box.setAlignment(Pos.CENTER);
        for (Rating rating : Rating.values()) {
            box.getChildren().add(rating(rating, answer));
        }
        return box;
    }

    private Button rating(Rating rating, Step.Answered answer) {
        Map<Rating, Wait> waits = answer.waits();
        String name = words.now("review.rating." + rating.name().toLowerCase(java.util.Locale.ROOT));
        String wait = Optional.ofNullable(waits.get(rating))
                .map(one -> WaitTexts.of(one, words))
                .orElse("");
        Button button = new Button((rating.grade() + "  " + name + "\n" + wait).strip());
        button.setId("review-rate-" + rating.grade());
        button.getStyleClass().add("review-rating");
        if (rating == answer.usual()) {
            button.getStyleClass().add("accent");
        }
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> model.rate(rating));
        return button;
    }
}
