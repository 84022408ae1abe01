package org.duidu.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the app keeps its own files: each system has its place for that. */
public final class DataFolder {
    private static final String NAME = "duidu";

    private DataFolder() {}

    public static Path ofThisUser() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    /**
     * XDG on Linux and the like, {@code %APPDATA%} on Windows, {@code ~/Library/Application Support} on macOS.
     *
     * @param system the system's name as Java gives it
     */
    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return given(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"))
                    .resolve("Duidu");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Duidu");
        }
        return given(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"))
                .resolve(NAME);
    }

    /** The specification says that a path that is not absolute is to be ignored. */
    private static Path given(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }
}
