package org.duidu.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duidu.store.JsonFile;
import org.duidu.ui.settings.CrosswordSettings.Enter;
import org.duidu.ui.settings.CrosswordSettings.Space;
import org.duidu.ui.settings.CrosswordSettings.Tab;
import org.duidu.ui.settings.Settings.Language;
import org.duidu.ui.settings.Settings.ReadingMode;
import org.duidu.ui.settings.Settings.WindowPlace;
import org.duidu.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void comeBackFromTheirFile() throws IOException {
        Settings all = new Settings(
                Optional.of(Language.ZH),
                Theme.SEPIA,
                ReadingMode.UNDER,
                4,
                1.85,
                70,
                false,
                true,
                true,
                true,
                new CrosswordSettings(false, true, false, Space.CLEAR, Enter.TURN, Tab.LEAVE),
                List.of(
                        folder.resolve("課文").toString(),
                        folder.resolve("unit 2").toString()),
                Optional.of(new WindowPlace(-10, 20.5, 900, 700, true)),
                new SpeechSettings(Optional.of("gmw/en-US"), 80, true),
                new WorksheetSettings(List.of("back", "words"), true, "大安國中", 4, false, true),
                new EditorSettings(Optional.of(folder.resolve("list.csv").toString())));
        file().save(all);

        assertThat(file().load()).isEqualTo(new JsonFile.Loaded<>(all, Optional.empty()));
    }

    @Test
    void comeBackFromTheirFileUntouched() throws IOException {
        file().save(Settings.DEFAULTS);

        assertThat(file().load()).isEqualTo(new JsonFile.Loaded<>(Settings.DEFAULTS, Optional.empty()));
    }

    @Test
    void areTheDefaultsWhereAnOlderFileDoesNotMentionThem() throws IOException {
        write("{\"theme\": \"DARK\"}");

        assertThat(loaded())
                .isEqualTo(new Settings(
                        Optional.empty(),
                        Theme.DARK,
                        Settings.DEFAULTS.mode(),
                        Settings.DEFAULTS.fontStep(),
                        Settings.DEFAULTS.lineSpacing(),
                        Settings.DEFAULTS.measure(),
                        true,
                        false,
                        false,
                        false,
                        CrosswordSettings.DEFAULTS,
                        List.of(),
                        Optional.empty(),
                        SpeechSettings.DEFAULTS,
                        WorksheetSettings.DEFAULTS,
                        EditorSettings.DEFAULTS));
    }

    @Test
    void passOverWhatANewerFileMentions() throws IOException {
        write("{\"theme\": \"DARK\", \"voice\": {\"rate\": 3}, \"window\": {\"x\": 1, \"y\": 2, \"width\": 700,"
                + " \"height\": 500, \"maximized\": false, \"screen\": 2}}");

        assertThat(loaded().theme()).isEqualTo(Theme.DARK);
        assertThat(loaded().window()).contains(new WindowPlace(1, 2, 700, 500, false));
    }

    @Test
    void passOverChoicesThatThisVersionDoesNotHave() throws IOException {
        write("{\"theme\": \"MAUVE\", \"mode\": \"SIDEWAYS\", \"language\": \"FR\", \"measure\": 50}");

        assertThat(loaded().theme()).isEqualTo(Settings.DEFAULTS.theme());
        assertThat(loaded().mode()).isEqualTo(Settings.DEFAULTS.mode());
        assertThat(loaded().language()).isEmpty();
        assertThat(loaded().measure()).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0", "4, 4", "5, 4", "2147483647, 4", "-2147483648, 0"})
    void keepTheFontStepOnItsScale(int given, int kept) throws IOException {
        write("{\"fontStep\": " + given + "}");

        assertThat(loaded().fontStep()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"0, 1.2", "1.2, 1.2", "1.7, 1.7", "2.3, 2.2", "-5, 1.2", "1e300, 2.2", "'\"NaN\"', 1.6", "null, 1.6"})
    void keepTheLineSpacingLegible(String given, double kept) throws IOException {
        write("{\"lineSpacing\": " + given + "}");

        assertThat(loaded().lineSpacing()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"0, 40", "39, 40", "62, 62", "85, 84", "-2147483648, 40"})
    void keepTheMeasureLegible(int given, int kept) throws IOException {
        write("{\"measure\": " + given + "}");

        assertThat(loaded().measure()).isEqualTo(kept);
    }

    @Test
    void keepOnlyFoldersThatCanBe() throws IOException {
        String real = folder.resolve("lessons").toString();
        write("{\"folders\": [null, \"\", \" \", \"a\\u0000b\", \"relative\", " + quoted(real) + ", " + quoted(real)
                + "]}");

        assertThat(loaded().folders()).containsExactly(real);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"x\": \"NaN\", \"y\": 0, \"width\": 800, \"height\": 600}",
                "{\"x\": 0, \"y\": \"Infinity\", \"width\": 800, \"height\": 600}",
                "{\"x\": 0, \"y\": 0, \"width\": 0, \"height\": 600}",
                "{\"x\": 0, \"y\": 0, \"width\": 800, \"height\": -600}",
                "{\"x\": 0, \"y\": 0, \"width\": \"NaN\", \"height\": 600}",
                "{\"x\": 0, \"y\": 0, \"width\": 800, \"height\": 1e9}",
                "{}",
                "null"
            })
    void forgetAWindowThatCannotBe(String window) throws IOException {
        write("{\"window\": " + window + "}");

        assertThat(loaded().window()).isEmpty();
    }

    @Test
    void takeTheUsualForWhatIsMissingOrUnknownOfTheCrossword() throws IOException {
        write("{\"crossword\": {\"space\": \"JUMP\", \"timer\": null, \"enter\": \"TURN\", \"colour\": 1}}");

        assertThat(loaded().crossword())
                .isEqualTo(new CrosswordSettings(true, false, true, Space.TURN, Enter.TURN, Tab.NEXT));
    }

    @Test
    void doNotChangeWithTheListTheyWereMadeOf() {
        List<String> folders = new java.util.ArrayList<>(List.of(folder.toString()));
        Settings settings = new Settings(
                Optional.empty(),
                Theme.LIGHT,
                ReadingMode.ENGLISH,
                0,
                1.5,
                50,
                true,
                true,
                true,
                true,
                CrosswordSettings.DEFAULTS,
                folders,
                Optional.empty(),
                SpeechSettings.DEFAULTS,
                WorksheetSettings.DEFAULTS,
                EditorSettings.DEFAULTS);
        folders.clear();

        assertThat(settings.folders()).containsExactly(folder.toString());
    }

    private Settings loaded() {
        JsonFile.Loaded<Settings> loaded = file().load();
        assertThat(loaded.keptAside()).isEmpty();
        return loaded.value();
    }

    private JsonFile<Settings> file() {
        return new JsonFile<>(folder.resolve("settings.json"), Settings.class, Settings.DEFAULTS);
    }

    private void write(String content) throws IOException {
        Files.writeString(folder.resolve("settings.json"), content);
    }

    private static String quoted(String path) {
        return '"' + path.replace("\\", "\\\\") + '"';
    }
}
