package org.duidu.ui.crossword;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.crossword.Direction;
import org.duidu.crossword.PlacedWord;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Scripts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The clues across and down, which follow the cursor and lead to their words. */
final class ClueLists {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass CROSSING = PseudoClass.getPseudoClass("crossing");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final PlayViewModel model;
    private final PlayTexts texts;
    private final Runnable refocus;
    private final Map<Direction, ListView<PlacedWord>> lists = new EnumMap<>(Direction.class);
    private final List<ClueCell> cells = new ArrayList<>();
    private final VBox box = new VBox(4);
    private boolean following;

    /**
     * @param refocus gives the focus back to the grid
     */
    ClueLists(PlayViewModel model, PlayTexts texts, Controls controls, Runnable refocus) {
        this.model = model;
        this.texts = texts;
        this.refocus = refocus;
        box.getStyleClass().add("clue-lists");
        for (Direction direction : Direction.values()) {
            List<PlacedWord> words = model.words(direction);
            if (!words.isEmpty()) {
                String key = "crossword." + direction.name().toLowerCase(Locale.ROOT);
                Label heading = controls.label(key);
                heading.getStyleClass().add("clue-heading");
                ListView<PlacedWord> list = list(words, direction);
                list.accessibleTextProperty().bind(heading.textProperty());
                lists.put(direction, list);
                box.getChildren().addAll(heading, list);
            }
        }
        model.changes().addListener((property, before, now) -> show());
        model.cursor().property().addListener((property, before, now) -> follow());
        follow();
    }

    Region node() {
        return box;
    }

    /** Gives the focus to the list with the clue of the cursor. */
    void focus() {
        lists.get(model.cursor().get().direction()).requestFocus();
    }

    /** Writes everything anew. */
    void show() {
        cells.forEach(ClueCell::show);
    }

    private ListView<PlacedWord> list(List<PlacedWord> words, Direction direction) {
        ListView<PlacedWord> list = new ListView<>();
        list.setId("clues-" + direction.name().toLowerCase(Locale.ROOT));
        list.getItems().setAll(words);
        list.setCellFactory(unused -> new ClueCell());
        list.setPrefHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, word) -> {
            if (word != null && !following) {
                model.cursor().goTo(word);
            }
        });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                refocus.run();
                key.consume();
            }
        });
        return list;
    }

    /** Brings the clues of the cursor into sight, as far as the lists are. */
    void follow() {
        following = true;
        lists.forEach((direction, list) -> {
            if (direction == model.cursor().get().direction()) {
                PlacedWord word = model.cursor().word();
                list.getSelectionModel().select(word);
                scrollTo(list, word);
            } else {
                list.getSelectionModel().clearSelection();
                model.cursor().crossing().ifPresent(word -> scrollTo(list, word));
            }
        });
        following = false;
        show();
    }

    /** Only where it is out of sight: a list that jumps with each key is hard to read. */
    private void scrollTo(ListView<PlacedWord> list, PlacedWord word) {
        boolean inSight = cells.stream()
                .anyMatch(cell -> cell.isVisible()
                        && word.equals(cell.getItem())
                        && cell.getLayoutY() >= 0
                        && cell.getParent() != null
                        && cell.localToScene(0, cell.getHeight()).getY()
                                <= list.localToScene(0, list.getHeight()).getY()
                        && cell.localToScene(0, 0).getY()
                                >= list.localToScene(0, 0).getY());
        if (!inSight) {
            list.scrollTo(word);
        }
    }

    private final class ClueCell extends ListCell<PlacedWord> {
        private final Label number = new Label();
        private final Label text = Scripts.byScript(new Label());
        private final FontIcon tick = new FontIcon(Feather.CHECK);
        private final HBox line = new HBox(8, number, text, tick);

        private ClueCell() {
            getStyleClass().add("clue-cell");
            // The list's width decides where the text wraps.
            setPrefWidth(0);
            number.getStyleClass().add("clue-number");
            number.setMinWidth(26);
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            text.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(text, Priority.ALWAYS);
            setOnMouseClicked(click -> {
                if (getItem() != null) {
                    model.cursor().goTo(getItem());
                    refocus.run();
                }
            });
            cells.add(this);
        }

        /** A cell by itself asks its content for the height of one long line. */
        @Override
        protected double computePrefHeight(double width) {
            double room = width < 0 ? getListView().getWidth() : width;
            Insets in = getInsets();
            return isEmpty()
                    ? super.computePrefHeight(width)
                    : in.getTop() + line.prefHeight(room - in.getLeft() - in.getRight()) + in.getBottom();
        }

        @Override
        protected void updateItem(PlacedWord word, boolean empty) {
            super.updateItem(word, empty);
            setGraphic(empty ? null : line);
            show();
        }

        private void show() {
            PlacedWord word = isEmpty() ? null : getItem();
            boolean done = word != null && model.puzzle().isRight(word);
            pseudoClassStateChanged(
                    NOW, word != null && word.equals(model.cursor().word()));
            pseudoClassStateChanged(
                    CROSSING,
                    word != null
                            && model.cursor().crossing().filter(word::equals).isPresent());
            pseudoClassStateChanged(DONE, done);
            tick.setVisible(done);
            if (word != null) {
                number.setText(String.valueOf(texts.number(word)));
                text.setText(texts.clue(word));
                setAccessibleText(texts.name(word) + ". " + texts.spokenClue(word) + " " + texts.pattern(word) + " "
                        + texts.marks(word));
            }
        }
    }
}
