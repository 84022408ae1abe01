package org.duidu.app;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The shared libraries that the system's loader would find: in its folders, or in its cache of further ones. Where
 * neither can be read, a library counts as there, so that a strange system is not turned away.
 */
final class SystemLibraries {
    private final List<Path> folders;
    private final Path cache;

    SystemLibraries(List<Path> folders, Path cache) {
        this.folders = List.copyOf(folders);
        this.cache = cache;
    }

    static SystemLibraries ofThisMachine() {
        List<Path> folders = Arrays.stream(
                        System.getProperty("java.library.path", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
        return new SystemLibraries(folders, Path.of("/etc/ld.so.cache"));
    }

    boolean has(String name) {
        return folders.stream().anyMatch(folder -> isLibrary(folder.resolve(name))) || cacheMayKnow(name);
    }

    private static boolean isLibrary(Path file) {
        return file.toFile().length() > 0;
    }

    /** The cache lists full paths, each between zero bytes (ld.so.cache, glibc's format since 2.2 and the one before). */
    private boolean cacheMayKnow(String name) {
        String known;
        try {
            known = new String(Files.readAllBytes(cache), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            return true;
        }
        String ending = "/" + name + "\0";
        for (int at = known.indexOf(ending); at >= 0; at = known.indexOf(ending, at + 1)) {
            String path = known.substring(known.lastIndexOf('\0', at) + 1, at + ending.length() - 1);
            if (isLibrary(Path.of(path))) {
                return true;
            }
        }
        return false;
    }
}
