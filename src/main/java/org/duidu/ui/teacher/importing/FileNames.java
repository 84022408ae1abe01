package org.duidu.ui.teacher.importing;

import java.text.Normalizer;
import java.util.Locale;
import org.duidu.lesson.Bilingual;

/** Names for lesson files that every system allows. */
final class FileNames {
    private static final int LONGEST = 60;

    private FileNames() {}

    /** {@code a-cup-of-tea} for A Cup of Tea; the Chinese title where there is no English one. */
    static String of(Bilingual title) {
        String plain = Normalizer.normalize(title.en(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String name = plain.isEmpty() ? title.zh() : plain;
        return allowed(name.isEmpty() ? "lesson" : name);
    }

    /** What somebody typed, without signs that some system forbids and without an ending; empty if nothing is left. */
    static String allowed(String typed) {
        String name = typed.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        name = name.replaceFirst("(?i)\\.md$", "").replaceAll("^\\.+|\\.+$", "").strip();
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST)).replaceAll("[-\\s]+$", "");
    }
}
