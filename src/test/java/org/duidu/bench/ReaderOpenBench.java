package org.duidu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.duidu.lesson.RichText;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.lesson.format.LessonReader;
import org.duidu.library.Library;
import org.duidu.library.LibraryEntry;
import org.duidu.lint.Linter;
import org.duidu.messages.Messages;
import org.duidu.progress.ReadingPlace;
import org.duidu.progress.ReadingPlaces;
import org.duidu.text.ChineseWords;
import org.duidu.text.TextRange;
import org.duidu.text.WordNetLemmatizer;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Voices;
import org.duidu.ui.reader.ReaderScreen;
import org.duidu.ui.reader.WordFacts;
import org.duidu.ui.settings.Settings;
import org.duidu.ui.settings.SettingsModel;
import org.duidu.ui.theme.Fonts;
import org.duidu.vocabulary.VocabularyLinker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From the click on a lesson that has been read already to its first page laid out in a window of 1280 by 800. The
 * baseline is a lesson of 500 words: as only the rows in sight are laid out, 10,000 words should not cost twenty times
 * as much.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 2,
        jvmArgsAppend = {
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true"
        })
public class ReaderOpenBench {
    private static final String PARAGRAPH = """

            The old boat went slowly down the river that day. Nobody on the bank waved at it, and the captain
            did not mind. He had seen many rivers, and this one was as good as any other to him.

            那天，舊船慢慢地順著河往下走。岸上沒有人對它揮手，船長也不在意。他見過許多條河，這一條在他看來不比別條差。
            """;

    private static final int WORDS_OF_PARAGRAPH = 40;

    @Param({"500", "10000"})
    public int words;

    private Library library;
    private List<LibraryEntry> lessons;
    private ReaderScreen reader;
    private int next;

    @Setup(Level.Trial)
    public void open() throws Exception {
        library = new Library(new Linter(new LessonReader(), new VocabularyLinker(new WordNetLemmatizer()))::check);
        lessons = List.of(lesson("one"), lesson("two"));
        CompletableFuture<Void> ready = new CompletableFuture<>();
        Platform.startup(() -> {
            show();
            ready.complete(null);
        });
        ready.get();
    }

    private LibraryEntry lesson(String name) throws IOException {
        Path file = Files.createTempFile("duidu-" + name, ".md");
        file.toFile().deleteOnExit();
        Files.writeString(
                file,
                "---\ntitle:\n  en: The Boat\n  zh: 船\n---\n\n## Main Body 正文\n"
                        + PARAGRAPH.repeat(words / WORDS_OF_PARAGRAPH));
        return library.open(file).join().orElseThrow();
    }

    private void show() {
        Fonts.load();
        SettingsModel settings = new SettingsModel(Settings.DEFAULTS);
        reader = new ReaderScreen(
                new Localized(Messages.of(Locale.ENGLISH)),
                settings,
                library,
                new NoPlaces(),
                new NoFacts(),
                Optional.empty(),
                Voices.none(),
                new ReaderScreen.WordFinders(ChineseWords::wordAt, ChineseWords::wordAt),
                Platform::runLater,
                address -> {},
                new ReaderScreen.Ways(() -> {}, entry -> {}));
        Stage stage = new Stage();
        stage.setScene(new Scene(reader.node(), 1280, 800));
        settings.theme().get().applyTo(stage.getScene());
        stage.show();
    }

    @TearDown(Level.Trial)
    public void close() {
        library.close();
        Platform.exit();
    }

    @Benchmark
    public boolean openAndLayOut() throws Exception {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            reader.open(lessons.get(next++ % 2));
            reader.node().applyCss();
            reader.node().layout();
            done.complete(true);
        });
        return done.get();
    }

    private static final class NoPlaces implements ReadingPlaces {
        @Override
        public ReadingPlace of(String lessonKey) {
            return ReadingPlace.START;
        }

        @Override
        public void remember(String lessonKey, ReadingPlace place) {}

        @Override
        public Optional<String> lastRead() {
            return Optional.empty();
        }
    }

    private static final class NoFacts implements WordFacts {
        @Override
        public List<TextRange> formsIn(RichText example, VocabularyEntry entry) {
            return List.of();
        }

        @Override
        public OptionalInt placesInLibrary(VocabularyEntry entry) {
            return OptionalInt.empty();
        }
    }
}
