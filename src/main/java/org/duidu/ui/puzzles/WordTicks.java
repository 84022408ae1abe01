package org.duidu.ui.puzzles;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.TickedRows;
import org.duidu.ui.puzzles.NewPuzzle.Row;

/** The words of a new puzzle, to be ticked by hand or drawn by number. */
final class WordTicks {
    private static final List<Integer> SIZES = List.of(7, 10, 15, 20);

    private final Localized words;
    private final Controls controls;
    private final NewPuzzle model;
    private final FlowPane sizes = new FlowPane(6, 6);
    private final Label count = new Label();
    private final ListView<Row> list = new ListView<>();
    private final VBox box;

    WordTicks(Localized words, NewPuzzle model) {
        this.words = words;
        this.controls = new Controls(words);
        this.model = model;
        count.setId("puzzle-word-count");
        count.getStyleClass().add("quiet");
        list.setId("puzzle-words");
        list.setItems(model.rows());
        list.setCellFactory(unused -> new WordCell());
        list.setPlaceholder(controls.wrapped("puzzles.new.no-words"));
        TickedRows.keys(list, Row::toggle);
        sizes.setAlignment(Pos.CENTER_LEFT);
        model.rows().addListener((ListChangeListener<Row>) change -> {
            showSizes();
            showCount();
        });
        model.entry().addListener((property, before, now) -> showCount());
        words.messagesProperty().addListener((property, before, language) -> showCount());
        VBox.setVgrow(list, Priority.ALWAYS);
        box = new VBox(8, sizes, list, count);
        showSizes();
        showCount();
    }

    Region node() {
        return box;
    }

    private void showSizes() {
        int all = model.rows().size();
        sizes.getChildren().setAll(controls.label("puzzles.new.draw"));
        SIZES.stream().filter(size -> size < all).forEach(size -> {
            Button draw = new Button(String.valueOf(size));
            draw.setId("puzzle-draw-" + size);
            draw.accessibleTextProperty().bind(words.text("puzzles.new.draw.n", size));
            draw.setOnAction(event -> model.choose(size));
            sizes.getChildren().add(draw);
        });
        Button every = controls.button("puzzles.new.draw.all", model::chooseAll);
        Button none = controls.button("puzzles.new.draw.none", () -> model.choose(0));
        every.setId("puzzle-draw-all");
        sizes.getChildren().addAll(every, none);
        sizes.setVisible(all > 0);
    }

    private void showCount() {
        count.setText(words.now(
                "puzzles.new.count", model.entry().get().chosen(), model.rows().size()));
    }

    private final class WordCell extends ListCell<Row> {
        private final CheckBox box = new CheckBox();
        private final Label about = new Label();
        private final HBox row = new HBox(10, box, about);
        private BooleanProperty bound;

        WordCell() {
            row.setAlignment(Pos.CENTER_LEFT);
            TickedRows.mouse(this, box, Row::toggle);
            box.setMinWidth(Region.USE_PREF_SIZE);
            about.getStyleClass().add("quiet");
            about.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Row item, boolean empty) {
            super.updateItem(item, empty);
            if (bound != null) {
                box.selectedProperty().unbindBidirectional(bound);
                bound = null;
            }
            setGraphic(empty ? null : row);
            if (!empty) {
                box.setText(item.word().word());
                about.setText(item.word().about());
                bound = item.chosen();
                box.selectedProperty().bindBidirectional(bound);
            }
        }
    }
}
