package org.duidu.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.duidu.app.Assembly;
import org.duidu.library.LessonFolder;
import org.duidu.messages.Messages;
import org.duidu.text.TextRange;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.kit.ReadingText;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The whole program in its window, in English, over an empty home of its own, for tests that use it as a person would.
 * A test makes one where it starts, puts its lessons in, opens it, and closes it where it stops.
 */
public final class OpenApp implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;
    private static final int MOST_TRIES = 20;
    private static final int PAUSE_MILLIS = 100;

    private final Stage stage;
    private final Path home;
    private final Deque<Path> named = new ArrayDeque<>();
    private final Messages words = Messages.of(Locale.ENGLISH);
    private Assembly assembly;

    /** Makes the home; nothing is opened yet. */
    public OpenApp(Stage stage) throws IOException {
        this.stage = stage;
        home = Files.createTempDirectory("duidu-window");
        Files.createDirectory(bundled());
    }

    /** The folder that everything of this test lies in; gone after {@link #close}. */
    public Path home() {
        return home;
    }

    /** Where the reader's own lessons lie; there is no such folder until a lesson is put in. */
    public Path own() {
        return home.resolve("lessons");
    }

    private Path bundled() {
        return home.resolve("bundled");
    }

    /** Writes a file among the reader's own lessons and says where it is. */
    public Path put(String name, String source) throws IOException {
        return Files.writeString(Files.createDirectories(own()).resolve(name), source);
    }

    /** What the person will name in the next dialog of the system that asks for a file; unasked, they close it. */
    public void name(Path file) {
        named.add(file);
    }

    /** As the system's dialogs, it wants titles that there are. */
    private final class NamedFiles implements FilePicker {
        @Override
        public Optional<Path> open(String title, Kind kind) {
            words.text(kind.key());
            return folder(title);
        }

        @Override
        public List<Path> openSeveral(String title, Kind kind) {
            return open(title, kind).stream().toList();
        }

        @Override
        public Optional<Path> save(String title, String name, Kind kind) {
            return open(title, kind).map(kind::ended);
        }

        @Override
        public Optional<Path> folder(String title) {
            words.text(title);
            return Optional.ofNullable(named.poll());
        }
    }

    public void open() {
        open(Optional.empty());
    }

    /** As when the program is started with a lesson or a pack. */
    void open(Path wanted) {
        open(Optional.of(wanted));
    }

    private void open(Optional<Path> wanted) {
        assembly = new Assembly(
                stage,
                home.resolve("data"),
                new LessonFolder(LessonFolder.Kind.BUNDLED, bundled()),
                new LessonFolder(LessonFolder.Kind.OWN, own()),
                words,
                words -> new NamedFiles(),
                address -> {});
        assembly.showWindow();
        assembly.fillLibrary(wanted);
    }

    /** Closes the program and starts it again over what it kept. */
    public void reopen(FxRobot robot) {
        robot.interact(() -> {
            assembly.close();
            open();
        });
    }

    @Override
    public void close() throws IOException {
        assembly.close();
        for (int tries = 1; !removeHome(); tries++) {
            if (tries == MOST_TRIES) {
                throw new IOException("something still writes to " + home);
            }
            WaitForAsyncUtils.sleep(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** No if something was written meanwhile: a task that was told to stop may finish the file it is at. */
    private boolean removeHome() {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
            return true;
        } catch (IOException | UncheckedIOException meanwhile) {
            return false;
        }
    }

    /** Until it is so, asked on the window's thread, and the window has come to rest. */
    public static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> {
            WaitForAsyncUtils.waitForFxEvents();
            return inWindow(condition::getAsBoolean);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Looks at the window from its own thread: seen from another, it may change while it is walked. */
    private static <T> T inWindow(Callable<T> look) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), look);
    }

    public static boolean shows(FxRobot robot, String query) {
        return inWindow(() -> robot.lookup(query).tryQuery().isPresent());
    }

    /** Presses a button that may lie under the fold of a small screen. */
    public static void fire(FxRobot robot, String query) {
        robot.interact(() -> robot.lookup(query).queryButton().fire());
    }

    /** The words of all labels that are to be seen. */
    public static List<String> texts(FxRobot robot) {
        return inWindow(() -> robot.lookup((Label label) -> isShown(label)).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .filter(text -> text != null)
                .toList());
    }

    /** The middle of a character of the text that starts so, on the screen. */
    public static Point2D pointOf(FxRobot robot, String start, int character) {
        WaitForAsyncUtils.waitForFxEvents();
        ReadingText text = robot.lookup(".reading-text").queryAllAs(ReadingText.class).stream()
                .filter(candidate -> candidate.text().startsWith(start))
                .findFirst()
                .orElseThrow();
        Bounds box = text.localToScreen(
                text.boxes(new TextRange(character, character + 1)).get(0));
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    /**
     * Runs a test in a window, and lets what it threw in the background not fail the closing or the next test. As its robot
     * it looks for nodes on the window's thread, and waits for what is to be clicked.
     */
    public static final class InWindow extends ApplicationExtension {
        @Override
        public void afterEach(ExtensionContext context) throws Exception {
            WaitForAsyncUtils.clearExceptions();
            super.afterEach(context);
        }

        @Override
        public NodeQuery lookup(String query) {
            return inWindow(() -> super.lookup(query));
        }

        @Override
        public <T extends Node> NodeQuery lookup(Predicate<T> query) {
            return inWindow(() -> super.lookup(query));
        }

        @Override
        public FxRobot clickOn(String query, MouseButton... buttons) {
            AtomicReference<Optional<Node>> node = new AtomicReference<>(Optional.empty());
            try {
                await(() -> {
                    node.set(lookup(query).match(OpenApp::isShown).tryQuery());
                    return node.get().isPresent();
                });
            } catch (TimeoutException never) {
                throw new AssertionError("nothing to click: " + query, never);
            }
            clickOn(node.get().orElseThrow(), buttons);
            return this;
        }
    }
}
