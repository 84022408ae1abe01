package org.duidu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledLessonsTest {
    @TempDir
    Path folder;

    @Test
    void lieInAFolderOfTheClassPath() throws IOException {
        Path lesson = Files.createDirectories(folder.resolve("lessons")).resolve("tea.md");
        Files.writeString(lesson, "");

        try (BundledLessons bundled = BundledLessons.at(folder)) {
            assertThat(LessonFinder.find(bundled.folder().root()).files()).containsOnlyKeys(lesson);
        }
    }

    @Test
    void lieInsideAJar() throws IOException {
        Path jar = folder.resolve("duidu.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("lessons/tea.md"));
            zip.putNextEntry(new ZipEntry("lessons/bees/bees-a2.md"));
        }

        try (BundledLessons bundled = BundledLessons.at(jar)) {
            LessonFolder lessons = bundled.folder();
            assertThat(LessonFinder.find(lessons.root()).files().keySet())
                    .extracting(lessons::keyOf)
                    .containsExactly("bundled/bees/bees-a2.md", "bundled/tea.md");
            assertThat(lessons.canBeWatched()).isFalse();
        }
    }

    @Test
    void areThoseOfThisProgram() {
        try (BundledLessons bundled = BundledLessons.ofThisProgram()) {
            assertThat(bundled.folder().kind()).isEqualTo(LessonFolder.Kind.BUNDLED);
            assertThat(LessonFinder.find(bundled.folder().root()).files()).isNotEmpty();
        }
    }
}
