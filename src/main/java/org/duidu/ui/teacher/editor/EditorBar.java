package org.duidu.ui.teacher.editor;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is done with the lesson as a whole, above its source and its page. */
final class EditorBar {
    private final Localized words;
    private final EditorViewModel model;
    private final SourceArea source;
    private final Workbench.Commands commands;

    EditorBar(Localized words, EditorViewModel model, SourceArea source, Workbench.Commands commands) {
        this.words = words;
        this.model = model;
        this.source = source;
        this.commands = commands;
    }

    /**
     * @param find opens the search in the source
     * @param unpair leaves the pairing of a paragraph to the program again
     */
    HBox node(Runnable find, Runnable unpair) {
        Controls controls = new Controls(words);
        Button close = controls.button("editor.others", commands::close);
        close.setGraphic(new FontIcon(Feather.LIST));
        close.setId("editor-others");
        close.setMinWidth(Region.USE_PREF_SIZE);
        Label name = new Label();
        name.getStyleClass().add("bar-title");
        name.setMinWidth(0);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.now(
                                model.unsaved().get() ? "editor.name.unsaved" : "editor.name.saved",
                                model.name().get()),
                        model.unsaved(),
                        model.name(),
                        words.messagesProperty()));
        Button undo = icon(
                controls,
                Feather.CORNER_UP_LEFT,
                "editor.undo",
                () -> source.area().undo());
        undo.disableProperty().bind(not(source.area().undoAvailableProperty()));
        Button redo = icon(
                controls,
                Feather.CORNER_UP_RIGHT,
                "editor.redo",
                () -> source.area().redo());
        redo.disableProperty().bind(not(source.area().redoAvailableProperty()));
        HBox bar = new HBox(6, close, name, Controls.spring(), undo, redo);
        bar.getChildren()
                .addAll(
                        icon(controls, Feather.SEARCH, "editor.find", find),
                        icon(controls, Feather.LINK, "editor.unpair", unpair),
                        icon(controls, Feather.PLUS, "editor.entry", () -> commands.addEntry(Optional.empty())),
                        icon(controls, Feather.CHEVRON_UP, "editor.previous", () -> model.goToProblem(-1)),
                        icon(controls, Feather.CHEVRON_DOWN, "editor.next", () -> model.goToProblem(1)));
        Button save = controls.button("editor.save", commands::save);
        save.setId("editor-save");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.getStyleClass().add("accent");
        save.disableProperty().bind(model.unsaved().not());
        bar.getChildren().add(save);
        bar.getStyleClass().addAll("screen-bar", "editor-bar");
        return bar;
    }

    private static BooleanBinding not(ObservableValue<Boolean> available) {
        return Bindings.createBooleanBinding(() -> !available.getValue(), available);
    }

    private static Button icon(Controls controls, Feather icon, String key, Runnable action) {
        Button button = controls.iconButton(icon, key);
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> action.run());
        return button;
    }
}
