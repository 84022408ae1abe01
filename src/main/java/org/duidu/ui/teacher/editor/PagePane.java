package org.duidu.ui.teacher.editor;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.reader.LessonPreview;

/** The live page, with a word where there is none, and where it lags behind the text of a long lesson. */
final class PagePane {
    /** Most looks at a lesson take less, and a word that only flashes up would be a nuisance. */
    private static final Duration PATIENCE = Duration.millis(500);

    private final Localized words;
    private final EditorViewModel model;
    private final LessonPreview preview;
    private final Label instead;
    private final Label behind;
    private final StackPane root = new StackPane();
    private final PauseTransition waiting = new PauseTransition(PATIENCE);

    PagePane(Localized words, EditorViewModel model, LessonPreview preview) {
        this.words = words;
        this.model = model;
        this.preview = preview;
        Controls controls = new Controls(words);
        this.instead = controls.wrapped("editor.page.waiting");
        this.behind = controls.label("editor.page.behind");
        instead.getStyleClass().add("page-instead");
        behind.getStyleClass().add("page-behind");
        behind.setMouseTransparent(true);
        StackPane.setAlignment(behind, Pos.TOP_RIGHT);
        root.getChildren().setAll(preview.node(), instead, behind);
        waiting.setOnFinished(event -> tell(true));
        model.looking().addListener((property, before, looking) -> {
            if (looking) {
                waiting.playFromStart();
            } else {
                waiting.stop();
                tell(false);
            }
        });
        tell(false);
    }

    Region node() {
        return root;
    }

    /** Shows a lesson; nothing is there to be shown if it is empty. */
    void show(Optional<LessonPreview.Content> page) {
        page.ifPresentOrElse(preview::show, preview::clear);
        tell(false);
    }

    /** Takes the page away until the next lesson has been looked over. */
    void clear() {
        preview.clear();
        tell(false);
    }

    /**
     * @param late whether a look takes long enough to say so
     */
    private void tell(boolean late) {
        boolean looked = model.checked().get().isPresent();
        boolean page = model.checked().get().flatMap(Checked::page).isPresent();
        instead.textProperty().unbind();
        instead.textProperty().bind(words.text(looked ? "editor.page.none" : "editor.page.waiting"));
        instead.setVisible(looked ? !page : late);
        behind.setVisible(page && late);
    }
}
