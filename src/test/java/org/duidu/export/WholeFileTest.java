package org.duidu.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void writesAFileAndNothingElse() throws IOException {
        WholeFile.write(folder.resolve("a.pdf"), new byte[] {1, 2});

        assertThat(folder).isDirectoryContaining(file -> file.endsWith("a.pdf"));
        assertThat(Files.list(folder)).hasSize(1);
        assertThat(folder.resolve("a.pdf")).hasBinaryContent(new byte[] {1, 2});
    }

    @Test
    void replacesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "old and longer");
        WholeFile.write(file, new byte[] {3});

        assertThat(file).hasBinaryContent(new byte[] {3});
    }

    @Test
    void leavesAFolderOfThatNameAlone() throws IOException {
        Path target = Files.createDirectory(folder.resolve("a.pdf"));

        assertThatIOException().isThrownBy(() -> WholeFile.write(target, new byte[1]));
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
    }

    @Test
    void leavesNothingWhereItCannotWrite() {
        assertThatIOException()
                .isThrownBy(() -> WholeFile.write(folder.resolve("none").resolve("a.pdf"), new byte[1]));
        assertThat(folder).isEmptyDirectory();
    }
}
