package org.duidu.ui.teacher.editor;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.duidu.text.TextRange;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.kordamp.ikonli.feather.Feather;

/** Finding in the source: Enter goes on, Shift+Enter back, Escape closes. */
final class SourceFind {
    private final Localized words;
    private final SourceArea source;
    private final HBox bar = new HBox(8);
    private final TextField field = new TextField();
    private final Label none = new Label();

    SourceFind(Localized words, SourceArea source) {
        this.words = words;
        this.source = source;
        Controls controls = new Controls(words);
        field.setId("source-find");
        field.promptTextProperty().bind(words.text("editor.find.prompt"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Button back = controls.iconButton(Feather.CHEVRON_UP, "reader.find.previous");
        back.setOnAction(event -> find(-1));
        Button on = controls.iconButton(Feather.CHEVRON_DOWN, "reader.find.next");
        on.setOnAction(event -> find(1));
        Button close = controls.iconButton(Feather.X, "reader.find.close");
        close.setOnAction(event -> close());
        none.getStyleClass().add("quiet");
        bar.getStyleClass().add("find-bar");
        bar.getChildren().addAll(field, none, Controls.spring(), back, on, close);
        close();
    }

    HBox node() {
        return bar;
    }

    void open() {
        bar.setVisible(true);
        bar.setManaged(true);
        String selected = source.area().getSelectedText();
        if (!selected.isBlank() && !selected.contains("\n")) {
            field.setText(selected);
        }
        field.requestFocus();
        field.selectAll();
    }

    private void close() {
        boolean open = bar.isVisible();
        bar.setVisible(false);
        bar.setManaged(false);
        if (open) {
            source.area().requestFocus();
        }
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            find(key.isShiftDown() ? -1 : 1);
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        }
    }

    /** The next place, whatever the case, in a circle; the field keeps the focus. */
    private void find(int steps) {
        String wanted = field.getText().toLowerCase(Locale.ROOT);
        String text = source.text().toLowerCase(Locale.ROOT);
        TextRange here = source.selection();
        int found = steps > 0 ? text.indexOf(wanted, here.end()) : text.lastIndexOf(wanted, here.start() - 1);
        if (found < 0 || here.start() == 0 && steps < 0) {
            found = steps > 0 ? text.indexOf(wanted) : text.lastIndexOf(wanted);
        }
        none.setText(found < 0 && !wanted.isEmpty() ? words.now("cli.found-nothing") : "");
        if (found >= 0 && !wanted.isEmpty()) {
            source.select(new TextRange(found, found + wanted.length()));
            field.requestFocus();
            field.deselect();
            field.end();
        }
    }
}
