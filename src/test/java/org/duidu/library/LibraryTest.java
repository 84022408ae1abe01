package org.duidu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.duidu.lesson.format.LessonFile;
import org.duidu.lesson.format.LessonReader;
import org.duidu.lint.CheckedLesson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    private static final LessonReader READER = new LessonReader();
    private static final int SECONDS = 30;

    @TempDir
    Path temp;

    private final LinkedBlockingQueue<LibraryChange> changes = new LinkedBlockingQueue<>();
    private final Library library = new Library(this::read);
    private Path root;

    @BeforeEach
    void makeFolder() throws IOException {
        root = Files.createDirectory(temp.resolve("lessons"));
        library.listen(changes::add);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void readsTheLessonsOfAFolder() throws Exception {
        save("tea.md", "Tea");
        save("unit/bees.md", "Bees");
        Files.writeString(root.resolve("notes.md"), "# Shopping\n\n- milk\n");

        add(LessonFolder.added(root));

        assertThat(titles()).containsExactly("Tea", "Bees");
        assertThat(library.problems()).isEmpty();
    }

    @Test
    void keepsALessonWithFaultsAndALessonThatIsNoText() throws Exception {
        Files.writeString(root.resolve("broken.md"), "---\ntitle: [\n---\n");
        Files.write(root.resolve("binary.md"), new byte[] {'-', '-', '-', '\n', (byte) 0xff, (byte) 0xfe});

        add(LessonFolder.added(root));

        assertThat(library.entries()).hasSize(2).allMatch(LibraryEntry::hasProblems);
    }

    @Test
    void readsOnlyWhatHasChanged() throws Exception {
        Path tea = save("tea.md", "Tea");
        Path bees = save("bees.md", "Bees");
        makeOld(tea);
        makeOld(bees);
        add(LessonFolder.added(root));
        Files.writeString(bees, lesson("Bumblebees"));

        library.refresh().get(SECONDS, TimeUnit.SECONDS);

        assertThat(titles()).containsExactly("Bumblebees", "Tea");
        assertThat(library.entry(root.toString().replace('\\', '/') + "/tea.md"))
                .isPresent();
        assertThat(readsOf("tea")).isEqualTo(1);
    }

    @Test
    void keepsTheSameEntryForAFileThatSaysTheSame() throws Exception {
        save("tea.md", "Tea");
        add(LessonFolder.added(root));
        List<LibraryEntry> before = library.entries();

        library.refresh().get(SECONDS, TimeUnit.SECONDS);

        assertThat(library.entries().get(0)).isSameAs(before.get(0));
    }

    @Test
    void tellsOfALessonSavedInAnEditor() throws Exception {
        Path tea = save("tea.md", "Tea");
        add(LessonFolder.added(root));

        Files.writeString(tea, lesson("Green Tea"));

        awaitChange(change -> titlesOf(change.changed()).contains("Green Tea"));
    }

    @Test
    void tellsOfALessonSavedByRename() throws Exception {
        Path tea = save("tea.md", "Tea");
        add(LessonFolder.added(root));

        Path draft = Files.writeString(temp.resolve("draft"), lesson("Green Tea"));
        Files.move(draft, tea, StandardCopyOption.ATOMIC_MOVE);

        awaitChange(change -> titlesOf(change.changed()).contains("Green Tea"));
    }

    @Test
    void tellsOfALessonInANewFolder() throws Exception {
        add(LessonFolder.added(root));

        save("unit 1/part 2/tea.md", "Tea");

        awaitChange(change -> titlesOf(change.added()).contains("Tea"));
    }

    @Test
    void tellsOfALessonThatIsGone() throws Exception {
        Path tea = save("tea.md", "Tea");
        add(LessonFolder.added(root));

        Files.delete(tea);

        awaitChange(change -> titlesOf(change.removed()).contains("Tea"));
    }

    @Test
    void reportsAFolderThatVanishesAndSeesItComeBack() throws Exception {
        save("tea.md", "Tea");
        add(LessonFolder.added(root));

        Path elsewhere = Files.move(root, temp.resolve("elsewhere"));
        awaitChange(change -> titlesOf(change.removed()).contains("Tea"));
        assertThat(library.problems()).containsExactly(new FolderProblem(FolderProblem.Kind.GONE, root));

        Files.move(elsewhere, root);
        awaitChange(change -> titlesOf(change.added()).contains("Tea"));
        assertThat(library.problems()).isEmpty();
    }

    @Test
    void findsNothingWrongWithAnOwnFolderThatIsNotThereYet() throws Exception {
        add(new LessonFolder(LessonFolder.Kind.OWN, temp.resolve("Duidu")));

        assertThat(library.problems()).isEmpty();
    }

    @Test
    void opensAFileByItselfAndWatchesIt() throws Exception {
        Path file = Files.writeString(temp.resolve("loose.txt.md"), lesson("Loose"));

        Optional<LibraryEntry> entry = library.open(file).get(SECONDS, TimeUnit.SECONDS);
        assertThat(entry).map(found -> found.title().en()).contains("Loose");

        Files.writeString(file, lesson("Looser"));
        awaitChange(change -> titlesOf(change.changed()).contains("Looser"));
    }

    @Test
    void opensAFileOfTheLibraryAsThatLesson() throws Exception {
        Path tea = save("tea.md", "Tea");
        add(LessonFolder.added(root));

        Optional<LibraryEntry> entry = library.open(tea).get(SECONDS, TimeUnit.SECONDS);

        assertThat(entry).containsSame(library.entries().get(0));
        assertThat(library.entries()).hasSize(1);
    }

    @Test
    void opensNothingWhereThereIsNoFile() throws Exception {
        assertThat(library.open(temp.resolve("missing.md")).get(SECONDS, TimeUnit.SECONDS))
                .isEmpty();
    }

    @Test
    void showsAFileOfTwoFoldersOnce() throws Exception {
        save("unit/tea.md", "Tea");
        add(LessonFolder.added(root));
        add(LessonFolder.added(root.resolve("unit")));

        assertThat(titles()).containsExactly("Tea");
    }

    @Test
    void forgetsTheLessonsOfAFolderThatIsTakenOut() throws Exception {
        save("tea.md", "Tea");
        LessonFolder folder = LessonFolder.added(root);
        add(folder);

        library.remove(folder).get(SECONDS, TimeUnit.SECONDS);

        assertThat(library.entries()).isEmpty();
        assertThat(root.resolve("tea.md")).exists();
    }

    @Test
    void saysHowFarItIs() throws Exception {
        for (int i = 0; i < 100; i++) {
            save("lesson" + i + ".md", "Lesson");
        }
        List<String> progress = new CopyOnWriteArrayList<>();
        library.listen(new LibraryListener() {
            @Override
            public void changed(LibraryChange change) {}

            @Override
            public void progress(int done, int total) {
                progress.add(done + "/" + total);
            }
        });

        add(LessonFolder.added(root));

        assertThat(progress).startsWith("0/100").endsWith("100/100").hasSizeGreaterThan(2);
    }

    @Test
    void stopsWhenItIsCancelled() throws Exception {
        for (int i = 0; i < 300; i++) {
            save("lesson" + i + ".md", "Lesson");
        }
        library.listen(change -> library.cancel());

        add(LessonFolder.added(root));

        assertThat(library.entries().size()).isBetween(1, 299);
    }

    @Test
    void makesKeysThatDoNotDependOnTheHomeFolder() throws Exception {
        save("unit/tea.md", "Tea");

        add(new LessonFolder(LessonFolder.Kind.OWN, root));

        assertThat(library.entry("own/unit/tea.md")).isPresent();
    }

    private final List<Path> readPaths = new CopyOnWriteArrayList<>();

    private CheckedLesson read(Path file) {
        readPaths.add(file);
        LessonFile read = READER.read(file);
        return new CheckedLesson(read, Optional.empty(), read.problems());
    }

    private long readsOf(String name) {
        return readPaths.stream()
                .filter(file -> file.getFileName().toString().startsWith(name))
                .count();
    }

    private void add(LessonFolder folder) throws Exception {
        library.add(folder).get(SECONDS, TimeUnit.SECONDS);
    }

    private void awaitChange(Predicate<LibraryChange> wanted) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        LibraryChange change = changes.poll(SECONDS, TimeUnit.SECONDS);
        while (change != null && !wanted.test(change) && System.nanoTime() < end) {
            change = changes.poll(SECONDS, TimeUnit.SECONDS);
        }
        assertThat(change).isNotNull().matches(wanted);
    }

    private List<String> titles() {
        return titlesOf(library.entries());
    }

    private static List<String> titlesOf(List<LibraryEntry> entries) {
        return entries.stream().map(entry -> entry.title().en()).toList();
    }

    private Path save(String name, String title) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, lesson(title));
    }

    private static void makeOld(Path file) throws IOException {
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1_000_000_000_000L));
    }

    private static String lesson(String title) {
        return """
                ---
                title:
                  en: %s
                  zh: 課文
                ---

                One sentence.

                一句話。
                """.formatted(title);
    }
}
