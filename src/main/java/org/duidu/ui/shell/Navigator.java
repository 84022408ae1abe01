package org.duidu.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.StackPane;
import org.duidu.ui.kit.Screen;

/** Shows one screen at a time and tells screens when they come and go. */
final class Navigator {
    private final Map<Destination, Screen> screens = new EnumMap<>(Destination.class);
    private final StackPane stage = new StackPane();
    private final ReadOnlyObjectWrapper<Destination> current = new ReadOnlyObjectWrapper<>();

    private Runnable whenLeaving = () -> {};

    /** Runs an action whenever the screen in sight goes. */
    void whenLeaving(Runnable action) {
        whenLeaving = action;
    }

    void add(Destination destination, Screen screen) {
        screens.put(destination, screen);
    }

    boolean knows(Destination destination) {
        return screens.containsKey(destination);
    }

    void go(Destination destination) {
        if (destination != current.get()) {
            leave();
            current.set(destination);
            Screen screen = screens.get(destination);
            stage.getChildren().setAll(screen.node());
            screen.onShow();
        }
    }

    /** Tells the screen in sight that it goes, as when the window closes. */
    void leave() {
        if (current.get() != null) {
            whenLeaving.run();
            screens.get(current.get()).onHide();
        }
    }

    StackPane stage() {
        return stage;
    }

    ReadOnlyObjectProperty<Destination> current() {
        return current.getReadOnlyProperty();
    }
}
