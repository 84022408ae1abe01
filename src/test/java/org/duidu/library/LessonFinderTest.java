package org.duidu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonFinderTest {
    @TempDir
    Path folder;

    @Test
    void findsMarkdownAndJsonInAllFoldersSorted() throws IOException {
        write("b.md", "unit 1/a.MD", "unit 1/deep/c.json", "unit 1/words.csv");

        assertThat(namesOf(LessonFinder.find(folder))).containsExactly("b.md", "unit 1/a.MD", "unit 1/deep/c.json");
    }

    @Test
    void passesOverHiddenFilesAndReadmes() throws IOException {
        write("README.md", "unit/readme.md", ".draft.md", ".git/notes.md", "~$open.md", "lesson.md~");

        assertThat(LessonFinder.find(folder).files()).isEmpty();
    }

    @Test
    void looksIntoAHiddenFolderThatWasNamed() throws IOException {
        write(".mine/a.md");

        assertThat(LessonFinder.find(folder.resolve(".mine")).files()).hasSize(1);
    }

    @Test
    void takesAFileForAFolderWithThatFile() throws IOException {
        write("a.md", "b.md");

        assertThat(LessonFinder.find(folder.resolve("a.md")).files()).containsOnlyKeys(folder.resolve("a.md"));
    }

    @Test
    void followsALinkToAFolderOnce() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("a.md"), "");
        Path lessons = Files.createDirectory(folder.resolve("lessons"));
        Files.createSymbolicLink(lessons.resolve("one"), elsewhere);
        Files.createSymbolicLink(lessons.resolve("two"), elsewhere);

        assertThat(LessonFinder.find(lessons).files()).hasSize(1);
    }

    @Test
    void isNotTrappedInALoopOfLinks() throws IOException {
        write("a.md");
        Files.createSymbolicLink(folder.resolve("again"), folder);

        LessonFinder.Found found = LessonFinder.find(folder);

        assertThat(namesOf(found)).containsExactly("a.md");
        assertThat(found.problems()).isEmpty();
    }

    @Test
    void reportsALinkThatLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("lost.md"), folder.resolve("nowhere"));

        assertThat(LessonFinder.find(folder).problems())
                .containsExactly(new FolderProblem(FolderProblem.Kind.UNREADABLE, link));
    }

    @Test
    void reportsAMissingFolder() {
        Path missing = folder.resolve("missing");

        LessonFinder.Found found = LessonFinder.find(missing);

        assertThat(found.problems()).containsExactly(new FolderProblem(FolderProblem.Kind.GONE, missing));
        assertThat(found.isMissing()).isTrue();
    }

    @Test
    void stopsAtItsDeepestLevelAndSaysSo() throws IOException {
        write("1/2/3/4/5/6/7/8/9/10/11/12/13/a.md");

        LessonFinder.Found found = LessonFinder.find(folder);

        assertThat(found.files()).isEmpty();
        assertThat(found.problems()).extracting(FolderProblem::kind).containsExactly(FolderProblem.Kind.TOO_MUCH);
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    private List<String> namesOf(LessonFinder.Found found) {
        return found.files().keySet().stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .toList();
    }
}
