package org.duidu.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the reader's own lessons lie: {@code Duidu} in the documents folder, or in the home folder where there is none.
 */
public final class OwnFolder {
    private static final String NAME = "Duidu";

    /** As the freedesktop.org tool xdg-user-dirs writes it. */
    private static final Pattern XDG_DOCUMENTS =
            Pattern.compile("^\\s*XDG_DOCUMENTS_DIR=\"(?:\\$HOME(?=[/\"])/?)?([^\"]*)\"", Pattern.MULTILINE);

    private OwnFolder() {}

    public static LessonFolder ofThisReader() {
        return of(Path.of(System.getProperty("user.home")), System.getenv());
    }

    static LessonFolder of(Path home, Map<String, String> environment) {
        Path documents = documentsOfDesktop(home, environment).orElse(home.resolve("Documents"));
        Path parent = Files.isDirectory(documents) ? documents : home;
        return new LessonFolder(LessonFolder.Kind.OWN, parent.resolve(NAME));
    }

    /**
     * Makes the folder where it is not there yet.
     *
     * @throws IOException if it cannot be made
     */
    public static void create(LessonFolder own) throws IOException {
        Files.createDirectories(own.root());
    }

    /** A desktop in Chinese calls the folder 文件, and says so in a settings file. */
    private static Optional<Path> documentsOfDesktop(Path home, Map<String, String> environment) {
        String settings = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path file = (settings.isBlank() ? home.resolve(".config") : Path.of(settings)).resolve("user-dirs.dirs");
        try {
            Matcher line = XDG_DOCUMENTS.matcher(Files.readString(file));
            return line.find() ? Optional.of(home.resolve(line.group(1))) : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
