package org.duidu.ui.crossword;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.settings.SettingsModel;
import org.duidu.vocabulary.LinkedLesson;

/** All of one puzzle: bar, clue, grid or form, and beside it the clues or the article. Made anew for each puzzle. */
final class PlayTable {
    private static final double SIDE = 0.38;
    private static final double NARROWEST_SIDE = 260;
    private static final double WIDEST_SIDE = 520;

    private final PlayViewModel model;
    private final PlayBar bar;
    private final ClueBar clueBar;
    private final GridView grid;
    private final GridFrame frame;
    private final FormView form;
    private final ClueLists lists;
    private final Optional<ArticlePane> article;
    private final ToggleButton showClues = new ToggleButton();
    private final ToggleButton showArticle = new ToggleButton();
    private final FlowPane choice = new FlowPane(6, 6);
    private final StackPane main = new StackPane();
    private final StackPane beside = new StackPane();
    private final VBox side = new VBox(8);
    private final BorderPane root = new BorderPane();

    PlayTable(
            PlayViewModel model,
            List<LinkedLesson> lessons,
            Localized words,
            SettingsModel settings,
            Overlay overlay,
            PlayActions actions,
            Optional<Consumer<String>> voice) {
        this.model = model;
        Controls controls = new Controls(words);
        PlayTexts texts = new PlayTexts(words, model.crossword(), model.puzzle(), voice.isPresent());
        PlayMenus menus = new PlayMenus(model, words, overlay, settings.crossword(), actions, this::focus);
        bar = new PlayBar(model, words, controls, settings.crossword(), menus, actions, this::focus);
        clueBar = new ClueBar(model, texts, controls, voice, this::focus);
        grid = new GridView(model, texts, settings.crossword());
        frame = new GridFrame(grid, model);
        form = new FormView(model, texts, words, controls);
        lists = new ClueLists(model, texts, controls, this::focus);
        ArticleText text = new ArticleText(model.crossword(), model.puzzle(), lessons, texts::gap);
        article = text.blocks().isEmpty()
                ? Optional.empty()
                : Optional.of(new ArticlePane(model, text, settings.fontSize(), words, this::focus));
        build(words);
    }

    Region node() {
        return root;
    }

    /** Gives the focus to where letters are written. */
    void focus() {
        // What a scroll pane holds is in the scene only once the pane has been laid out.
        root.applyCss();
        root.layout();
        if (bar.form().isSelected()) {
            form.focus();
        } else {
            grid.focus();
        }
    }

    /** Shows the clock as it is now. */
    void tick() {
        bar.show();
    }

    /** Writes everything that is not bound to the language anew. */
    void speakAnew() {
        bar.show();
        clueBar.show();
        lists.show();
        form.show();
    }

    private void build(Localized words) {
        side.getStyleClass().add("play-side");
        VBox.setVgrow(beside, Priority.ALWAYS);
        article.ifPresent(pane -> buildChoice(words, pane));
        side.setMinWidth(NARROWEST_SIDE);
        root.getStyleClass().add("play");
        root.widthProperty()
                .addListener((property, before, now) ->
                        side.setPrefWidth(Math.max(NARROWEST_SIDE, Math.min(WIDEST_SIDE, now.doubleValue() * SIDE))));
        HBox.setHgrow(main, Priority.ALWAYS);
        main.setMinSize(0, 0);
        root.setTop(new VBox(bar.node(), clueBar.node()));
        root.setCenter(new HBox(main, side));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        bar.form().selectedProperty().addListener((property, before, now) -> arrange());
        showArticle.selectedProperty().addListener((property, before, now) -> arrange());
        arrange();
    }

    private void buildChoice(Localized words, ArticlePane pane) {
        ToggleGroup group = new ToggleGroup();
        showClues.textProperty().bind(words.text("play.side.clues"));
        showClues.setId("side-clues");
        showArticle.textProperty().bind(words.text("play.side.article"));
        showArticle.setId("side-article");
        group.getToggles().setAll(showClues, showArticle);
        group.selectToggle(pane.isForMostClues() ? showArticle : showClues);
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        pane.chinese().visibleProperty().bind(showArticle.selectedProperty());
        choice.getChildren().setAll(showClues, showArticle, pane.chinese());
        choice.setAlignment(Pos.CENTER_LEFT);
        choice.getStyleClass().add("play-choice");
    }

    /** The form holds all clues itself, so only the article stands beside it; without that, the choice stands over it. */
    private void arrange() {
        boolean asForm = bar.form().isSelected();
        beside.getChildren()
                .setAll(showArticle.isSelected() ? article.orElseThrow().node() : lists.node());
        side.setVisible(!asForm || showArticle.isSelected());
        side.setManaged(side.isVisible());
        main.getChildren().clear();
        if (side.isVisible()) {
            side.getChildren().setAll(choice, beside);
            main.getChildren().setAll(asForm ? form.node() : frame.node());
        } else {
            VBox.setVgrow(form.node(), Priority.ALWAYS);
            VBox both = new VBox(choice, form.node());
            both.getStyleClass().add("play-form-choice");
            main.getChildren().setAll(both);
        }
        focus();
        // now that they have been laid out
        lists.follow();
    }

    private void pressed(KeyEvent key) {
        boolean handled = key.isShortcutDown() ? withShortcut(key) : key.getCode() == KeyCode.F6;
        if (key.getCode() == KeyCode.F6) {
            focusNext(key.isShiftDown());
        }
        if (handled) {
            key.consume();
        }
    }

    private boolean withShortcut(KeyEvent key) {
        switch (key.getCode()) {
            case TAB -> focusNext(key.isShiftDown());
            case Z -> {
                if (key.isShiftDown()) {
                    model.redo();
                } else {
                    model.undo();
                }
            }
            case Y -> model.redo();
            case PLUS, EQUALS, ADD -> frame.zoom(1);
            case MINUS, SUBTRACT -> frame.zoom(-1);
            case DIGIT0, NUMPAD0 -> frame.fitAgain();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Around the places: where letters are written, what stands beside it, the bar. */
    private void focusNext(boolean back) {
        List<Runnable> places =
                side.isVisible() ? List.of(this::focus, this::focusSide, bar::focus) : List.of(this::focus, bar::focus);
        int here = places.size() - 1;
        if (hasFocus(main)) {
            here = 0;
        } else if (hasFocus(side)) {
            here = 1;
        }
        places.get(Math.floorMod(here + (back ? -1 : 1), places.size())).run();
    }

    /** Not by {@link Node#isFocusWithin}: a list that has lost the focus can still claim it. */
    private static boolean hasFocus(Node place) {
        Node node = place.getScene() == null ? null : place.getScene().getFocusOwner();
        while (node != null && node != place) {
            node = node.getParent();
        }
        return node != null;
    }

    private void focusSide() {
        if (showArticle.isSelected()) {
            article.ifPresent(ArticlePane::focus);
        } else {
            lists.focus();
        }
    }
}
