package org.duidu.ui.teacher.worksheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.duidu.export.worksheet.PartObstacle;
import org.duidu.export.worksheet.SheetPart;
import org.duidu.export.worksheet.WorksheetMaker;
import org.duidu.lesson.format.LessonReader;
import org.duidu.library.LessonFolder;
import org.duidu.library.Library;
import org.duidu.library.LibraryEntry;
import org.duidu.lint.Linter;
import org.duidu.messages.Messages;
import org.duidu.quiz.QuizMaker;
import org.duidu.text.OneDictionary;
import org.duidu.text.WordNetLemmatizer;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.ui.settings.WorksheetSettings;
import org.duidu.ui.teacher.worksheets.WorksheetsViewModel.State;
import org.duidu.vocabulary.VocabularyLinker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorksheetsViewModelTest {
    private static final WordNetLemmatizer LEMMATIZER = OneDictionary.LEMMATIZER;
    private static final VocabularyLinker LINKER = new VocabularyLinker(LEMMATIZER);

    @TempDir
    Path folder;

    private final Tasks tasks = new Tasks();
    private final ObjectProperty<WorksheetSettings> choices =
            new SimpleObjectProperty<>(new WorksheetSettings(List.of("words"), false, "", 1, true, false));
    private WorksheetsViewModel model;
    private LibraryEntry bees;
    private LibraryEntry small;

    @BeforeEach
    void open() throws Exception {
        model = new WorksheetsViewModel(
                new SheetWork(new WorksheetMaker(
                        LINKER, LEMMATIZER, new QuizMaker(LINKER, LEMMATIZER, LEMMATIZER.thesaurus()))),
                tasks,
                Runnable::run,
                () -> Messages.of(Messages.ENGLISH),
                choices);
        Files.copy(Path.of("lessons/bees-a2.md"), folder.resolve("bees.md"));
        Files.writeString(folder.resolve("small.md"), "# Tea 茶\n\nThe tea is hot.\n\n茶很燙。\n");
        try (Library library = new Library(new Linter(new LessonReader(), LINKER)::check)) {
            library.add(LessonFolder.added(folder)).get(20, TimeUnit.SECONDS);
            bees = entry(library, "bees.md");
            small = entry(library, "small.md");
        }
    }

    @Test
    void showsThePagesOfTheLessonChosen() {
        assertThat(model.state().get()).isEqualTo(State.NO_LESSON);
        model.lesson().set(Optional.of(bees));
        assertThat(model.state().get()).isEqualTo(State.MAKING);
        tasks.runAll();

        assertThat(model.state().get()).isEqualTo(State.READY);
        assertThat(model.progress().get()).isBetween(0.5, 1.0);
        assertThat(model.pages()).hasSize(model.pageCount()).hasSizeGreaterThan(1);
        assertThat(model.finished().orElseThrow().pdf().bytes()).isNotEmpty();
        assertThat(model.fileName()).isEqualTo("bees-worksheet");
    }

    @Test
    void remembersWhatIsTickedAndMakesThePagesAnew() {
        model.lesson().set(Optional.of(bees));
        model.choose(SheetPart.DICTATION, true);
        model.choose(SheetPart.WORDS, false);
        tasks.runAll();

        assertThat(choices.get().parts()).containsExactly("dictation");
        assertThat(new String(
                        model.finished().orElseThrow().worksheet().html(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Listen to your teacher")
                .doesNotContain("Word list");
    }

    @Test
    void saysOfEveryPartWhyTheLessonCannotGiveIt() {
        model.lesson().set(Optional.of(small));
        tasks.runAll();

        assertThat(model.state().get()).isEqualTo(State.NOTHING);
        assertThat(model.obstacles().get())
                .containsEntry(SheetPart.WORDS, PartObstacle.TOO_FEW_WORDS)
                .containsEntry(SheetPart.QUESTIONS, PartObstacle.NO_QUESTIONS)
                .doesNotContainKey(SheetPart.SIDE_BY_SIDE);
        assertThat(model.finished()).isEmpty();
    }

    @Test
    void dropsWhatIsOutOfDate() {
        model.lesson().set(Optional.of(bees));
        Runnable first = tasks.waiting.remove();
        model.another();
        first.run();

        assertThat(model.pages()).isEmpty();
        assertThat(model.state().get()).isEqualTo(State.MAKING);
        tasks.runAll();
        assertThat(model.seed().get()).isEqualTo(2);
        assertThat(model.pages()).hasSize(model.pageCount());
    }

    @Test
    void stopsOnWish() {
        model.lesson().set(Optional.of(bees));
        model.stop();
        tasks.runAll();

        assertThat(model.state().get()).isEqualTo(State.STOPPED);
        assertThat(model.finished()).isEmpty();
        model.make();
        tasks.runAll();
        assertThat(model.state().get()).isEqualTo(State.READY);
    }

    private static LibraryEntry entry(Library library, String name) {
        return library.entries().stream()
                .filter(entry -> entry.path().endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    /** Runs work when told to, on the test's own thread. */
    private static final class Tasks implements TaskRunner {
        final Queue<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> Running run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
            boolean[] cancelled = new boolean[1];
            waiting.add(() -> {
                T result;
                try {
                    result = work.call();
                } catch (Exception failure) {
                    throw new IllegalStateException(failure);
                }
                if (!cancelled[0]) {
                    onDone.accept(result);
                }
            });
            return () -> cancelled[0] = true;
        }

        void runAll() {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }
    }
}
