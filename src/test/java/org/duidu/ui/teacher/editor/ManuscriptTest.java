package org.duidu.ui.teacher.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duidu.files.SmallDisk;
import org.duidu.text.Encodings;
import org.duidu.ui.teacher.editor.Manuscript.Opened;
import org.duidu.ui.teacher.editor.Manuscript.Unwritten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManuscriptTest {
    @TempDir
    Path folder;

    @Test
    void offersTheTextOfABig5File() throws IOException {
        Path file = folder.resolve("old.md");
        Files.write(file, "A cup of tea\r\n一杯茶\r\n".getBytes(Charset.forName("Big5")));

        assertThat(Manuscript.open(file)).isEqualTo(new Opened.Foreign(Encodings.Guess.BIG5, "A cup of tea\n一杯茶\n"));
    }

    @Test
    void offersTheTextOfAUtf16File() throws IOException {
        Path file = folder.resolve("notepad.md");
        Files.write(file, "\uFEFF一杯茶".getBytes(StandardCharsets.UTF_16LE));

        assertThat(Manuscript.open(file)).isEqualTo(new Opened.Foreign(Encodings.Guess.UTF16, "一杯茶"));
    }

    @Test
    void refusesWhatIsTooLargeOrNotThere() throws IOException {
        Path large = folder.resolve("large.md");
        Files.write(large, new byte[2 * 1024 * 1024 + 1]);

        assertThat(Manuscript.open(large)).isEqualTo(new Opened.Failed(Manuscript.Trouble.TOO_LARGE));
        assertThat(Manuscript.open(folder.resolve("none.md"))).isEqualTo(new Opened.Failed(Manuscript.Trouble.GONE));
    }

    @Test
    void doesNotWriteWhatCouldNotBeOpenedAgain() {
        Path file = folder.resolve("pasted.md");

        assertThat(Manuscript.at(file).write("茶".repeat(5_000_000 / 3)))
                .map(Unwritten::key)
                .contains(Manuscript.Trouble.TOO_LARGE.key());
        assertThat(file).doesNotExist();
    }

    @Test
    void seesWhatOthersDoToTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("tea.md"), "tea");
        Manuscript manuscript = ((Opened.Text) Manuscript.open(file)).manuscript();
        assertThat(manuscript.onDisk()).isEqualTo(Manuscript.OnDisk.SAME);

        Files.writeString(file, "coffee");
        assertThat(manuscript.onDisk()).isEqualTo(Manuscript.OnDisk.CHANGED);

        Files.delete(file);
        assertThat(manuscript.onDisk()).isEqualTo(Manuscript.OnDisk.GONE);
    }

    /** Saves a long lesson over a file, in a process for which the disk is full, and says why not. */
    static final class Saving {
        private Saving() {}

        public static void main(String[] arguments) {
            Manuscript manuscript = ((Opened.Text) Manuscript.open(Path.of(arguments[0]))).manuscript();
            System.out.println(
                    manuscript.write("tea ".repeat(10_000)).map(Unwritten::key).orElseThrow());
        }
    }

    @Test
    void keepsTheOldFileOnAFullDisk() throws Exception {
        Path file = Files.writeString(folder.resolve("tea.md"), "old");

        assertThat(SmallDisk.run(Saving.class, file.toString())).containsExactly("file.full");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("tea.md");
    }

    @Test
    void leavesNoHalfFileWhereItCannotWrite() throws IOException {
        Path file = Files.createDirectory(folder.resolve("tea.md"));

        assertThat(Manuscript.at(file).write("tea")).isPresent();
        assertThat(file).isEmptyDirectory();
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }
}
