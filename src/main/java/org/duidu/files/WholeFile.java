package org.duidu.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes files that are there as a whole or not at all: to a temporary file beside the place first, onto the disk, and
 * then into its place in one step.
 */
public final class WholeFile {
    private WholeFile() {}

    /** Writes what a file is to hold. */
    @FunctionalInterface
    public interface Content {
        /**
         * @param temporary does not exist yet
         */
        void writeTo(Path temporary) throws IOException;
    }

    /**
     * Writes a file, in the place of an older one if there is one. What is no file but can be written to, such as a pipe,
     * is written to directly.
     *
     * @param file its folder must be there
     * @throws FileNotWritten if it cannot be written; an older one is then as it was, and nothing else is left
     */
    public static void write(Path file, byte[] bytes) throws FileNotWritten {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            writeToDevice(file, bytes);
        } else {
            writeAll(Map.of(file, bytes));
        }
    }

    private static void writeToDevice(Path device, byte[] bytes) throws FileNotWritten {
        try {
            Files.write(device, bytes, StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw FileNotWritten.of(device, failure);
        }
    }

    /**
     * As {@link #write}, of several files: all of them or, if one cannot be written, none.
     *
     * @param files in the order in which they are put into their places
     */
    public static void writeAll(Map<Path, byte[]> files) throws FileNotWritten {
        List<StagedFile> staged = new ArrayList<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                StagedFile one = new StagedFile(file.getKey());
                staged.add(one);
                one.fill(temporary -> Files.write(temporary, file.getValue(), StandardOpenOption.CREATE_NEW));
            }
            placeAll(staged);
        } finally {
            staged.forEach(StagedFile::tidy);
        }
    }

    /** One file alone is in its place or not; of several, those already there may have to give way again. */
    private static void placeAll(List<StagedFile> staged) throws FileNotWritten {
        try {
            if (staged.size() > 1) {
                for (StagedFile file : staged) {
                    file.keepOld();
                }
            }
            for (StagedFile file : staged) {
                file.place();
            }
        } catch (FileNotWritten failure) {
            staged.forEach(file -> file.takeBack(failure));
            throw failure;
        }
    }

    /**
     * As {@link #write}, of something that can only be written to a file.
     *
     * @throws FileNotWritten as {@link #write}, and if the content cannot be made
     */
    public static void make(Path file, Content content) throws FileNotWritten {
        StagedFile staged = new StagedFile(file);
        try {
            staged.fill(content);
            staged.place();
        } finally {
            staged.tidy();
        }
    }
}
