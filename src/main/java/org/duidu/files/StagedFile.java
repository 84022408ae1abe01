package org.duidu.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.duidu.files.FileNotWritten.Reason;
import org.duidu.files.WholeFile.Content;

/** A file on its way: filled beside its place, put there, and taken back if another one of the same kind fails. */
final class StagedFile {
    private final Path file;
    private final Path target;
    private final Path temporary;
    private final Path old;
    private boolean placed;
    private boolean oldIsNeeded;

    /**
     * @param file what a link stands for is written, not the link
     * @throws FileNotWritten if no file may stand there
     */
    StagedFile(Path file) throws FileNotWritten {
        this.file = file;
        this.target = target(file);
        if (Files.isDirectory(target)) {
            throw new FileNotWritten(Reason.IS_FOLDER, file);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new FileNotWritten(Reason.READ_ONLY, file);
        }
        // Of their own, as the name may be as long as the system allows already.
        String name = ".duidu-" + UUID.randomUUID();
        temporary = target.resolveSibling(name + ".tmp");
        old = target.resolveSibling(name + ".old");
    }

    private static Path target(Path file) throws FileNotWritten {
        try {
            return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        } catch (IOException failure) {
            throw FileNotWritten.of(file, failure);
        }
    }

    /** Writes the content beside the place and sees that it is on the disk. */
    void fill(Content content) throws FileNotWritten {
        try {
            content.writeTo(temporary);
            try (FileChannel written = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            if (Files.exists(target)) {
                takeOnPermissions();
            }
        } catch (IOException failure) {
            throw FileNotWritten.of(file, failure);
        }
    }

    /** Who could read the file before can read it still, where the disk knows of that. */
    private void takeOnPermissions() {
        PosixFileAttributeView before = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        PosixFileAttributeView after = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        try {
            if (before != null && after != null) {
                after.setPermissions(before.readAttributes().permissions());
            }
        } catch (IOException notHere) {
            // A memory stick or a network folder may refuse it, and the file is more than its permissions.
        }
    }

    /** Keeps a copy of what stands there now, for {@link #takeBack}. */
    void keepOld() throws FileNotWritten {
        try {
            if (Files.exists(target)) {
                Files.copy(target, old, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException failure) {
            throw FileNotWritten.of(file, failure);
        }
    }

    void place() throws FileNotWritten {
        try {
            move(temporary, target);
            placed = true;
        } catch (IOException failure) {
            throw FileNotWritten.of(file, failure);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Brings back what was there before; what cannot be brought back stays beside it. */
    void takeBack(Exception reason) {
        try {
            if (placed && Files.exists(old)) {
                oldIsNeeded = true;
                move(old, target);
            } else if (placed) {
                Files.deleteIfExists(target);
            }
        } catch (IOException stays) {
            reason.addSuppressed(stays);
        }
    }

    /** Takes away what is left beside the place. */
    void tidy() {
        // A hidden file that cannot be taken away harms nobody: what was asked for is done or undone.
        temporary.toFile().delete();
        if (!oldIsNeeded) {
            old.toFile().delete();
        }
    }
}
