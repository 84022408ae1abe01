package org.duidu.ui.teacher.worksheets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.export.worksheet.PartObstacle;
import org.duidu.export.worksheet.SheetPart;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;

/** The parts to tick. A part that the lesson cannot give says why below its name. */
final class PartsPanel extends VBox {
    private final Localized words;
    private final Controls controls;
    private final WorksheetsViewModel model;
    private final Map<SheetPart, CheckBox> boxes = new EnumMap<>(SheetPart.class);
    private final Map<SheetPart, Label> reasons = new EnumMap<>(SheetPart.class);

    PartsPanel(Localized words, WorksheetsViewModel model) {
        super(4);
        this.words = words;
        this.controls = new Controls(words);
        this.model = model;
        getChildren().add(heading("worksheets.reading"));
        add(true);
        getChildren().add(heading("worksheets.exercises"));
        add(false);
        model.obstacles().addListener((property, before, now) -> showReasons());
        words.messagesProperty().addListener((property, before, now) -> showReasons());
    }

    private Label heading(String key) {
        Label heading = controls.label(key);
        heading.getStyleClass().add("sheet-heading");
        return heading;
    }

    private void add(boolean reading) {
        for (SheetPart part : SheetPart.values()) {
            if (part.isReading() == reading) {
                getChildren().addAll(row(part));
            }
        }
    }

    private List<Region> row(SheetPart part) {
        CheckBox box = new CheckBox();
        box.setId("part-" + part.word());
        box.textProperty().bind(words.text("worksheet.part." + part.word()));
        box.setSelected(model.parts().contains(part));
        box.setWrapText(true);
        box.getStyleClass().add("sheet-choice");
        box.setOnAction(event -> model.choose(part, box.isSelected()));
        Label reason = new Label();
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        reason.getStyleClass().addAll("quiet", "sheet-reason");
        reason.managedProperty().bind(reason.visibleProperty());
        reason.setVisible(false);
        boxes.put(part, box);
        reasons.put(part, reason);
        return new ArrayList<>(List.of(box, reason));
    }

    /** A part that cannot be had stays ticked: with the next lesson it is wanted again. */
    private void showReasons() {
        Map<SheetPart, PartObstacle> obstacles = model.obstacles().get();
        boxes.forEach((part, box) -> {
            PartObstacle obstacle = obstacles.get(part);
            box.setDisable(obstacle != null);
            reasons.get(part).setVisible(obstacle != null);
            reasons.get(part).setText(obstacle == null ? "" : obstacle.message(words.messages()));
        });
    }
}
