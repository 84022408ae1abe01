package org.duidu.ui.quiz;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.quiz.Refusal;
import org.duidu.quiz.RefusalReport;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.kit.Scripts;

/** For a teacher: which questions and wrong options were left out of a quiz, and why. */
final class RefusalsView extends VBox {
    private static final double WIDTH = 720;

    private final Localized words;

    private RefusalsView(Localized words, RefusalReport report) {
        super(6);
        this.words = words;
        setId("quiz-refusals");
        getChildren()
                .add(
                        report.groups().isEmpty()
                                ? line(words.now("quiz.left-out.nothing"))
                                : line(words.now("quiz.left-out.about", report.questions(), report.options())));
        report.groups().forEach(this::add);
    }

    static void show(Overlay overlay, Localized words, List<Refusal> refused) {
        overlay.show("quiz.left-out", new RefusalsView(words, RefusalReport.of(refused)), WIDTH, () -> {});
    }

    private void add(RefusalReport.Group group) {
        String title = group.word().isEmpty() ? words.now("quiz.left-out.lesson") : group.word();
        Label heading = Scripts.byScript(new Label(title));
        heading.getStyleClass().add("settings-heading");
        getChildren().add(heading);
        group.lines().forEach(line -> getChildren().add(line(line.message(words.messages()))));
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
