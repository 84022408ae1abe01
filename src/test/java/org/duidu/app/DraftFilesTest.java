package org.duidu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.duidu.ui.teacher.editor.Drafts.Draft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was typed is found by the program that starts after a crash. */
class DraftFilesTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final Draft TEA =
            new Draft("/lessons/茶.md", "/lessons/茶.md", "茶.md", "# Tea 茶\n\nIt is \"hot\".", NOON);
    private static final Draft NEW = new Draft("new", "", "lesson.md", "# New 新", NOON.plusSeconds(1));

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void choose() {
        folder = temp.resolve("drafts");
    }

    @Test
    void areThereForTheNextProgramTheNewestFirst() {
        new DraftFiles(folder).keep(TEA);
        new DraftFiles(folder).keep(NEW);

        assertThat(new DraftFiles(folder).left()).containsExactly(NEW, TEA);
    }

    @Test
    void takeThePlaceOfEarlierOnesOfTheirLesson() {
        Draft later = new Draft(TEA.key(), TEA.file(), TEA.name(), TEA.text() + " Very.", NOON.plusSeconds(9));
        DraftFiles drafts = new DraftFiles(folder);
        drafts.keep(TEA);
        drafts.keep(later);

        assertThat(drafts.left()).containsExactly(later);
    }

    @Test
    void areGoneOnceTheyAreLetGo() {
        DraftFiles drafts = new DraftFiles(folder);
        drafts.keep(TEA);
        drafts.keep(NEW);

        drafts.drop(TEA.key());
        drafts.drop("nobody's");

        assertThat(new DraftFiles(folder).left()).containsExactly(NEW);
    }

    @Test
    void areFoundBesideADamagedOne() throws IOException {
        new DraftFiles(folder).keep(TEA);
        Files.writeString(folder.resolve("torn.json"), "{\"key\":\"x\",\"te");

        assertThat(new DraftFiles(folder).left()).containsExactly(TEA);
    }

    @Test
    void stopNobodyWhereTheyCannotBeKept() throws IOException {
        Files.writeString(folder, "a file where the folder should be");
        DraftFiles drafts = new DraftFiles(folder);

        drafts.keep(TEA);

        assertThat(drafts.left()).isEmpty();
    }
}
