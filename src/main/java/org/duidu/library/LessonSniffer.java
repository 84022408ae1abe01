package org.duidu.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells lessons from other Markdown and JSON that lies beside them, by a file's first kilobytes. Generous: a broken
 * lesson must come through, so that the library can say what is wrong with it.
 */
final class LessonSniffer {
    private static final int HEAD = 8 * 1024;

    /** Front matter, or a heading that names a lesson's title or one of its parts in both languages. */
    private static final Pattern MARKDOWN = Pattern.compile(
            "\\A[\\uFEFF\\s]*(?:---|———|－－－)\\s*(?:\\R|\\z)|^#{1,2}\\h+[^\\n]*\\p{IsLatin}[^\\n]*\\p{IsHan}",
            Pattern.MULTILINE);

    private static final Pattern JSON =
            Pattern.compile("\\A[\\uFEFF\\s]*\\{.*\"(?:title|sections|vocabulary)\"\\s*:", Pattern.DOTALL);

    private LessonSniffer() {}

    /** Whether a file looks like a lesson. One that cannot be read does: its fault is to be reported. */
    static boolean isLesson(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return looksLikeLesson(file, new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return true;
        }
    }

    static boolean looksLikeLesson(Path file, String head) {
        boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        return (json ? JSON : MARKDOWN).matcher(head).find();
    }
}
