package org.duidu.ui.teacher.worksheets;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.export.worksheet.PartObstacle;
import org.duidu.export.worksheet.SheetPart;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The parts to tick. A part that the lesson cannot give has a sign that says why when asked: what can be had is known only
 * when the pages are made, and sentences that come by themselves then would push away what is being pointed at.
 */
final class PartsPanel extends VBox {
    private static final double TOOLTIP_WIDTH = 360;

    private final Localized words;
    private final Controls controls;
    private final WorksheetsViewModel model;
    private final Map<SheetPart, CheckBox> boxes = new EnumMap<>(SheetPart.class);
    private final Map<SheetPart, Reason> reasons = new EnumMap<>(SheetPart.class);

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
        box.setOnAction(event -> model.choose(part, box.isSelected()));
        boxes.put(part, box);
        Reason reason = new Reason("why-" + part.word());
        reasons.put(part, reason);
        HBox row = new HBox(4, box, Controls.spring(), reason.button);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("sheet-choice");
        return List.of(row, reason.text);
    }

    /** A part that cannot be had stays ticked: with the next lesson it is wanted again. */
    private void showReasons() {
        Map<SheetPart, PartObstacle> obstacles = model.obstacles().get();
        boxes.forEach((part, box) -> {
            PartObstacle obstacle = obstacles.get(part);
            box.setDisable(obstacle != null);
            reasons.get(part).show(box.getText(), obstacle == null ? "" : obstacle.message(words.messages()));
        });
    }

    /** Why a part cannot be had: a sign in the part's row, and the sentence below it once the sign is pressed. */
    private final class Reason {
        private final ToggleButton button = new ToggleButton(null, new FontIcon(Feather.INFO));
        private final Tooltip tooltip = new Tooltip();
        private final Label text = new Label();

        private Reason(String id) {
            button.setId(id);
            button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "sheet-why");
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(TOOLTIP_WIDTH);
            button.setTooltip(tooltip);
            button.setVisible(false);
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            text.getStyleClass().addAll("quiet", "sheet-reason");
            text.visibleProperty().bind(button.visibleProperty().and(button.selectedProperty()));
            text.managedProperty().bind(text.visibleProperty());
        }

        /** @param why empty if the part can be had */
        private void show(String part, String why) {
            button.setVisible(!why.isEmpty());
            button.setAccessibleText(words.now("worksheets.cannot", part, why));
            tooltip.setText(why);
            text.setText(why);
        }
    }
}
