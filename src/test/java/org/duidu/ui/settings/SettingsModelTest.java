package org.duidu.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.duidu.ui.settings.CrosswordSettings.Enter;
import org.duidu.ui.settings.CrosswordSettings.Space;
import org.duidu.ui.settings.CrosswordSettings.Tab;
import org.duidu.ui.settings.Settings.Language;
import org.duidu.ui.settings.Settings.ReadingMode;
import org.duidu.ui.settings.Settings.WindowPlace;
import org.duidu.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsModelTest {
    private static final String FOLDER =
            java.nio.file.Path.of("lessons").toAbsolutePath().toString();
    private static final WindowPlace WINDOW = new WindowPlace(1, 2, 800, 600, false);

    private final SettingsModel model = new SettingsModel(Settings.DEFAULTS);

    @Test
    void isWhatItWasMadeOf() {
        Settings other = new Settings(
                Optional.of(Language.ZH),
                Theme.DARK,
                ReadingMode.CHINESE,
                4,
                2.0,
                80,
                false,
                true,
                true,
                true,
                new CrosswordSettings(false, true, false, Space.CLEAR, Enter.TURN, Tab.LEAVE),
                List.of(FOLDER),
                Optional.of(WINDOW),
                new SpeechSettings(Optional.of("Daniel"), 60, true),
                new WorksheetSettings(List.of("words"), true, "School", 3, false, true),
                new EditorSettings(Optional.of(FOLDER)));

        assertThat(new SettingsModel(other).snapshot()).isEqualTo(other);
    }

    /** A change there and a change back, by the setting's name. */
    static Stream<Arguments> changes() {
        return Stream.of(
                change(
                        "language",
                        model -> model.language().set(Optional.of(Language.ZH)),
                        model -> model.language().set(Optional.empty())),
                change(
                        "theme",
                        model -> model.theme().set(Theme.DARK),
                        model -> model.theme().set(Theme.LIGHT)),
                change(
                        "mode",
                        model -> model.mode().set(ReadingMode.UNDER),
                        model -> model.mode().set(ReadingMode.SIDE_BY_SIDE)),
                change("fontStep", model -> model.zoom(1), SettingsModel::resetZoom),
                change(
                        "lineSpacing",
                        model -> model.lineSpacing().set(2),
                        model -> model.lineSpacing().set(1.6)),
                change(
                        "measure",
                        model -> model.measure().set(50),
                        model -> model.measure().set(62)),
                change(
                        "wordMarks",
                        model -> model.wordMarks().set(false),
                        model -> model.wordMarks().set(true)),
                change(
                        "wordList",
                        model -> model.wordList().set(true),
                        model -> model.wordList().set(false)),
                change(
                        "reduceMotion",
                        model -> model.reduceMotion().set(true),
                        model -> model.reduceMotion().set(false)),
                change(
                        "narrowRail",
                        model -> model.narrowRail().set(true),
                        model -> model.narrowRail().set(false)),
                change(
                        "crossword",
                        model -> model.crossword().space().set(Space.CLEAR),
                        model -> model.crossword().space().set(Space.TURN)),
                change(
                        "folders",
                        model -> model.folders().add(FOLDER),
                        model -> model.folders().remove(FOLDER)),
                change(
                        "window",
                        model -> model.window().set(Optional.of(WINDOW)),
                        model -> model.window().set(Optional.empty())),
                change(
                        "speech",
                        model -> model.speech().voice().set(Optional.of("Daniel")),
                        model -> model.speech().voice().set(Optional.empty())),
                change(
                        "speech",
                        model -> model.speech().percent().set(80),
                        model -> model.speech().percent().set(100)),
                change(
                        "speech",
                        model -> model.speech().chinese().set(true),
                        model -> model.speech().chinese().set(false)),
                change(
                        "worksheets",
                        model -> model.worksheets()
                                .set(new WorksheetSettings(List.of("words"), true, "School", 2, false, true)),
                        model -> model.worksheets().set(WorksheetSettings.DEFAULTS)),
                change(
                        "editor",
                        model -> model.editor().set(new EditorSettings(Optional.of(FOLDER))),
                        model -> model.editor().set(EditorSettings.DEFAULTS)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void tellsOfEveryChange(String name, Consumer<SettingsModel> there, Consumer<SettingsModel> back) {
        AtomicInteger told = new AtomicInteger();
        model.onChange(told::incrementAndGet);

        there.accept(model);
        back.accept(model);
        there.accept(model);

        assertThat(told).hasValue(3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void isWrittenWithEveryChange(String name, Consumer<SettingsModel> there, Consumer<SettingsModel> back) {
        there.accept(model);
        assertThat(model.snapshot()).isNotEqualTo(Settings.DEFAULTS);

        back.accept(model);
        assertThat(model.snapshot()).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    void hasAChangeOfEverySetting() {
        assertThat(changes().map(change -> change.get()[0]).distinct())
                .containsExactlyElementsOf(Stream.of(Settings.class.getRecordComponents())
                        .map(java.lang.reflect.RecordComponent::getName)
                        .toList());
    }

    @Test
    void tellsOfEachChoiceOfTheCrossword() {
        AtomicInteger told = new AtomicInteger();
        model.onChange(told::incrementAndGet);
        CrosswordChoices choices = model.crossword();

        choices.skipFilled().set(false);
        choices.autoCheck().set(true);
        choices.timer().set(false);
        choices.space().set(Space.CLEAR);
        choices.enter().set(Enter.TURN);
        choices.tab().set(Tab.LEAVE);

        assertThat(told).hasValue(6);
        assertThat(model.snapshot().crossword())
                .isEqualTo(new CrosswordSettings(false, true, false, Space.CLEAR, Enter.TURN, Tab.LEAVE));
    }

    @Test
    void tellsNothingWhereNothingChanges() {
        AtomicInteger told = new AtomicInteger();
        model.onChange(told::incrementAndGet);

        model.theme().set(Theme.LIGHT);
        model.window().set(Optional.empty());
        model.resetZoom();

        assertThat(told).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({"0, 18", "1, 22", "2, 28", "3, 28", "-1, 15", "-2, 13", "-3, 13", "1000000, 28", "-1000000, 13"})
    void zoomsWithinItsScale(int steps, double size) {
        model.zoom(steps);

        assertThat(model.fontSize()).isEqualTo(size);
    }

    @Test
    void zoomsBackToTheUsualSize() {
        model.zoom(2);

        model.resetZoom();

        assertThat(model.fontSize()).isEqualTo(18);
    }

    @Test
    void handsOutASnapshotThatLaterChangesDoNotTouch() {
        model.folders().add(FOLDER);
        Settings before = model.snapshot();

        model.folders().clear();

        assertThat(before.folders()).containsExactly(FOLDER);
    }

    private static Arguments change(String name, Consumer<SettingsModel> there, Consumer<SettingsModel> back) {
        return arguments(name, there, back);
    }
}
