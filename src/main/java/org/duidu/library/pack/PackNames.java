package org.duidu.library.pack;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of lesson files that mean the same on every system, and nothing but a file in its folder. */
final class PackNames {
    /** In UTF-8. Many systems allow 255, of which a number and the ending of a file under way need some. */
    private static final int MOST_BYTES = 200;

    private static final int NUMBER_AND_ENDING = 12;
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._()（）「」，、-]*\\.(?:md|json)");

    /** Devices of Windows, whatever their ending. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private static final Pattern NUMBERED_DEVICE = Pattern.compile("(?:com|lpt)[0-9¹²³]");

    private PackNames() {}

    static boolean isPlain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String stem = lower.substring(0, Math.max(0, lower.indexOf('.'))).strip();
        return PLAIN.matcher(lower).matches()
                && !name.contains("..")
                && bytes(name) <= MOST_BYTES
                && !lower.equals("readme.md")
                && !DEVICES.contains(stem)
                && !NUMBERED_DEVICE.matcher(stem).matches();
    }

    /** The same for names that some system takes for one. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The nearest plain name; {@code lesson} where nothing is left of it. */
    static String plain(String name) {
        if (isPlain(name)) {
            return name;
        }
        boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
        String stem = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceFirst("(?i)\\.(?:md|markdown|json)$", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N} _()（）「」，、-]+", "-")
                .replaceAll("^[^\\p{L}\\p{N}]+", "");
        String kept = shortened(stem).strip();
        String candidate = (kept.isEmpty() ? "lesson" : kept) + (json ? ".json" : ".md");
        return isPlain(candidate) ? candidate : "lesson-" + candidate;
    }

    private static String shortened(String stem) {
        String kept = stem;
        while (bytes(kept) > MOST_BYTES - NUMBER_AND_ENDING) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /** {@code name} with a number before its ending. */
    static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "-" + number + name.substring(dot);
    }
}
