package org.duidu.ui.reader;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.lesson.format.Problem;
import org.duidu.lesson.format.Severity;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is wrong with the lesson file: one line over the page, which opens into the list with places and mends. */
final class ProblemsBanner {
    private static final double LIST_HEIGHT = 220;

    private final Localized words;
    private final Runnable mend;
    private final VBox box = new VBox();

    /**
     * @param mend opens the lesson where it can be mended
     */
    ProblemsBanner(Localized words, Runnable mend) {
        this.words = words;
        this.mend = mend;
        box.getStyleClass().add("problems-banner");
        show(List.of());
    }

    Region node() {
        return box;
    }

    /** Shows errors and warnings; nothing at all if there are none. */
    void show(List<Problem> problems) {
        List<Problem> serious = problems.stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .toList();
        box.setVisible(!serious.isEmpty());
        box.setManaged(!serious.isEmpty());
        box.getChildren().clear();
        if (serious.isEmpty()) {
            return;
        }
        Label line = new Label(words.now("problems.count", serious.size()));
        line.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        line.setWrapText(true);
        ToggleButton more = new ToggleButton(words.now("problems.show"));
        more.setId("show-problems");
        more.getStyleClass().add("flat");
        more.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, line, Controls.spring(), mendButton(new Controls(words), mend), more);
        head.getStyleClass().add("problems-head");
        ScrollPane list = new ScrollPane(list(words, serious));
        list.setFitToWidth(true);
        list.setMaxHeight(LIST_HEIGHT);
        list.visibleProperty().bind(more.selectedProperty());
        list.managedProperty().bind(more.selectedProperty());
        box.getChildren().addAll(head, list);
    }

    /** The way to where a lesson can be mended. */
    static Button mendButton(Controls controls, Runnable mend) {
        Button button = controls.button("problems.mend", mend);
        button.setId("mend-lesson");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** Problems as a list: place, what is wrong, what to do. */
    static VBox list(Localized words, List<Problem> problems) {
        VBox list = new VBox(10);
        list.getStyleClass().add("problems");
        for (Problem problem : problems) {
            Label what = new Label(words.now("problems.line", problem.line(), problem.message(words.messages())));
            what.getStyleClass().add("problem-" + problem.severity().word());
            list.getChildren().add(new VBox(2, whole(what), quiet(problem.suggestion(words.messages()))));
        }
        return list;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet");
        return whole(label);
    }

    private static Label whole(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
