package org.duidu.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lets the reader name files. The window asks with the system's own dialogs; tests answer by themselves. */
public interface FilePicker {

    /**
     * A sort of file to choose from.
     *
     * @param key its name, as a key
     * @param endings such as {@code md}
     */
    record Kind(String key, List<String> endings) {
        public Kind {
            endings = List.copyOf(endings);
        }

        public static Kind of(String key, String... endings) {
            return new Kind(key, List.of(endings));
        }

        /** A file's name with the first ending behind it, if it has none of them. */
        public Path ended(Path file) {
            String name = String.valueOf(file.getFileName());
            boolean ends = endings.stream()
                    .anyMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith("." + ending));
            return ends ? file : file.resolveSibling(name + "." + endings.get(0));
        }
    }

    /**
     * @param title of the dialog, as a key, as everywhere here
     * @return a file that exists, empty if the reader chose none
     */
    Optional<Path> open(String title, Kind kind);

    /** @return files that exist, none if the reader chose none */
    List<Path> openSeveral(String title, Kind kind);

    /**
     * @param name what the file might be called; signs that some systems do not allow in one are left out
     * @return where to write, with an ending of its kind; the reader has agreed that a file there is replaced. Empty if
     *     the reader chose none
     */
    Optional<Path> save(String title, String name, Kind kind);

    /** @return a folder that exists, empty if the reader chose none */
    Optional<Path> folder(String title);

    /** A title as a file's name: without what some systems do not allow. May be empty. */
    static String plain(String title) {
        return title.replaceAll("\\s*[\\\\/:*?\"<>|\\p{Cntrl}]+\\s*", " ").strip();
    }
}
