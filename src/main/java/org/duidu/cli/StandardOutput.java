package org.duidu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a command prints, on its way out of the process. A reader at the other end of a pipe may have seen enough and go,
 * as {@code head} does: the rest is for nobody, and that is no error. Everything else that cannot be written is one.
 */
public final class StandardOutput extends OutputStream {
    /** The kind of a file and the kind "pipe", in the mode that stat(2) gives. */
    private static final int KIND = 0170000;

    private static final int PIPE = 0010000;

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private boolean unread;

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (unread) {
            return;
        }
        try {
            out.write(bytes, offset, length);
        } catch (IOException failure) {
            // A pipe cannot be full for long, and systems say "broken pipe" in many languages.
            unread = isPipe();
            if (!unread) {
                throw failure;
            }
        }
    }

    /** Where this cannot be found out, as on Windows, the reader is told rather than left with half of the output. */
    private static boolean isPipe() {
        try {
            return ((int) Files.getAttribute(Path.of("/dev/fd/1"), "unix:mode") & KIND) == PIPE;
        } catch (IOException | RuntimeException unknown) {
            return false;
        }
    }
}
