package org.duidu.library.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duidu.lesson.Bilingual;
import org.duidu.library.pack.PackImport.Arrival;
import org.duidu.library.pack.PackImport.Choice;
import org.duidu.library.pack.PackImport.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackImportTest {
    private static final String LESSON = Packs.lesson("Tea");
    private static final String OTHER = Packs.lesson("Tea, Mended");

    @TempDir
    Path home;

    private final Pack pack = new Pack(
            Bilingual.EMPTY,
            "",
            List.of(Packs.packed("tea.md", LESSON), Packs.packed("more.md", Packs.lesson("More"))));

    @Test
    void putsNewLessonsIntoAFolderThatIsMade() throws IOException {
        Path folder = home.resolve("Duidu");
        PackImport plan = PackImport.into(folder, pack);

        assertThat(plan.arrivals()).extracting(Arrival::state).containsOnly(State.NEW);
        assertThat(plan.carryOut(Map.of())).containsExactly(folder.resolve("tea.md"), folder.resolve("more.md"));
        assertThat(contents(folder))
                .containsExactly(Map.entry("more.md", Packs.lesson("More")), Map.entry("tea.md", LESSON));
    }

    @Test
    void leavesTheSameLessonAlone() throws IOException {
        Files.writeString(home.resolve("tea.md"), LESSON);
        PackImport plan = PackImport.into(home, pack);

        assertThat(plan.arrivals()).extracting(Arrival::state).containsExactly(State.SAME, State.NEW);
        assertThat(plan.asks()).isFalse();
        assertThat(plan.carryOut(Map.of())).containsExactly(home.resolve("more.md"));
    }

    @Test
    void asksAboutAnotherVersionAndDoesAsIsAnswered() throws IOException {
        Files.writeString(home.resolve("Tea.md"), OTHER);
        PackImport plan = PackImport.into(home, pack);
        assertThat(plan.asks()).isTrue();

        plan.carryOut(Map.of());
        assertThat(contents(home)).containsEntry("Tea.md", OTHER).doesNotContainKey("tea.md");
        PackImport.into(home, pack).carryOut(Map.of("tea.md", Choice.SKIP));
        assertThat(contents(home)).containsEntry("Tea.md", OTHER).doesNotContainKey("tea.md");
        PackImport.into(home, pack).carryOut(Map.of("tea.md", Choice.KEEP_BOTH));
        assertThat(contents(home)).containsEntry("Tea.md", OTHER).containsEntry("tea-2.md", LESSON);
        PackImport.into(home, pack).carryOut(Map.of("tea.md", Choice.REPLACE));
        assertThat(contents(home)).containsEntry("Tea.md", LESSON);
    }

    @Test
    void takesEverythingBackIfOneLessonCannotBeWritten() throws IOException {
        Files.writeString(home.resolve("tea.md"), OTHER);
        PackImport plan = PackImport.into(home, pack);
        // appears between the question and the answer
        Files.createDirectory(home.resolve("more.md"));

        assertThatThrownBy(() -> plan.carryOut(Map.of("tea.md", Choice.REPLACE)))
                .isInstanceOf(IOException.class);

        assertThat(contents(home)).containsExactly(Map.entry("tea.md", OTHER));
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void leavesNoFolderBehindThatWasNotThere() {
        Path folder = home.resolve("new");
        Pack tooLong = new Pack(
                Bilingual.EMPTY,
                "",
                List.of(Packs.packed("tea.md", LESSON), Packs.packed("x".repeat(300) + ".md", LESSON)));

        assertThatThrownBy(() -> PackImport.into(folder, tooLong).carryOut(Map.of()))
                .isInstanceOf(IOException.class);
        assertThat(folder).doesNotExist();
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
