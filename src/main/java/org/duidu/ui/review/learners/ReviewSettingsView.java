package org.duidu.ui.review.learners;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.review.LearnerMemory;
import org.duidu.review.ReviewSettings;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;

/** How the learner at the machine wants to review. Every choice takes effect at once; the log is replayed under it. */
final class ReviewSettingsView {
    private static final double FIELD = 160;

    private final Localized words;
    private final Controls controls;
    private final LearnerMemory memory;
    private final Slider retention;
    private final Label share = new Label();
    private final Spinner<Integer> fresh = new Spinner<>(0, ReviewSettings.MOST_NEW, 0);
    private final Spinner<Integer> longest = new Spinner<>(1, ReviewSettings.MOST_DAYS, 1);
    private final TextField learning = new TextField();
    private final TextField relearning = new TextField();
    private final Label refused = new Label();
    private final VBox box = new VBox(14);
    private boolean showing;

    ReviewSettingsView(Localized words, LearnerMemory memory) {
        this.words = words;
        this.controls = new Controls(words);
        this.memory = memory;
        retention = new Slider(percent(ReviewSettings.LEAST_RETENTION), percent(ReviewSettings.MOST_RETENTION), 90);
        build();
    }

    Region node() {
        return box;
    }

    private void build() {
        HBox wish = new HBox(12, retention, share);
        wish.setAlignment(Pos.CENTER_RIGHT);
        retention.setBlockIncrement(1);
        retention.setId("review-retention");
        retention.valueProperty().addListener((property, before, value) -> {
            share.setText(words.now("review.settings.percent", Math.round(value.doubleValue())));
            if (!retention.isValueChanging()) {
                keepRetention();
            }
        });
        retention.valueChangingProperty().addListener((property, before, changing) -> keepRetention());
        share.setMinWidth(Region.USE_PREF_SIZE);
        numbers(fresh, "review-new", value -> keep(memory.settings().withNewADay(value)));
        numbers(longest, "review-longest", value -> keep(memory.settings().withLongest(value)));
        steps(learning, "review-learning", ReviewSettings::withLearning);
        steps(relearning, "review-relearning", ReviewSettings::withRelearning);
        refused.getStyleClass().add("review-wrong");
        refused.setWrapText(true);
        refused.setMinHeight(Region.USE_PREF_SIZE);
        hideRefusal();
        Label heading = controls.label("review.settings");
        heading.getStyleClass().add("settings-heading");
        box.getChildren()
                .addAll(
                        heading,
                        row("review.settings.retention", wish),
                        about("review.settings.retention.about"),
                        row("review.settings.new", fresh),
                        row("review.settings.longest", longest),
                        row("review.settings.learning", learning),
                        row("review.settings.relearning", relearning),
                        about("review.settings.steps.about"),
                        refused);
    }

    private Node about(String key) {
        Label label = controls.wrapped(key);
        label.getStyleClass().add("quiet");
        return label;
    }

    private Node row(String key, Node control) {
        control.accessibleTextProperty().bind(words.text(key));
        HBox line = new HBox(16, controls.label(key), Controls.spring(), control);
        line.getStyleClass().add("settings-row");
        return line;
    }

    private void numbers(Spinner<Integer> spinner, String id, IntConsumer keep) {
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.setPrefWidth(FIELD);
        spinner.valueProperty().addListener((property, before, value) -> {
            if (!showing && value != null) {
                keep.accept(value);
            }
        });
        spinner.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                commit(spinner);
            }
        });
    }

    /** Takes what was typed; what is no number is put right. */
    private static void commit(Spinner<Integer> spinner) {
        String typed = spinner.getEditor().getText().strip();
        if (typed.matches("\\d{1,6}")) {
            spinner.getValueFactory().setValue(Integer.valueOf(typed));
        }
        spinner.getEditor().setText(String.valueOf(spinner.getValue()));
    }

    private void steps(TextField field, String id, BiFunction<ReviewSettings, List<Duration>, ReviewSettings> with) {
        field.setId(id);
        field.setPrefWidth(FIELD);
        Runnable take = () -> {
            Optional<List<Duration>> steps = StepText.read(field.getText());
            if (steps.isPresent()) {
                hideRefusal();
                keep(with.apply(memory.settings(), steps.get()));
            } else {
                refused.setText(words.now("review.settings.steps.refused", field.getText()));
                refused.setVisible(true);
                refused.setManaged(true);
            }
        };
        field.setOnAction(event -> take.run());
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused && field.getScene() != null) {
                take.run();
            }
        });
    }

    private void hideRefusal() {
        refused.setVisible(false);
        refused.setManaged(false);
    }

    private void keepRetention() {
        if (!showing) {
            keep(memory.settings().withRetention(Math.round(retention.getValue()) / 100.0));
        }
    }

    private void keep(ReviewSettings wanted) {
        if (memory.deck().isPresent() && !wanted.equals(memory.settings())) {
            memory.use(wanted);
        }
    }

    /** Shows the settings of whoever is at the machine now. */
    void refresh() {
        ReviewSettings now = memory.settings();
        showing = true;
        box.setDisable(memory.deck().isEmpty());
        retention.setValue(percent(now.retention()));
        share.setText(words.now("review.settings.percent", Math.round(percent(now.retention()))));
        fresh.getValueFactory().setValue(now.newADay());
        longest.getValueFactory().setValue(now.longest());
        show(learning, now.learning());
        show(relearning, now.relearning());
        showing = false;
    }

    private static void show(TextField field, List<Duration> steps) {
        if (!field.isFocused()) {
            field.setText(StepText.of(steps));
        }
    }

    private static double percent(double share) {
        return Math.round(share * 100);
    }
}
