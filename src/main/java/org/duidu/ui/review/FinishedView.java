package org.duidu.ui.review;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;

/** The end of a sitting: how it went and what comes tomorrow. */
final class FinishedView {
    private static final double WIDTH = 640;

    private final Localized words;
    private final Controls controls;
    private final Runnable home;
    private final VBox page = new VBox(16);
    private final HBox root = new HBox(page);

    /**
     * @param home goes back to the day's page
     */
    FinishedView(Localized words, Runnable home) {
        this.words = words;
        this.controls = new Controls(words);
        this.home = home;
        page.setMaxWidth(WIDTH);
        page.setId("review-finished");
        HBox.setHgrow(page, Priority.ALWAYS);
        page.getStyleClass().add("review-page");
        root.getStyleClass().addAll("review", "review-centred");
    }

    Region node() {
        return root;
    }

    /**
     * @param left cards that the learner left for later
     */
    void show(Sitting.Outcome outcome, int left) {
        Label title = controls.wrapped(left > 0 ? "review.finished.early" : "review.finished");
        title.getStyleClass().add("page-title");
        int share = outcome.answers() == 0 ? 0 : Math.round(100f * outcome.passed() / outcome.answers());
        VBox told = new VBox(8);
        if (outcome.answers() == 0) {
            told.getChildren().add(controls.wrapped("review.finished.none"));
        } else {
            told.getChildren()
                    .addAll(
                            controls.wrapped("review.finished.answers", outcome.answers()),
                            controls.wrapped("review.finished.passed", outcome.passed(), share),
                            controls.wrapped("review.finished.taken", WaitTexts.of(outcome.taken(), words)));
        }
        Optional<Sitting.Tomorrow> tomorrow = outcome.tomorrow();
        if (left > 0) {
            String key = tomorrow.isPresent() ? "review.finished.left" : "review.finished.left.cram";
            told.getChildren().add(controls.wrapped(key, left));
        }
        told.getChildren()
                .add(
                        tomorrow.isPresent()
                                ? controls.wrapped(
                                        "review.tomorrow",
                                        tomorrow.get().due(),
                                        tomorrow.get().fresh())
                                : controls.wrapped("review.finished.cram"));
        Button back = controls.button("review.home", home);
        back.setId("review-home");
        back.getStyleClass().addAll("accent", "review-main");
        back.setDefaultButton(true);
        page.getChildren().setAll(title, told, back);
        back.requestFocus();
    }
}
