package org.duidu.ui.teacher.editor;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.duidu.files.FileNotWritten;
import org.duidu.files.WholeFile;
import org.duidu.text.Encodings;

/**
 * A lesson file under work: what it held when it was last read or written, so that nobody else's changes are written
 * over. Texts have {@code \n} as line ending here; the file keeps its own, and its byte order mark.
 */
final class Manuscript {
    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final String MARK = "\uFEFF";

    private final Path file;
    private final String lineEnding;
    private final boolean marked;
    private byte[] known;

    private Manuscript(Path file, String lineEnding, boolean marked, byte[] known) {
        this.file = file;
        this.lineEnding = lineEnding;
        this.marked = marked;
        this.known = known;
    }

    /** What became of opening a file. */
    sealed interface Opened {
        /**
         * @param text with {@code \n} as line ending
         */
        record Text(Manuscript manuscript, String text) implements Opened {}

        /**
         * A text in another encoding than UTF-8, which can be converted.
         *
         * @param text as it reads in that encoding
         */
        record Foreign(Encodings.Guess encoding, String text) implements Opened {}

        record Failed(Trouble trouble) implements Opened {}
    }

    /** Why a file cannot be read, as a message key. */
    enum Trouble {
        GONE("editor.trouble.gone"),
        UNREADABLE("editor.trouble.unreadable"),
        TOO_LARGE("editor.trouble.large"),
        NOT_TEXT("editor.trouble.encoding");

        private final String key;

        Trouble(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /**
     * Why a text was not written.
     *
     * @param key of the message
     * @param file for its placeholder
     */
    record Unwritten(String key, String file) {}

    /** How the file stands to what was last read or written. */
    enum OnDisk {
        SAME,
        CHANGED,
        GONE
    }

    static Opened open(Path file) {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (NoSuchFileException missing) {
            return new Opened.Failed(Trouble.GONE);
        } catch (IOException | SecurityException failure) {
            return new Opened.Failed(Trouble.UNREADABLE);
        }
        if (bytes.length > MOST_BYTES) {
            return new Opened.Failed(Trouble.TOO_LARGE);
        }
        Optional<String> text = Encodings.utf8(bytes);
        return text.isPresent() ? read(file, bytes, text.get()) : foreign(bytes);
    }

    private static Opened read(Path file, byte[] bytes, String text) {
        boolean marked = text.startsWith(MARK);
        String ending = text.contains("\r\n") ? "\r\n" : "\n";
        Manuscript manuscript = new Manuscript(file, ending, marked, bytes);
        return new Opened.Text(manuscript, plain(marked ? text.substring(1) : text));
    }

    private static Opened foreign(byte[] bytes) {
        Encodings.Guess guess = Encodings.guess(bytes);
        Charset charset = switch (guess) {
            case BIG5 -> Charset.forName("Big5");
            case UTF16 -> StandardCharsets.UTF_16;
            case UNKNOWN -> null;
        };
        return charset == null
                ? new Opened.Failed(Trouble.NOT_TEXT)
                : new Opened.Foreign(guess, plain(new String(bytes, charset).replace(MARK, "")));
    }

    /** A file that does not exist yet, or that is to be written whatever it holds. */
    static Manuscript at(Path file) {
        return new Manuscript(file, "\n", false, new byte[0]);
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    Path file() {
        return file;
    }

    OnDisk onDisk() {
        try {
            return Arrays.equals(Files.readAllBytes(file), known) ? OnDisk.SAME : OnDisk.CHANGED;
        } catch (IOException | SecurityException gone) {
            return OnDisk.GONE;
        }
    }

    /**
     * Writes the file as a whole, whatever stands there now: ask {@link #onDisk} first.
     *
     * @return why it could not be written; the file is then as it was
     */
    Optional<Unwritten> write(String text) {
        byte[] bytes = bytes(text);
        if (bytes.length > MOST_BYTES) {
            return Optional.of(new Unwritten(Trouble.TOO_LARGE.key(), file.toString()));
        }
        try {
            WholeFile.write(file, bytes);
            known = bytes;
            return Optional.empty();
        } catch (FileNotWritten problem) {
            return Optional.of(new Unwritten(problem.key(), problem.argument()));
        }
    }

    private byte[] bytes(String text) {
        return ((marked ? MARK : "") + text.replace("\n", lineEnding)).getBytes(StandardCharsets.UTF_8);
    }
}
