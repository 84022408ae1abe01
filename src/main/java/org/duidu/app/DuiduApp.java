package org.duidu.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.duidu.library.BundledLessons;
import org.duidu.library.OwnFolder;
import org.duidu.messages.Messages;
import org.duidu.store.DataFolder;

/** The window: JavaFX's part of the start. What it is made of is put together in {@link Assembly}. */
public final class DuiduApp extends Application {
    private static final String LANGUAGE = "language";
    private static final String LESSON = "lesson";

    private final BundledLessons bundled = BundledLessons.ofThisProgram();
    private Optional<Assembly> assembly = Optional.empty();

    /**
     * Opens the window and returns when it is closed.
     *
     * @param lesson to be opened at once; empty for the library
     * @param messages in the language asked for, or the system's
     */
    public static void open(Optional<Path> lesson, Messages messages) {
        String language = "--" + LANGUAGE + "=" + messages.locale().toLanguageTag();
        String[] arguments = lesson.map(path -> new String[] {language, "--" + LESSON + "=" + path.toAbsolutePath()})
                .orElse(new String[] {language});
        InputMethod.heedTheChosenOne();
        Application.launch(DuiduApp.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Map<String, String> named = getParameters().getNamed();
        Messages system = Messages.of(Locale.forLanguageTag(named.getOrDefault(LANGUAGE, "en")));
        Crashes crashes = new Crashes(System.err, Platform::runLater);
        Thread.setDefaultUncaughtExceptionHandler(crashes);
        Thread.currentThread().setUncaughtExceptionHandler(crashes);
        Assembly made = new Assembly(
                stage,
                DataFolder.ofThisUser(),
                bundled.folder(),
                OwnFolder.ofThisReader(),
                system,
                words -> new SystemFilePicker(stage, words),
                getHostServices()::showDocument);
        assembly = Optional.of(made);
        crashes.tell(made.notices());
        stage.setTitle(system.text("app.title"));
        stage.getIcons().addAll(icons());
        made.showWindow();
        // The window stands before the lessons are read.
        made.fillLibrary(Optional.ofNullable(named.get(LESSON)).map(Path::of));
    }

    private static List<Image> icons() {
        return List.of(new Image(DuiduApp.class.getResourceAsStream("icon-256.png")));
    }

    @Override
    public void stop() {
        assembly.ifPresent(Assembly::close);
        bundled.close();
    }
}
