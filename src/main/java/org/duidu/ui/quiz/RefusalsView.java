package org.duidu.ui.quiz;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.quiz.Refusal;
import org.duidu.quiz.RefusalReport;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.kit.Scripts;

/** For a teacher: which questions were left out of a quiz, and why; folded under each word, which wrong options. */
final class RefusalsView extends VBox {
    private static final double WIDTH = 720;
    private static final double BESIDE_THE_SCROLL_BAR = 12;

    private final Localized words;

    private RefusalsView(Localized words, RefusalReport report) {
        super(6);
        this.words = words;
        setId("quiz-refusals");
        setPadding(new Insets(0, BESIDE_THE_SCROLL_BAR, 0, 0));
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
        Map<Boolean, List<RefusalReport.Line>> lines = group.lines().stream()
                .collect(Collectors.partitioningBy(
                        line -> line.refusal().reason().isOfOption()));
        getChildren().addAll(labels(lines.get(false)));
        if (!lines.get(true).isEmpty()) {
            getChildren().add(folded(lines.get(true)));
        }
    }

    /** Wrong options are many and seldom what a teacher wants to mend. */
    private TitledPane folded(List<RefusalReport.Line> options) {
        VBox box = new VBox(6);
        box.getChildren().addAll(labels(options));
        TitledPane pane = new TitledPane(words.now("quiz.left-out.options", options.size()), box);
        pane.getStyleClass().addAll("left-out-options", Styles.DENSE);
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private List<Label> labels(List<RefusalReport.Line> lines) {
        return lines.stream().map(line -> line(line.message(words.messages()))).toList();
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
