package org.duidu.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The lessons that come with the program: a folder of its class path while it is developed, a folder inside its jar
 * otherwise. Closing it closes the jar; paths of it are dead afterwards.
 */
public final class BundledLessons implements AutoCloseable {
    private static final String FOLDER = "lessons";

    private final Path root;
    private final Optional<FileSystem> jar;

    private BundledLessons(Path root, Optional<FileSystem> jar) {
        this.root = root;
        this.jar = jar;
    }

    /**
     * @throws UncheckedIOException if the program's own files cannot be read
     */
    public static BundledLessons ofThisProgram() {
        try {
            return at(Path.of(BundledLessons.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the program does not know where it is", impossible);
        }
    }

    /**
     * @param program a folder of classes or a jar, with {@code lessons} in it
     */
    static BundledLessons at(Path program) {
        if (Files.isDirectory(program)) {
            return new BundledLessons(program.resolve(FOLDER), Optional.empty());
        }
        try {
            FileSystem jar = FileSystems.newFileSystem(program);
            return new BundledLessons(jar.getPath("/" + FOLDER), Optional.of(jar));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public LessonFolder folder() {
        return new LessonFolder(LessonFolder.Kind.BUNDLED, root);
    }

    @Override
    public void close() {
        if (jar.isPresent()) {
            try {
                jar.get().close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
