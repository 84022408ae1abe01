package org.duidu.ui.reader;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.kordamp.ikonli.feather.Feather;

/** Finding in the lesson: a field, how many hits, on and back. Enter goes on, Shift+Enter back, Escape closes. */
final class FindBar {
    private final HBox bar = new HBox(8);
    private final TextField field = new TextField();
    private final ReaderViewModel model;
    private final Page page;
    private final Runnable onClosed;

    FindBar(Localized words, Controls controls, ReaderViewModel model, Page page, Runnable onClosed) {
        this.model = model;
        this.page = page;
        this.onClosed = onClosed;
        field.promptTextProperty().bind(words.text("reader.find.prompt"));
        field.setId("find-field");
        field.textProperty().addListener((property, before, text) -> model.find(text, page.firstVisible()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Label count = new Label();
        count.setId("find-count");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> countText(words),
                        model.hits(),
                        model.currentHit(),
                        field.textProperty(),
                        words.messagesProperty()));
        Button back = controls.iconButton(Feather.CHEVRON_UP, "reader.find.previous");
        back.setOnAction(event -> model.moveHit(-1));
        Button on = controls.iconButton(Feather.CHEVRON_DOWN, "reader.find.next");
        on.setOnAction(event -> model.moveHit(1));
        Button close = controls.iconButton(Feather.X, "reader.find.close");
        close.setOnAction(event -> close());
        bar.getStyleClass().add("find-bar");
        bar.getChildren().addAll(field, count, Controls.spring(), back, on, close);
        hide();
    }

    HBox node() {
        return bar;
    }

    void open() {
        bar.setVisible(true);
        bar.setManaged(true);
        field.requestFocus();
        field.selectAll();
        model.find(field.getText(), page.firstVisible());
    }

    boolean isOpen() {
        return bar.isVisible();
    }

    void close() {
        hide();
        model.find("", 0);
        onClosed.run();
    }

    private void hide() {
        bar.setVisible(false);
        bar.setManaged(false);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            model.moveHit(key.isShiftDown() ? -1 : 1);
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        }
    }

    private String countText(Localized words) {
        if (field.getText().isBlank()) {
            return "";
        }
        int all = model.hits().get().size();
        int now = model.currentHit().get().map(model.hits().get()::indexOf).orElse(-1) + 1;
        return words.now("reader.find.count", now, all);
    }
}
