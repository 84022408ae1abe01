package org.duidu.ui.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.library.Library;
import org.duidu.library.LibraryEntry;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.library.LessonPicker;

/** Asks for lessons whose words something is done with. */
final class LessonsDialog {
    private static final double WIDTH = 560;
    private static final double LIST = 320;

    private final Localized words;
    private final Library library;
    private final Overlay overlay;

    LessonsDialog(Localized words, Library library, Overlay overlay) {
        this.words = words;
        this.library = library;
        this.overlay = overlay;
    }

    /**
     * @param title a key
     * @param action what is done with them, as a key
     */
    void ask(String title, String action, Consumer<List<LibraryEntry>> onChosen) {
        LessonPicker picker = new LessonPicker(words, library, "review-lessons", LessonPicker::hasWords);
        picker.node().setPrefHeight(LIST);
        Button go = new Controls(words).button(action, () -> {
            List<LibraryEntry> chosen = picker.chosen().get();
            overlay.close();
            onChosen.accept(chosen);
        });
        go.setId("review-lessons-go");
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> picker.chosen().get().isEmpty(), picker.chosen()));
        HBox foot = new HBox(go);
        foot.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(16, picker.node(), foot);
        // A list keeps Enter to itself.
        content.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !go.isDisabled()) {
                go.fire();
                key.consume();
            }
        });
        overlay.show(title, content, WIDTH, () -> {});
        picker.node().lookup("#review-lessons-search").requestFocus();
    }
}
