package org.duidu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnFolderTest {
    @TempDir
    Path home;

    @Test
    void liesInTheDocumentsFolder() throws IOException {
        Files.createDirectory(home.resolve("Documents"));

        assertThat(OwnFolder.of(home, Map.of()).root()).isEqualTo(home.resolve("Documents/Duidu"));
    }

    @Test
    void liesInTheHomeFolderWhereThereAreNoDocuments() {
        assertThat(OwnFolder.of(home, Map.of()).root()).isEqualTo(home.resolve("Duidu"));
    }

    @ParameterizedTest
    @CsvSource({"$HOME/文件, 文件/Duidu", "$HOME/, Duidu", "relative, Duidu"})
    void liesWhereTheDesktopKeepsDocuments(String setting, String expected) throws IOException {
        Files.createDirectory(home.resolve("文件"));
        Path settings = Files.createDirectories(home.resolve(".config")).resolve("user-dirs.dirs");
        Files.writeString(settings, "# comment\nXDG_DOCUMENTS_DIR=\"" + setting + "\"\n");

        assertThat(OwnFolder.of(home, Map.of()).root()).isEqualTo(home.resolve(expected));
    }

    @Test
    void isMadeOnlyWhenAsked() throws IOException {
        LessonFolder own = OwnFolder.of(home, Map.of());
        assertThat(own.root()).doesNotExist();

        OwnFolder.create(own);

        assertThat(own.root()).isDirectory();
    }
}
