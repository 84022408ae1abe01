package org.duidu.ui.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.teacher.FileSaver.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSaverTest {
    private static final FilePicker.Kind PACKS = FilePicker.Kind.of("packs.files", "duidu");
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void offersANameAndSaysWhereTheFileIs() {
        Desk desk = save(folder.resolve("tea.duidu"), "Tea.duidu");

        assertThat(folder.resolve("tea.duidu")).hasBinaryContent(BYTES);
        assertThat(desk.offeredName()).isEqualTo("Tea.duidu");
        assertThat(desk.told()).containsExactly("Saved as " + folder.resolve("tea.duidu") + ".");
    }

    @Test
    void writesNothingIfTheDialogIsClosed() throws IOException {
        Desk desk = new Desk(Optional.empty());
        desk.saver().save("packs.save", "tea.duidu", PACKS, () -> BYTES);
        desk.work();

        assertThat(desk.told()).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void saysWhatToDoIfAFileCannotBeWritten() {
        Desk desk = save(folder.resolve("gone").resolve("tea.duidu"), "tea.duidu");

        assertThat(desk.told()).singleElement().asString().contains("its folder is not there", "try again");
    }

    @Test
    void keepsTheOldFileIfTheNewOneCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("tea.duidu"), "old");
        Desk desk = new Desk(Optional.of(file));
        desk.saver().save("packs.save", "tea.duidu", PACKS, () -> {
            throw new IOException("No space left on device");
        });
        desk.work();

        assertThat(file).hasContent("old");
        assertThat(desk.told()).singleElement().asString().contains("no room", "tea.duidu");
    }

    @Test
    void tellsRemarksWithTheName() {
        Desk desk = new Desk(Optional.of(folder.resolve("tea.duidu")));
        desk.saver().saveMade("packs.save", "tea.duidu", PACKS, () -> new Made(BYTES, List.of("One.", "Two.")));
        desk.work();

        assertThat(desk.told()).singleElement().asString().endsWith("tea.duidu. One. Two.");
    }

    private static Desk save(Path file, String name) {
        Desk desk = new Desk(Optional.of(file));
        desk.saver().save("packs.save", name, PACKS, () -> BYTES);
        desk.work();
        return desk;
    }
}
