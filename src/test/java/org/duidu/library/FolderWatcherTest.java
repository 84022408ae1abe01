package org.duidu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatcherTest {
    /** Generous: some systems look only every few seconds. */
    private static final int SECONDS = 30;

    @TempDir
    Path root;

    private final LinkedBlockingQueue<LessonFolder> told = new LinkedBlockingQueue<>();
    private FolderWatcher watcher;
    private LessonFolder folder;

    @BeforeEach
    void watch() {
        watcher = new FolderWatcher(told::add);
        folder = LessonFolder.added(root);
        watcher.watch(folder, List.of(root), false);
    }

    @AfterEach
    void close() {
        watcher.close();
    }

    @Test
    void tellsOfANewFile() throws Exception {
        Files.writeString(root.resolve("a.md"), "x");

        assertThat(told.poll(SECONDS, TimeUnit.SECONDS)).isEqualTo(folder);
    }

    @Test
    void tellsOfASaveByRename() throws Exception {
        Path file = Files.writeString(root.resolve("a.md"), "x");
        assertThat(told.poll(SECONDS, TimeUnit.SECONDS)).isEqualTo(folder);

        Path saved = Files.writeString(root.resolve(".a.md.tmp"), "y");
        Files.move(saved, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);

        assertThat(told.poll(SECONDS, TimeUnit.SECONDS)).isEqualTo(folder);
    }

    @Test
    void asksToLookAgainForAMissingFolder() throws Exception {
        LessonFolder missing = LessonFolder.added(root.resolve("missing"));

        watcher.watch(missing, List.of(), true);

        assertThat(told.poll(SECONDS, TimeUnit.SECONDS)).isEqualTo(missing);
    }

    @Test
    void saysWhetherAPlaceIsNew() throws IOException {
        Path below = Files.createDirectory(root.resolve("below"));

        assertThat(watcher.watch(folder, List.of(root), false)).isFalse();
        assertThat(watcher.watch(folder, List.of(root, below), false)).isTrue();
    }

    @Test
    void tellsEveryFolderThatAPlaceBelongsTo() throws Exception {
        LessonFolder file = LessonFolder.file(root.resolve("a.md"));
        watcher.watch(file, List.of(root), false);
        watcher.forget(folder);

        Files.writeString(root.resolve("a.md"), "x");

        assertThat(told.poll(SECONDS, TimeUnit.SECONDS)).isEqualTo(file);
    }
}
