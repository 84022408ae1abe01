package org.duidu.lesson.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads lessons from Markdown and JSON. Never throws for what a file says: that becomes problems. Safe for many threads. */
public final class LessonReader {

    /**
     * Reads a lesson file; JSON if its name ends in {@code .json}, Markdown otherwise.
     *
     * @return the lesson as far as the file is sound; without a lesson if the file cannot be read, is larger than 2 MB
     *     or is not UTF-8
     */
    public LessonFile read(Path path) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(Limits.FILE_BYTES + 1);
        } catch (IOException | SecurityException e) {
            return failed(
                    "unreadable",
                    path.getFileName() == null
                            ? path.toString()
                            : path.getFileName().toString());
        }
        if (bytes.length > Limits.FILE_BYTES) {
            return failed("too-large", Limits.FILE_BYTES / (1024 * 1024));
        }
        return Utf8.decode(bytes)
                .map(source -> isJson(path) ? readJson(idOf(path), source) : read(idOf(path), source))
                .orElseGet(() -> notUtf8(bytes));
    }

    /**
     * Reads a lesson from Markdown.
     *
     * @param id the file's name without its ending
     */
    public LessonFile read(String id, String source) {
        return MarkdownReader.read(id, source).file();
    }

    /** Reads a lesson from JSON. */
    public LessonFile readJson(String id, String source) {
        return JsonReader.read(id, source);
    }

    private static LessonFile failed(String code, Object... arguments) {
        Problem problem = new Problem(1, 1, Severity.ERROR, code, List.of(arguments), List.of());
        return new LessonFile("", Optional.empty(), List.of(problem), Positions.NONE);
    }

    private static LessonFile notUtf8(byte[] bytes) {
        Utf8.Fault fault = Utf8.fault(bytes);
        Problem problem = new Problem(
                fault.line(),
                fault.column(),
                Severity.ERROR,
                "not-utf8",
                List.of(fault.line(), fault.guess().ordinal(), fault.offset() + 1),
                List.of());
        return new LessonFile("", Optional.empty(), List.of(problem), Positions.NONE);
    }

    private static boolean isJson(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static String idOf(Path path) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
