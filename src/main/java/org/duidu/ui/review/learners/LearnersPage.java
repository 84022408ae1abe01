package org.duidu.ui.review.learners;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.progress.Learners;
import org.duidu.review.LearnerMemory;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.review.ReviewPage;

/** The page with a learner's review settings and the list of learners. */
public final class LearnersPage implements ReviewPage {
    private static final double WIDTH = 640;

    private final ReviewSettingsView settings;
    private final LearnersView learners;
    private final ScrollPane root = new ScrollPane();

    public LearnersPage(
            Localized words,
            Overlay overlay,
            FilePicker files,
            LearnerMemory memory,
            Learners all,
            LearnerCommands commands) {
        settings = new ReviewSettingsView(words, memory);
        learners = new LearnersView(words, overlay, files, all, commands);
        VBox page = new VBox(36);
        page.getChildren().addAll(List.of(settings.node(), learners.node()));
        page.setMaxWidth(WIDTH);
        HBox centred = new HBox(page);
        HBox.setHgrow(page, Priority.ALWAYS);
        centred.getStyleClass().add("review-centred");
        root.setContent(centred);
        root.setFitToWidth(true);
        root.getStyleClass().add("review-scroll");
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void refresh() {
        settings.refresh();
        learners.refresh();
    }
}
