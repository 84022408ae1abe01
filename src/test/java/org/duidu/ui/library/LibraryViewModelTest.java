package org.duidu.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.duidu.lesson.Level;
import org.duidu.lesson.format.LessonReader;
import org.duidu.library.FolderProblem;
import org.duidu.library.LessonFolder;
import org.duidu.library.Library;
import org.duidu.library.LibraryEntry;
import org.duidu.library.LibraryQuery.Order;
import org.duidu.library.LibraryQuery.Story;
import org.duidu.lint.Linter;
import org.duidu.progress.ReadingPlace;
import org.duidu.store.FileReadingPlaces;
import org.duidu.text.OneDictionary;
import org.duidu.ui.library.LibraryViewModel.Reading;
import org.duidu.ui.library.LibraryViewModel.Shelf;
import org.duidu.vocabulary.VocabularyLinker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryViewModelTest {
    private static final int SECONDS = 30;
    private static final Linter LINTER = new Linter(new LessonReader(), new VocabularyLinker(OneDictionary.LEMMATIZER));

    @TempDir
    Path temp;

    private final Library library = new Library(LINTER::check);
    private final FileReadingPlaces places = new FileReadingPlaces(FileReadingPlaces.Contents.NONE, contents -> {});
    private Path root;
    private LibraryViewModel model;

    @BeforeEach
    void fill() throws Exception {
        root = Files.createDirectory(temp.resolve("lessons"));
        save("bees-a2.md", lesson("Bees", "蜜蜂", "A2", "story: bees", "animals", 3));
        save("bees-b1.md", lesson("How Bees Talk", "蜜蜂怎麼說話", "B1", "story: bees", "animals", 5));
        save("rail.md", lesson("The Railway", "鐵路", "B2", "", "travel", 2));
        save("tea.md", lesson("Tea", "臺灣茶", "A2", "", "food", 2));
        model = new LibraryViewModel(library, places, Runnable::run);
        add();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void showsStoriesWithTheirLevelsTogether() {
        assertThat(shown()).containsExactly("Bees, How Bees Talk", "Tea", "The Railway");
        assertThat(shelf().all()).isEqualTo(4);
        assertThat(shelf().levels()).containsExactly(Level.A2, Level.B1, Level.B2);
        assertThat(shelf().topics()).containsExactly("animals", "food", "travel");
        assertThat(shelf().withProblems()).isZero();
        assertThat(shelf().folderProblems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            tea        | Tea
            RAIL       | The Railway
            台灣       | Tea
            蜜蜂       | Bees, How Bees Talk
            說話       | How Bees Talk
            food       | Tea
            coffee     | -
            """)
    void searchesInBothLanguages(String typed, String found) {
        model.search().set(typed);

        assertThat(shown()).containsExactlyElementsOf(found == null ? List.of() : List.of(found));
        assertThat(shelf().all()).isEqualTo(4);
    }

    @Test
    void filtersByAnyOfTheLevels() {
        model.levels().add(Level.B1);
        assertThat(shown()).containsExactly("How Bees Talk");

        model.levels().add(Level.B2);
        assertThat(shown()).containsExactly("How Bees Talk", "The Railway");

        model.levels().remove(Level.B1);
        assertThat(shown()).containsExactly("The Railway");
    }

    @Test
    void filtersByAnyOfTheTopicsAndByLevelTogether() {
        model.topics().addAll(List.of("animals", "food"));
        assertThat(shown()).containsExactly("Bees, How Bees Talk", "Tea");

        model.levels().add(Level.A2);
        assertThat(shown()).containsExactly("Bees", "Tea");
    }

    @Test
    void offersAllFiltersWhateverIsFiltered() {
        model.topics().add("food");

        assertThat(shelf().topics()).containsExactly("animals", "food", "travel");
        assertThat(shelf().levels()).containsExactly(Level.A2, Level.B1, Level.B2);
    }

    @Test
    void filtersByProblems() throws Exception {
        save("broken.md", lesson("Broken", "壞了", "Z9", "", "food", 2));
        refresh();

        model.onlyWithProblems().set(true);

        assertThat(shown()).containsExactly("Broken");
        assertThat(shelf().withProblems()).isEqualTo(1);
    }

    @Test
    void knowsWhetherItIsFiltered() {
        assertThat(model.isFiltered()).isFalse();
        model.search().set("  ");
        assertThat(model.isFiltered()).isFalse();

        List<Runnable> filters = List.of(
                () -> model.search().set("tea"),
                () -> model.levels().add(Level.A2),
                () -> model.topics().add("food"),
                () -> model.onlyWithProblems().set(true));
        filters.forEach(filter -> {
            filter.run();
            assertThat(model.isFiltered()).isTrue();
            model.clearFilters();
            assertThat(model.isFiltered()).isFalse();
        });
        assertThat(shown()).hasSize(3);
    }

    @Test
    void putsStoriesInTheWantedOrder() throws Exception {
        makeOld("bees-a2.md", 3);
        makeOld("bees-b1.md", 2);
        makeOld("rail.md", 1);
        makeOld("tea.md", 4);
        refresh();

        model.order().set(Order.LEVEL);
        assertThat(shown()).containsExactly("Bees, How Bees Talk", "Tea", "The Railway");
        model.order().set(Order.LENGTH);
        assertThat(shown()).containsExactly("Tea", "The Railway", "Bees, How Bees Talk");
        model.order().set(Order.NEWEST);
        assertThat(shown()).containsExactly("The Railway", "Bees, How Bees Talk", "Tea");
    }

    @Test
    void beginsWithTheSecondLevelOfTheEasiestStory() {
        assertThat(model.firstStory()).map(entry -> entry.title().en()).contains("How Bees Talk");
    }

    @Test
    void doesNotBeginWithALessonThatHasFaults() throws Exception {
        save("bees-a2.md", lesson("Bees", "蜜蜂", "A2", "unheard: of", "nature", 2));
        refresh();

        assertThat(model.firstStory()).map(entry -> entry.title().en()).contains("Tea");
    }

    @Test
    void beginsWithTheOnlyLevelOfAStoryThatHasOne() throws Exception {
        Files.delete(root.resolve("bees-a2.md"));
        refresh();

        assertThat(model.firstStory()).map(entry -> entry.title().en()).contains("Tea");
    }

    @Test
    void goesOnWithTheLessonReadLast() {
        assertThat(model.lastRead()).isEmpty();

        places.remember(entry("The Railway").key(), ReadingPlace.START.at(1, 0.5));

        assertThat(model.lastRead()).containsSame(entry("The Railway"));
        assertThat(model.placeIn(entry("The Railway")).read()).isEqualTo(0.5);
    }

    @Test
    void doesNotGoOnWithALessonThatIsGoneOrCannotBeShown() throws Exception {
        places.remember(entry("The Railway").key(), ReadingPlace.START);
        Files.write(root.resolve("rail.md"), new byte[] {'-', '-', '-', '\n', (byte) 0xff, (byte) 0xfe});
        refresh();
        assertThat(library.entries()).hasSize(4);
        assertThat(model.lastRead()).isEmpty();

        Files.delete(root.resolve("rail.md"));
        refresh();
        assertThat(model.lastRead()).isEmpty();
    }

    @Test
    void opensTheEasiestLevelFirst() {
        assertThat(model.levelToOpen(bees()).title().en()).isEqualTo("Bees");
    }

    @Test
    void opensTheLevelUnderWay() {
        places.remember(entry("How Bees Talk").key(), ReadingPlace.START.at(1, 0.4));

        assertThat(model.levelToOpen(bees()).title().en()).isEqualTo("How Bees Talk");
    }

    @Test
    void opensTheEasiestLevelAgainWhereAllHaveBeenRead() {
        bees().entries().forEach(entry -> places.remember(entry.key(), ReadingPlace.START.at(1, 1)));

        assertThat(model.levelToOpen(bees()).title().en()).isEqualTo("Bees");
    }

    @Test
    void opensALessonOfWhichNothingCanBeShownToSayWhatIsWrong() throws Exception {
        Files.write(root.resolve("zebra.md"), new byte[] {'-', '-', '-', '\n', (byte) 0xff, (byte) 0xfe});
        refresh();
        Story zebra = shelf().stories().stream()
                .filter(story -> story.entries().get(0).lesson().isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(model.levelToOpen(zebra)).isSameAs(zebra.entries().get(0));
    }

    @Test
    void showsALessonThatIsSavedAgain() throws Exception {
        save("tea.md", lesson("Green Tea", "綠茶", "A2", "", "food", 2));
        refresh();

        assertThat(shown()).contains("Green Tea").doesNotContain("Tea");
    }

    @Test
    void saysThatAFolderHasVanished() throws Exception {
        Files.move(root, temp.resolve("elsewhere"));
        refresh();

        assertThat(shelf().stories()).isEmpty();
        assertThat(shelf().all()).isZero();
        assertThat(shelf().folderProblems())
                .containsExactly(new FolderProblem(FolderProblem.Kind.GONE, root.toAbsolutePath()));
    }

    @Test
    void isEmptyWithoutFolders() throws Exception {
        library.remove(LessonFolder.added(root)).get(SECONDS, TimeUnit.SECONDS);

        assertThat(shelf()).isEqualTo(Shelf.EMPTY);
        assertThat(model.firstStory()).isEmpty();
        assertThat(model.lastRead()).isEmpty();
    }

    @Test
    void saysHowFarTheReadingIs() throws Exception {
        Library other = new Library(LINTER::check);
        LibraryViewModel watched = new LibraryViewModel(other, places, Runnable::run);
        List<Reading> seen = new ArrayList<>(List.of(watched.reading().get()));
        watched.reading().addListener((property, before, now) -> seen.add(now));
        try {
            other.add(LessonFolder.added(root)).get(SECONDS, TimeUnit.SECONDS);
        } finally {
            other.close();
        }

        assertThat(seen.get(0).isUnderWay()).isTrue();
        assertThat(seen.get(0).isCounted()).isFalse();
        assertThat(seen.get(1)).isEqualTo(new Reading(0, 4));
        assertThat(seen.get(1).isCounted()).isTrue();
        assertThat(seen.get(seen.size() - 1)).isEqualTo(new Reading(4, 4));
        assertThat(seen.get(seen.size() - 1).isUnderWay()).isFalse();
    }

    @Test
    void settlesWhereThereIsNothingToRead() throws Exception {
        Path nothing = Files.createDirectory(temp.resolve("nothing"));
        Library other = new Library(LINTER::check);
        LibraryViewModel watched = new LibraryViewModel(other, places, Runnable::run);
        try {
            other.add(LessonFolder.added(nothing)).get(SECONDS, TimeUnit.SECONDS);
            assertThat(watched.reading().get().isUnderWay()).isTrue();

            watched.settle();

            assertThat(watched.reading().get().isUnderWay()).isFalse();
        } finally {
            other.close();
        }
    }

    @Test
    void changesWhatIsShownOnTheWindowsThreadAlone() throws Exception {
        List<Runnable> waiting = new java.util.concurrent.CopyOnWriteArrayList<>();
        LibraryViewModel later = new LibraryViewModel(library, places, waiting::add);
        save("coffee.md", lesson("Coffee", "咖啡", "A2", "", "food", 2));
        refresh();
        assertThat(later.shelf().get().all()).isEqualTo(4);

        waiting.forEach(Runnable::run);

        assertThat(later.shelf().get().all()).isEqualTo(5);
    }

    private Shelf shelf() {
        return model.shelf().get();
    }

    private List<String> shown() {
        return shelf().stories().stream()
                .map(story -> String.join(
                        ", ",
                        story.entries().stream()
                                .map(entry -> entry.title().en())
                                .toList()))
                .toList();
    }

    private Story bees() {
        return shelf().stories().stream()
                .filter(story -> story.entries().size() == 2)
                .findFirst()
                .orElseThrow();
    }

    private LibraryEntry entry(String title) {
        Optional<LibraryEntry> found = library.entries().stream()
                .filter(entry -> entry.title().en().equals(title))
                .findFirst();
        return found.orElseThrow();
    }

    private void add() throws Exception {
        library.add(LessonFolder.added(root)).get(SECONDS, TimeUnit.SECONDS);
    }

    private void refresh() throws Exception {
        library.refresh().get(SECONDS, TimeUnit.SECONDS);
    }

    private void save(String name, String content) throws IOException {
        Files.writeString(root.resolve(name), content);
    }

    private void makeOld(String name, int days) throws IOException {
        Files.setLastModifiedTime(
                root.resolve(name),
                java.nio.file.attribute.FileTime.fromMillis(1_000_000_000_000L - days * 86_400_000L));
    }

    private static String lesson(String en, String zh, String level, String more, String topic, int sentences) {
        return """
                ---
                title:
                  en: %s
                  zh: %s
                level: %s
                topics: [%s]
                %s
                ---

                %s

                %s
                """.formatted(en, zh, level, topic, more, "One sentence. ".repeat(sentences), "一句話。".repeat(sentences));
    }
}
