package org.duidu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.ui.kit.FilePicker.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of the names that are typed into the system's dialogs. */
class SystemFilePickerTest {
    private static final Kind SHEETS = Kind.of("worksheets.kind.html", "html", "htm");

    @TempDir
    Path folder;

    private final List<String> offered = new ArrayList<>();

    @Test
    void putsTheEndingBackThatADialogLeftOff() {
        assertThat(agreed("tea")).contains(folder.resolve("tea.html"));
        assertThat(agreed("tea.v2")).contains(folder.resolve("tea.v2.html"));
        assertThat(agreed("tea.HTM")).contains(folder.resolve("tea.HTM"));
        assertThat(offered).containsExactly("first.html", "first.html", "first.html");
    }

    /** The dialog has asked whether "tea" may be replaced, and nobody whether tea.html may. */
    @Test
    void asksAgainBeforeItReplacesAFileOfTheWholeName() throws IOException {
        Files.writeString(folder.resolve("tea.html"), "old");

        assertThat(agreed("tea", "tea.html")).contains(folder.resolve("tea.html"));
        assertThat(offered).containsExactly("first.html", "tea.html");
        assertThat(agreed("tea", "tea", "cup")).contains(folder.resolve("cup.html"));
    }

    @Test
    void choosesNoneWhereTheDialogIsClosed() throws IOException {
        Files.writeString(folder.resolve("tea.html"), "old");

        assertThat(agreed()).isEmpty();
        assertThat(agreed("tea")).as("closed the second time").isEmpty();
    }

    @Test
    void offersNamesThatEverySystemAllows() {
        for (String title : List.of("Tea: one/two?.html", "a\\b|c\n.html", "???")) {
            SystemFilePicker.agreed(title, SHEETS, name -> {
                offered.add(name);
                return Optional.empty();
            });
        }

        assertThat(offered).containsExactly("Tea one two .html", "a b c .html", "duidu");
    }

    /** Somebody types these names, one after another, and closes the dialog then. */
    private Optional<Path> agreed(String... typed) {
        List<String> names = new ArrayList<>(List.of(typed));
        return SystemFilePicker.agreed("first.html", SHEETS, name -> {
            offered.add(name);
            return names.isEmpty() ? Optional.empty() : Optional.of(folder.resolve(names.remove(0)));
        });
    }
}
