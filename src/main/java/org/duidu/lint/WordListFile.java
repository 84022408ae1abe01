package org.duidu.lint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.text.Encodings;
import org.duidu.text.Lemmatizer;

/** What was read of a file that is to be a word list. */
public sealed interface WordListFile {
    /** What the reader is told; empty if there is nothing to tell. */
    List<Remark> remarks();

    /** A list, perhaps with lines that could not be used. */
    record Usable(WordList list) implements WordListFile {
        @Override
        public List<Remark> remarks() {
            List<Remark> remarks = new ArrayList<>();
            List<Integer> lines = list.unusedLines();
            if (!lines.isEmpty()) {
                remarks.add(new Remark("wordlist.unused-lines", List.of(list.name(), lines.size(), lines.get(0))));
            }
            if (!list.levelsUsed()) {
                remarks.add(new Remark("wordlist.no-levels", List.of(list.name())));
            }
            return remarks;
        }
    }

    /**
     * No list.
     *
     * @param file as the reader named it
     */
    record Unusable(String file, Trouble trouble) implements WordListFile {
        @Override
        public List<Remark> remarks() {
            return List.of(new Remark(trouble.key, List.of(file)));
        }
    }

    /**
     * A sentence for the reader.
     *
     * @param key of its text
     */
    record Remark(String key, List<Object> arguments) {}

    /** Why a file gives no list. */
    enum Trouble {
        UNREADABLE("wordlist.unreadable"),
        TOO_LARGE("wordlist.too-large"),
        NOT_TEXT("wordlist.not-text"),
        NO_WORDS("wordlist.no-words");

        private final String key;

        Trouble(String key) {
            this.key = key;
        }
    }

    /** Reads a file in UTF-8, UTF-16 or Big5: what spreadsheets save. Never throws for what it holds. */
    static WordListFile read(Path file, Lemmatizer lemmatizer) {
        int most = 4 * 1024 * 1024;
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(most + 1);
        } catch (IOException | SecurityException failure) {
            return new Unusable(file.toString(), Trouble.UNREADABLE);
        }
        if (bytes.length > most) {
            return new Unusable(file.toString(), Trouble.TOO_LARGE);
        }
        Optional<String> text = Encodings.utf8(bytes)
                .or(() -> Encodings.decode(bytes, Encodings.guess(bytes)))
                .filter(decoded -> decoded.indexOf('\0') < 0);
        if (text.isEmpty()) {
            return new Unusable(file.toString(), Trouble.NOT_TEXT);
        }
        return WordList.read(String.valueOf(file.getFileName()), text.get(), lemmatizer)
                .<WordListFile>map(Usable::new)
                .orElseGet(() -> new Unusable(file.toString(), Trouble.NO_WORDS));
    }
}
