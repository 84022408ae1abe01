package org.duidu.ui.reader;

import atlantafx.base.controls.ToggleSwitch;
import java.util.Arrays;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Speech;
import org.duidu.ui.settings.Settings;
import org.duidu.ui.settings.SettingsModel;
import org.duidu.ui.settings.SpeechControls;
import org.duidu.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

/** The "Aa" panel: size, line spacing, column width, page colour, word marks, speed of the voice. Every change shows on the page at once. */
final class TypePanel {
    private static final double WIDTH = 300;

    private final Localized words;
    private final Controls controls;
    private final SettingsModel settings;
    private final SpeechControls speech;

    TypePanel(Localized words, Controls controls, SettingsModel settings, Speech speech) {
        this.words = words;
        this.controls = controls;
        this.settings = settings;
        this.speech = new SpeechControls(words, settings.speech(), speech);
    }

    Region node() {
        VBox panel = new VBox(14);
        panel.getStyleClass().add("type-panel");
        panel.setPrefWidth(WIDTH);
        panel.getChildren()
                .addAll(
                        size(),
                        slider(
                                "reader.type.spacing",
                                settings.lineSpacing().get(),
                                Settings.MIN_SPACING,
                                Settings.MAX_SPACING,
                                0.1,
                                value -> settings.lineSpacing().set(value)),
                        slider(
                                "reader.type.measure",
                                settings.measure().get(),
                                Settings.MIN_MEASURE,
                                Settings.MAX_MEASURE,
                                2,
                                value -> settings.measure().set(value.intValue())),
                        themes(),
                        marks(),
                        new VBox(6, controls.label("speech.speed"), speech.speeds()),
                        chinese());
        return panel;
    }

    private Region size() {
        Button smaller = controls.iconButton(Feather.MINUS, "reader.type.smaller");
        smaller.setOnAction(event -> settings.zoom(-1));
        Button larger = controls.iconButton(Feather.PLUS, "reader.type.larger");
        larger.setOnAction(event -> settings.zoom(1));
        Label now = new Label();
        now.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.now("reader.type.pixels", settings.fontSize()),
                        settings.fontStep(),
                        words.messagesProperty()));
        return new HBox(8, controls.label("reader.type.size"), Controls.spring(), smaller, now, larger);
    }

    private Region slider(
            String key, double now, double min, double max, double step, java.util.function.Consumer<Double> set) {
        Slider slider = new Slider(min, max, now);
        slider.setBlockIncrement(step);
        slider.setMajorTickUnit(step);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.accessibleTextProperty().bind(words.text(key));
        slider.valueProperty().addListener((property, before, value) -> set.accept(rounded(value.doubleValue(), step)));
        return new VBox(4, controls.label(key), slider);
    }

    private static double rounded(double value, double step) {
        return Math.round(Math.round(value / step) * step * 100) / 100.0;
    }

    private Region themes() {
        ToggleGroup group = new ToggleGroup();
        HBox line = new HBox(8);
        line.getChildren()
                .addAll(Arrays.stream(Theme.values())
                        .map(theme -> theme(theme, group))
                        .toList());
        return new VBox(6, controls.label("reader.type.page"), line);
    }

    private ToggleButton theme(Theme theme, ToggleGroup group) {
        ToggleButton button = new ToggleButton();
        button.textProperty().bind(words.text(theme.key()));
        button.setToggleGroup(group);
        button.setSelected(settings.theme().get() == theme);
        button.setOnAction(event -> {
            button.setSelected(true);
            settings.theme().set(theme);
        });
        return button;
    }

    private Region chinese() {
        ToggleSwitch chinese = speech.chinese();
        chinese.textProperty().bind(words.text("speech.chinese"));
        return chinese;
    }

    private Region marks() {
        ToggleSwitch marks = new ToggleSwitch();
        marks.textProperty().bind(words.text("reader.type.marks"));
        marks.selectedProperty().bindBidirectional(settings.wordMarks());
        return marks;
    }
}
