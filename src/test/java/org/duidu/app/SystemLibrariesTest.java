package org.duidu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemLibrariesTest {
    @TempDir
    Path folder;

    @Test
    void findsALibraryInAFolder() throws IOException {
        Files.writeString(folder.resolve("libgtk-3.so.0"), "x");

        assertThat(libraries("").has("libgtk-3.so.0")).isTrue();
    }

    @Test
    void findsALibraryThroughTheCache() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("libgtk-3.so.0"), "x");

        assertThat(libraries("libgtk-3.so.0\0" + elsewhere + "/libgtk-3.so.0\0").has("libgtk-3.so.0"))
                .isTrue();
    }

    @Test
    void doesNotBelieveACacheThatIsOutOfDate() throws IOException {
        assertThat(libraries("libgtk-3.so.0\0/opt/no/such/folder/libgtk-3.so.0\0")
                        .has("libgtk-3.so.0"))
                .isFalse();
    }

    @Test
    void isNotTakenInByALongerName() throws IOException {
        Files.writeString(folder.resolve("libgtk-3.so.0.1"), "x");

        assertThat(libraries(folder + "/libgtk-3.so.0.1\0").has("libgtk-3.so.0"))
                .isFalse();
    }

    @Test
    void countsAnEmptyFileAsMissing() throws IOException {
        Files.createFile(folder.resolve("libgtk-3.so.0"));

        assertThat(libraries("").has("libgtk-3.so.0")).isFalse();
    }

    @Test
    void givesASystemWithoutACacheTheBenefitOfTheDoubt() {
        assertThat(new SystemLibraries(List.of(), folder.resolve("none")).has("libgtk-3.so.0"))
                .isTrue();
    }

    private SystemLibraries libraries(String cache) throws IOException {
        return new SystemLibraries(List.of(folder), Files.writeString(folder.resolve("ld.so.cache"), cache));
    }
}
