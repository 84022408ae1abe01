package org.duidu.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.duidu.ui.settings.Settings.Language;
import org.duidu.ui.settings.Settings.ReadingMode;
import org.duidu.ui.settings.Settings.WindowPlace;
import org.duidu.ui.theme.Theme;

/** The settings while the app runs: every screen binds to these and changes these. */
public final class SettingsModel {
    private final ObjectProperty<Optional<Language>> language;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<ReadingMode> mode;
    private final IntegerProperty fontStep;
    private final DoubleProperty lineSpacing;
    private final IntegerProperty measure;
    private final BooleanProperty wordMarks;
    private final BooleanProperty wordList;
    private final BooleanProperty reduceMotion;
    private final BooleanProperty narrowRail;
    private final CrosswordChoices crossword;
    private final ObservableList<String> folders;
    private final ObjectProperty<Optional<WindowPlace>> window;
    private final SpeechModel speech;
    private final ObjectProperty<WorksheetSettings> worksheets;
    private final ObjectProperty<EditorSettings> editor;

    public SettingsModel(Settings settings) {
        language = new SimpleObjectProperty<>(settings.language());
        theme = new SimpleObjectProperty<>(settings.theme());
        mode = new SimpleObjectProperty<>(settings.mode());
        fontStep = new SimpleIntegerProperty(settings.fontStep());
        lineSpacing = new SimpleDoubleProperty(settings.lineSpacing());
        measure = new SimpleIntegerProperty(settings.measure());
        wordMarks = new SimpleBooleanProperty(settings.wordMarks());
        wordList = new SimpleBooleanProperty(settings.wordList());
        reduceMotion = new SimpleBooleanProperty(settings.reduceMotion());
        narrowRail = new SimpleBooleanProperty(settings.narrowRail());
        crossword = new CrosswordChoices(settings.crossword());
        folders = FXCollections.observableArrayList(settings.folders());
        window = new SimpleObjectProperty<>(settings.window());
        speech = new SpeechModel(settings.speech());
        worksheets = new SimpleObjectProperty<>(settings.worksheets());
        editor = new SimpleObjectProperty<>(settings.editor());
    }

    /** What is to be written to the file now. */
    public Settings snapshot() {
        return new Settings(
                language.get(),
                theme.get(),
                mode.get(),
                fontStep.get(),
                lineSpacing.get(),
                measure.get(),
                wordMarks.get(),
                wordList.get(),
                reduceMotion.get(),
                narrowRail.get(),
                crossword.snapshot(),
                List.copyOf(folders),
                window.get(),
                speech.snapshot(),
                worksheets.get(),
                editor.get());
    }

    /** Runs an action after every change of any setting. */
    public void onChange(Runnable action) {
        // Not invalidation listeners: those are told of a second change only if somebody read the first.
        for (ObservableValue<?> each : List.of(
                language,
                theme,
                mode,
                fontStep,
                lineSpacing,
                measure,
                wordMarks,
                wordList,
                reduceMotion,
                narrowRail,
                window,
                worksheets,
                editor)) {
            each.addListener((property, before, now) -> action.run());
        }
        crossword.onChange(action);
        speech.onChange(action);
        folders.addListener((ListChangeListener<String>) change -> action.run());
    }

    /** Size of English reading text, in pixels. */
    public double fontSize() {
        return Settings.FONT_SIZES.get(fontStep.get());
    }

    /** Makes reading text larger or smaller by whole steps of the scale; stays within it. */
    public void zoom(int steps) {
        fontStep.set(Math.max(0, Math.min(Settings.FONT_SIZES.size() - 1, fontStep.get() + steps)));
    }

    public void resetZoom() {
        fontStep.set(Settings.DEFAULTS.fontStep());
    }

    public ObjectProperty<Optional<Language>> language() {
        return language;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public ObjectProperty<ReadingMode> mode() {
        return mode;
    }

    public IntegerProperty fontStep() {
        return fontStep;
    }

    public DoubleProperty lineSpacing() {
        return lineSpacing;
    }

    public IntegerProperty measure() {
        return measure;
    }

    public BooleanProperty wordMarks() {
        return wordMarks;
    }

    public BooleanProperty wordList() {
        return wordList;
    }

    public BooleanProperty reduceMotion() {
        return reduceMotion;
    }

    public BooleanProperty narrowRail() {
        return narrowRail;
    }

    public CrosswordChoices crossword() {
        return crossword;
    }

    public ObservableList<String> folders() {
        return folders;
    }

    public ObjectProperty<Optional<WindowPlace>> window() {
        return window;
    }

    /** How texts are read aloud. */
    public SpeechModel speech() {
        return speech;
    }

    public ObjectProperty<EditorSettings> editor() {
        return editor;
    }

    /** What a teacher last chose to print. */
    public ObjectProperty<WorksheetSettings> worksheets() {
        return worksheets;
    }
}
