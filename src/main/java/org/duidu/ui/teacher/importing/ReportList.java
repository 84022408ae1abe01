package org.duidu.ui.teacher.importing;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.lesson.importing.LineChoice;
import org.duidu.lesson.importing.LineReport;
import org.duidu.ui.kit.Localized;

/** What became of each line, as a list; a menu says of the chosen line what it really is. */
final class ReportList {
    private static final double NUMBER_WIDTH = 34;
    private static final double FATE_WIDTH = 140;
    private static final int SHOWN = 200;

    private final Localized words;
    private final ImportViewModel model;
    private final ListView<LineReport> list = new ListView<>();

    /**
     * @param chosen gets the line that was clicked or reached by key
     */
    ReportList(Localized words, ImportViewModel model, Consumer<LineReport> chosen) {
        this.words = words;
        this.model = model;
        list.setId("import-lines");
        list.getStyleClass().add("import-lines");
        list.setCellFactory(view -> new Cell());
        list.setContextMenu(new ContextMenu(items()));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, line) -> {
            if (line != null) {
                chosen.accept(line);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    ListView<LineReport> node() {
        return list;
    }

    /** Shows lines; the one that was chosen stays chosen. */
    void show(List<LineReport> lines) {
        LineReport before = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(lines);
        if (before != null) {
            lines.stream()
                    .filter(line -> line.line() == before.line())
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
    }

    /** The same choices as a right click gives, as a button. */
    MenuButton menu() {
        MenuButton menu = new MenuButton();
        menu.setId("import-choose");
        menu.textProperty().bind(words.text("import.choose"));
        menu.getItems().setAll(items());
        menu.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    private MenuItem[] items() {
        List<MenuItem> items = new java.util.ArrayList<>();
        for (LineChoice choice : LineChoice.values()) {
            items.add(item(key(choice), line -> model.choose(line, choice)));
        }
        items.add(new javafx.scene.control.SeparatorMenuItem());
        items.add(item("import.choice.automatic", model::forget));
        return items.toArray(MenuItem[]::new);
    }

    private MenuItem item(String key, Consumer<Integer> act) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(words.text(key));
        item.setOnAction(event -> {
            LineReport line = list.getSelectionModel().getSelectedItem();
            if (line != null) {
                act.accept(line.line());
            }
        });
        return item;
    }

    private static String key(LineChoice choice) {
        return "import.choice."
                + choice.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private final class Cell extends ListCell<LineReport> {
        private final Label number = new Label();
        private final Label fate = new Label();
        private final Label text = new Label();
        private final Label mends = new Label();
        private final VBox said = new VBox(2, text, mends);
        private final HBox row = new HBox(10, number, fate, said);

        private Cell() {
            number.getStyleClass().addAll("quiet", "import-number");
            number.setMinWidth(NUMBER_WIDTH);
            number.setPrefWidth(NUMBER_WIDTH);
            fate.setMinWidth(FATE_WIDTH);
            fate.setPrefWidth(FATE_WIDTH);
            fate.setMinHeight(Region.USE_PREF_SIZE);
            fate.setWrapText(true);
            text.setWrapText(true);
            mends.setWrapText(true);
            mends.getStyleClass().add("quiet");
            text.setMinHeight(Region.USE_PREF_SIZE);
            said.setMinWidth(0);
            HBox.setHgrow(said, Priority.ALWAYS);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(LineReport line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : row);
            if (!empty && line != null) {
                show(line);
            }
        }

        private void show(LineReport line) {
            number.setText(String.valueOf(line.line()));
            boolean kept = line.fate().isKept();
            String word = line.fate().word(words.messages());
            fate.setText(kept ? word : words.now("import.left-out", word));
            fate.getStyleClass().setAll("label", kept ? "import-kept" : "import-left-out");
            String shown = line.text().replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
            text.setText(shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown);
            text.getStyleClass().setAll("label", kept ? "import-text" : "quiet");
            String put = line.mends().stream()
                    .sorted()
                    .map(mend -> mend.words(words.messages()))
                    .collect(Collectors.joining(words.now("import.between")));
            String own = model.choice(line.line()).isPresent() ? words.now("import.chosen") : "";
            mends.setText(own.isEmpty() || put.isEmpty() ? own + put : own + words.now("import.between") + put);
            mends.setVisible(!mends.getText().isEmpty());
            mends.setManaged(mends.isVisible());
        }
    }
}
