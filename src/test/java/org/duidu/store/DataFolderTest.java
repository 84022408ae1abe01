package org.duidu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTest {
    /** Absolute on every system, which a path in the source could not be. */
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"Linux", "FreeBSD", "SunOS"})
    void isHiddenInTheHomeFolderOnUnix(String system) {
        assertThat(DataFolder.of(system, home, Map.of())).isEqualTo(home.resolve(".local/share/duidu"));
    }

    @Test
    void isWhereXdgSays() {
        Path elsewhere = home.resolve("elsewhere");

        assertThat(DataFolder.of("Linux", home, Map.of("XDG_DATA_HOME", elsewhere.toString())))
                .isEqualTo(elsewhere.resolve("duidu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "relative/path", "~/data"})
    void ignoresAVariableThatIsNoAbsolutePath(String value) {
        assertThat(DataFolder.of("Linux", home, Map.of("XDG_DATA_HOME", value)))
                .isEqualTo(home.resolve(".local/share/duidu"));
    }

    @Test
    void isInApplicationSupportOnMacOs() {
        assertThat(DataFolder.of("Mac OS X", home, Map.of("XDG_DATA_HOME", "/elsewhere")))
                .isEqualTo(home.resolve("Library/Application Support/Duidu"));
    }

    @Test
    void isInRoamingDataOnWindows() {
        Path roaming = home.resolve("roaming");

        assertThat(DataFolder.of("Windows 11", home, Map.of("APPDATA", roaming.toString())))
                .isEqualTo(roaming.resolve("Duidu"));
        assertThat(DataFolder.of("Windows 11", home, Map.of())).isEqualTo(home.resolve("AppData/Roaming/Duidu"));
    }

    @Test
    void doesNotDependOnTheLettersOfTheReadersLanguage() {
        java.util.Locale before = java.util.Locale.getDefault();
        try {
            // Turkish has its own small letter for I.
            java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr"));

            assertThat(DataFolder.of("WINDOWS", home, Map.of())).isEqualTo(home.resolve("AppData/Roaming/Duidu"));
        } finally {
            java.util.Locale.setDefault(before);
        }
    }
}
