package org.duidu.library.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.duidu.lesson.format.LessonReader;
import org.duidu.lint.Linter;
import org.duidu.text.OneDictionary;
import org.duidu.vocabulary.VocabularyLinker;

/** Lessons and packs, sound and hostile, for the tests of this package. */
final class Packs {
    static final LessonReader READER = new LessonReader();
    static final Linter LINTER = new Linter(READER, new VocabularyLinker(OneDictionary.LEMMATIZER));

    private Packs() {}

    static String lesson(String title) {
        return """
                ---
                title:
                  en: %s
                  zh: 茶
                level: A2
                author: Mei
                license: CC BY 4.0
                ---

                ## Main Body 正文

                She drinks tea.

                她喝茶。
                """.formatted(title);
    }

    static PackedLesson packed(String name, String source) {
        return new PackedLesson(name, LINTER.check(READER.read(name.replaceFirst("\\.md$", ""), source)));
    }

    static String manifest(String... files) {
        StringBuilder items = new StringBuilder();
        for (String file : files) {
            items.append(items.isEmpty() ? "" : ",")
                    .append("{\"file\":\"")
                    .append(file)
                    .append("\"}");
        }
        return "{\"format\":\"duidu-pack\",\"version\":1,\"lessons\":[" + items + "]}";
    }

    /** A ZIP, made as whoever wishes ill would make it. */
    static byte[] zip(Consumer<Hand> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            content.accept(new Hand(out));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    record Hand(ZipArchiveOutputStream out) {
        Hand add(String name, String text) {
            return add(name, text.getBytes(StandardCharsets.UTF_8), 0);
        }

        Hand add(String name, byte[] content, int unixMode) {
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            if (unixMode != 0) {
                entry.setUnixMode(unixMode);
            }
            try {
                out.putArchiveEntry(entry);
                out.write(content);
                out.closeArchiveEntry();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return this;
        }
    }
}
