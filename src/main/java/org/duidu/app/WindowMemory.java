package org.duidu.app;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.duidu.ui.settings.Settings.WindowPlace;
import org.duidu.ui.settings.SettingsModel;

/** Puts the window back where it was, if that is still on a screen, and remembers where it goes. */
final class WindowMemory implements AutoCloseable {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double MIN_WIDTH = 640;
    private static final double MIN_HEIGHT = 480;
    /** So much of the window must be on a screen for it to be found again with the mouse. */
    private static final double HANDLE = 80;

    private final Stage stage;
    private final SettingsModel settings;
    private final ChangeListener<Object> onMove = (property, before, now) -> remember();

    WindowMemory(Stage stage, SettingsModel settings) {
        this.stage = stage;
        this.settings = settings;
    }

    /** The size that the window's content should begin with. */
    static Dimension2D firstSize(SettingsModel settings) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        return settings.window()
                .get()
                .map(place -> new Dimension2D(Math.max(MIN_WIDTH, place.width()), Math.max(MIN_HEIGHT, place.height())))
                .orElse(new Dimension2D(Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight())));
    }

    /**
     * Shows the window. JavaFX 21 loses a size that is set before a window is shown, under newer window managers
     * (JDK-8316423), so the size comes from the scene and is set again afterwards.
     */
    void show() {
        Dimension2D size = firstSize(settings);
        Optional<WindowPlace> place = settings.window().get().filter(WindowMemory::isOnScreen);
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        place.ifPresentOrElse(
                found -> {
                    stage.setX(found.x());
                    stage.setY(found.y());
                },
                stage::centerOnScreen);
        stage.show();
        stage.setWidth(size.getWidth());
        stage.setHeight(size.getHeight());
        stage.setMaximized(place.filter(WindowPlace::maximized).isPresent());
        places().forEach(part -> part.addListener(onMove));
    }

    /** Lets go of the window, which may outlive what is shown in it. */
    @Override
    public void close() {
        places().forEach(part -> part.removeListener(onMove));
    }

    private List<ObservableValue<?>> places() {
        return List.of(
                stage.xProperty(),
                stage.yProperty(),
                stage.widthProperty(),
                stage.heightProperty(),
                stage.maximizedProperty());
    }

    private static boolean isOnScreen(WindowPlace place) {
        return !Screen.getScreensForRectangle(place.x(), place.y(), HANDLE, HANDLE)
                .isEmpty();
    }

    private void remember() {
        if (!stage.isShowing() || stage.isIconified() || Double.isNaN(stage.getX())) {
            return;
        }
        WindowPlace now = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        WindowPlace before = settings.window().get().orElse(now);
        settings.window()
                .set(java.util.Optional.of(
                        stage.isMaximized()
                                ? new WindowPlace(before.x(), before.y(), before.width(), before.height(), true)
                                : now));
    }
}
