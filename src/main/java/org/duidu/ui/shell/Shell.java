package org.duidu.ui.shell;

import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.duidu.library.LibraryEntry;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.kit.Screen;
import org.duidu.ui.reader.ReaderScreen;
import org.duidu.ui.settings.SettingsModel;

/** The window's content: rail, the screen in sight, notices and help over it, and the keys that work everywhere. */
public final class Shell {
    private static final double NARROW_UNDER = 1000;

    private final SettingsModel settings;
    private final Navigator navigator = new Navigator();
    private final StackPane layers = new StackPane();
    private final HelpOverlay help;
    private final Notices notices;
    private final Overlay overlay;
    private final Scene scene;
    private final Localized words;
    private final BorderPane frame;
    private ReaderScreen reader;

    /**
     * @param size of the window's content at first
     */
    public Shell(Localized words, SettingsModel settings, Dimension2D size) {
        this.words = words;
        this.settings = settings;
        this.overlay = new Overlay(words, layers);
        this.help = new HelpOverlay(words, overlay);
        this.notices = new Notices(words);
        frame = new BorderPane(navigator.stage());
        layers.getChildren().addAll(frame, notices.node());
        layers.getStyleClass().add("shell");
        scene = new Scene(layers, size.getWidth(), size.getHeight());
        settings.theme().get().applyTo(scene);
        settings.theme().addListener((property, before, theme) -> theme.applyTo(scene));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Takes the screens in; they are made with the shell's own commands, so they come after it. */
    public void use(ReaderScreen readerScreen, Map<Destination, Screen> others) {
        this.reader = readerScreen;
        navigator.add(Destination.READER, readerScreen);
        others.forEach(navigator::add);
        BooleanBinding narrow = Bindings.createBooleanBinding(
                () -> settings.narrowRail().get() || scene.getWidth() < NARROW_UNDER,
                settings.narrowRail(),
                scene.widthProperty());
        frame.setLeft(new Rail(words, navigator, narrow).node());
        navigator.go(Destination.LIBRARY);
    }

    public Scene scene() {
        return scene;
    }

    public Notices notices() {
        return notices;
    }

    public Overlay overlay() {
        return overlay;
    }

    /** Runs an action whenever the screen in sight goes, for what no screen should take along to the next. */
    public void whenLeaving(Runnable action) {
        navigator.whenLeaving(action);
    }

    /** Shows a screen; the one in sight is told that it goes. */
    public void show(Destination destination) {
        navigator.go(destination);
    }

    public void showHelp() {
        help.toggle();
    }

    /** Opens a lesson in the reader. */
    public void open(LibraryEntry entry) {
        reader.open(entry);
        navigator.go(Destination.READER);
    }

    /** Opens a lesson at one of its words. */
    public void openAt(LibraryEntry entry, int word) {
        navigator.go(Destination.READER);
        reader.openAt(entry, word);
    }

    /** Lets the screen in sight remember what it must, before the window goes. */
    public void close() {
        navigator.leave();
    }

    /** The lesson in the reader, empty if there is none. */
    public Optional<LibraryEntry> openLesson() {
        return reader.openLesson().get();
    }

    private void pressed(KeyEvent key) {
        Destination[] destinations = Destination.values();
        for (int i = 0; i < destinations.length; i++) {
            if (new KeyCodeCombination(KeyCode.getKeyCode(String.valueOf(i + 1)), KeyCombination.SHORTCUT_DOWN)
                            .match(key)
                    && navigator.knows(destinations[i])) {
                navigator.go(destinations[i]);
                key.consume();
            }
        }
        if (key.getCode() == KeyCode.F1) {
            help.toggle();
            key.consume();
        } else if (new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN).match(key)) {
            settings.theme().set(settings.theme().get().next());
            key.consume();
        }
    }

    private void typed(KeyEvent key) {
        if (key.getCharacter().equals("?") && !(key.getTarget() instanceof TextInputControl)) {
            help.toggle();
            key.consume();
        }
    }
}
