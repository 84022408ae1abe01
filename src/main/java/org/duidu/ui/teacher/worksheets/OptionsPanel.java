package org.duidu.ui.teacher.worksheets;

import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duidu.export.worksheet.WorksheetOptions;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Named;
import org.duidu.ui.settings.WorksheetSettings;
import org.duidu.ui.teacher.SeedField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Paper, versions, school, key and seed. What is chosen here is remembered, but for the seed. */
final class OptionsPanel extends VBox {
    private final Localized words;
    private final Controls controls;
    private final WorksheetsViewModel model;
    private final GridPane grid = new GridPane();

    OptionsPanel(Localized words, WorksheetsViewModel model) {
        super(4);
        this.words = words;
        this.controls = new Controls(words);
        this.model = model;
        Label heading = controls.label("worksheets.paper-and-versions");
        heading.getStyleClass().add("sheet-heading");
        grid.setHgap(12);
        grid.setVgap(8);
        addRow("worksheets.paper", paper());
        addRow("worksheets.versions", versions());
        addRow("worksheets.school", school());
        addRow("worksheets.seed", seed());
        getChildren()
                .addAll(
                        heading,
                        grid,
                        check(
                                "worksheets.key",
                                "sheet-key",
                                now().key(),
                                (old, on) -> new WorksheetSettings(
                                        old.parts(), old.letter(), old.school(), old.versions(), on, old.apart())),
                        check(
                                "worksheets.apart",
                                "sheet-apart",
                                now().apart(),
                                (old, on) -> new WorksheetSettings(
                                        old.parts(), old.letter(), old.school(), old.versions(), old.key(), on)));
    }

    private WorksheetSettings now() {
        return model.choices().get();
    }

    private void addRow(String key, javafx.scene.Node field) {
        Label label = controls.label(key);
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, field);
    }

    private ComboBox<Boolean> paper() {
        ComboBox<Boolean> box = new ComboBox<>();
        box.setId("sheet-paper");
        box.getItems().addAll(false, true);
        box.setConverter(new Named<>(letter -> letter ? "Letter" : "A4"));
        box.setValue(now().letter());
        box.setOnAction(event -> model.choices()
                .set(new WorksheetSettings(
                        now().parts(), box.getValue(), now().school(), now().versions(), now().key(), now().apart())));
        return box;
    }

    private ComboBox<Integer> versions() {
        ComboBox<Integer> box = new ComboBox<>();
        box.setId("sheet-versions");
        IntStream.rangeClosed(1, WorksheetOptions.MOST_VERSIONS).forEach(box.getItems()::add);
        box.setConverter(new Named<>(count -> count == 1 ? "A" : "A – " + (char) ('A' + count - 1)));
        box.setValue(now().versions());
        box.setOnAction(event -> model.choices()
                .set(new WorksheetSettings(
                        now().parts(), now().letter(), now().school(), box.getValue(), now().key(), now().apart())));
        return box;
    }

    private TextField school() {
        TextField field = new TextField(now().school());
        field.setId("sheet-school");
        field.promptTextProperty().bind(words.text("worksheets.school.prompt"));
        Runnable take = () -> model.choices()
                .set(new WorksheetSettings(
                        now().parts(), now().letter(), field.getText(), now().versions(), now().key(), now().apart()));
        field.setOnAction(event -> take.run());
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                take.run();
            }
        });
        return field;
    }

    private HBox seed() {
        SeedField field = new SeedField("sheet-seed", model.seed());
        Button another = controls.button("worksheets.another", model::another);
        another.setId("sheet-another");
        another.setGraphic(new FontIcon(Feather.SHUFFLE));
        another.setMinWidth(USE_PREF_SIZE);
        return new HBox(8, field, another);
    }

    private CheckBox check(
            String key, String id, boolean on, BiFunction<WorksheetSettings, Boolean, WorksheetSettings> change) {
        CheckBox box = new CheckBox();
        box.setId(id);
        box.textProperty().bind(words.text(key));
        box.setWrapText(true);
        box.getStyleClass().add("sheet-choice");
        box.setSelected(on);
        box.setOnAction(event -> model.choices().set(change.apply(now(), box.isSelected())));
        return box;
    }
}
