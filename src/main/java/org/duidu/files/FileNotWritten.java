package org.duidu.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file could not be written: it is as it was, and nothing else is left beside it. */
public final class FileNotWritten extends IOException {
    private static final long serialVersionUID = 1L;

    /** What a system or SQLite says for a full disk, a quota that is used up and a limit of the process. */
    private static final Pattern FULL = Pattern.compile(
            "no space left|not enough space|disk is full|quota exceeded|file too large", Pattern.CASE_INSENSITIVE);

    private static final Pattern READ_ONLY =
            Pattern.compile("read-only file system|permission denied", Pattern.CASE_INSENSITIVE);

    /** So little that no file of ours would fit; in bytes. */
    private static final long NEXT_TO_NOTHING = 64 * 1024;

    /** Why, as far as the reader can do something about it. */
    public enum Reason {
        FULL,
        READ_ONLY,
        FOLDER_GONE,
        IS_FOLDER,
        REFUSED
    }

    private final Reason reason;
    private final String file;

    FileNotWritten(Reason reason, Path file) {
        super(file + ": " + reason);
        this.reason = reason;
        this.file = file.toString();
    }

    private FileNotWritten(Reason reason, Path file, Exception cause) {
        super(file + ": " + reason, cause);
        this.reason = reason;
        this.file = file.toString();
    }

    /**
     * Finds out why a file could not be written.
     *
     * @param failure what came of trying, or of making what was to be written
     */
    public static FileNotWritten of(Path file, Exception failure) {
        return failure instanceof FileNotWritten known ? known : new FileNotWritten(why(file, failure), file, failure);
    }

    private static Reason why(Path file, Exception failure) {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            return Reason.FOLDER_GONE;
        }
        // Systems tell of a full disk in many languages.
        if (says(failure, FULL) || room(folder) < NEXT_TO_NOTHING) {
            return Reason.FULL;
        }
        boolean denied = failure instanceof AccessDeniedException
                || causes(failure).anyMatch(ReadOnlyFileSystemException.class::isInstance)
                || says(failure, READ_ONLY)
                || !Files.isWritable(folder);
        return denied ? Reason.READ_ONLY : Reason.REFUSED;
    }

    private static boolean says(Exception failure, Pattern words) {
        return causes(failure)
                .flatMap(cause -> Optional.ofNullable(cause.getMessage()).stream())
                .anyMatch(message -> words.matcher(message).find());
    }

    private static Stream<Throwable> causes(Exception failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static long room(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    public Reason reason() {
        return reason;
    }

    /** The message that says what happened, what is safe and what to do. */
    public String key() {
        return "file." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For the message's placeholder. */
    public String argument() {
        return file;
    }
}
