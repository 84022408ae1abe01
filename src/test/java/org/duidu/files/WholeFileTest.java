package org.duidu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.duidu.files.FileNotWritten.Reason;
import org.duidu.messages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WholeFileTest {
    private static final byte[] NEW = {3};

    @TempDir
    Path folder;

    @Test
    void writesAFileAndNothingElse() throws IOException {
        WholeFile.write(folder.resolve("a.pdf"), new byte[] {1, 2});

        assertThat(names()).containsExactly("a.pdf");
        assertThat(folder.resolve("a.pdf")).hasBinaryContent(new byte[] {1, 2});
    }

    @Test
    void replacesAFileAndLeavesItToWhomItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "old and longer");
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        if (posix) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        }
        WholeFile.write(file, NEW);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("a.pdf");
        if (posix) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-rw----");
        }
    }

    @Test
    void writesANameAsLongAsTheSystemAllows() throws IOException {
        Path file = folder.resolve("字".repeat(80) + ".md");
        WholeFile.write(file, NEW);

        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void writesWhatALinkStandsFor() throws IOException {
        Path file = Files.writeString(folder.resolve("real.md"), "old");
        Path link = folder.resolve("link.md");
        try {
            Files.createSymbolicLink(link, file);
        } catch (IOException | UnsupportedOperationException notAllowed) {
            assumeTrue(false, "no links here");
        }
        WholeFile.write(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void leavesAFolderOfThatNameAlone() throws IOException {
        Path target = Files.createDirectory(folder.resolve("a.pdf"));

        assertThat(refusal(target)).isEqualTo(Reason.IS_FOLDER);
        assertThat(names()).containsExactly("a.pdf");
    }

    @Test
    void saysThatTheFolderIsGone() {
        assertThat(refusal(folder.resolve("none").resolve("a.pdf"))).isEqualTo(Reason.FOLDER_GONE);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysThatNothingMayBeWrittenThere() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path file = Files.writeString(closed.resolve("a.md"), "old");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeTrue(!Files.isWritable(closed), "an administrator may write anywhere");

            assertThat(refusal(file)).isEqualTo(Reason.READ_ONLY);
            assertThat(file).hasContent("old");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void tellsTheReasonFromWhatTheSystemSays() {
        Path file = folder.resolve("a.md");

        assertThat(FileNotWritten.of(file, new AccessDeniedException("a.md")).reason())
                .isEqualTo(Reason.READ_ONLY);
        assertThat(FileNotWritten.of(file, new FileSystemException("a.md", null, "Read-only file system"))
                        .reason())
                .isEqualTo(Reason.READ_ONLY);
        assertThat(FileNotWritten.of(file, new FileSystemException("a.md", null, "Disk quota exceeded"))
                        .reason())
                .isEqualTo(Reason.FULL);
        assertThat(FileNotWritten.of(file, new IOException("Input/output error"))
                        .reason())
                .isEqualTo(Reason.REFUSED);
    }

    /** The system's own device that is always full. */
    @Test
    void writesToADeviceDirectlyAndSaysThatItIsFull() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));

        assertThat(refusal(full)).isEqualTo(Reason.FULL);
        assertThat(Files.isRegularFile(full)).isFalse();
        WholeFile.write(Path.of("/dev/null"), NEW);
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void writesSeveralFilesOrNone() throws IOException {
        Path first = Files.writeString(folder.resolve("a.md"), "old");
        Path second = folder.resolve("b.md");
        Path third = Files.createDirectory(folder.resolve("c.md"));
        Map<Path, byte[]> files = new LinkedHashMap<>();
        List.of(first, second, third).forEach(file -> files.put(file, NEW));

        assertThat(catchThrowableOfType(FileNotWritten.class, () -> WholeFile.writeAll(files)))
                .hasMessageContaining("c.md");
        assertThat(first).hasContent("old");
        assertThat(names()).containsExactly("a.md", "c.md");
        files.remove(third);
        WholeFile.writeAll(files);
        assertThat(first).hasBinaryContent(NEW);
        assertThat(second).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("a.md", "b.md", "c.md");
    }

    /** What is found out only when the files are put into their places. */
    @Test
    void bringsBackWhatWasReplacedAlready() throws IOException {
        Path old = Files.writeString(folder.resolve("a.md"), "old");
        Path none = folder.resolve("b.md");
        List<StagedFile> staged = List.of(new StagedFile(old), new StagedFile(none));
        for (StagedFile file : staged) {
            file.fill(temporary -> Files.write(temporary, NEW));
            file.keepOld();
            file.place();
        }
        assertThat(old).hasBinaryContent(NEW);

        staged.forEach(file -> file.takeBack(new IOException("the next one failed")));
        staged.forEach(StagedFile::tidy);

        assertThat(old).hasContent("old");
        assertThat(names()).containsExactly("a.md");
    }

    @Test
    void keepsTheOldFileWhereTheContentCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("a.db"), "old");

        FileNotWritten problem = catchThrowableOfType(
                FileNotWritten.class,
                () -> WholeFile.make(file, temporary -> {
                    Files.writeString(temporary, "half");
                    throw new IOException("[SQLITE_FULL] Insertion failed because database is full (disk is full)");
                }));

        assertThat(problem.reason()).isEqualTo(Reason.FULL);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.db");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void hasANextStepInBothLanguages(Reason reason) {
        FileNotWritten problem = new FileNotWritten(reason, Path.of("a.pdf"));

        assertThat(Messages.of(Locale.ENGLISH).text(problem.key(), problem.argument()))
                .contains("a.pdf")
                .endsWith("then try again.");
        assertThat(Messages.of(Locale.TRADITIONAL_CHINESE).text(problem.key(), problem.argument()))
                .contains("a.pdf")
                .endsWith("再試一次。");
    }

    private Reason refusal(Path file) {
        return catchThrowableOfType(FileNotWritten.class, () -> WholeFile.write(file, NEW))
                .reason();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
