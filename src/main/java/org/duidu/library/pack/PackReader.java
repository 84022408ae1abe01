package org.duidu.library.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.format.LessonFile;
import org.duidu.lesson.format.LessonReader;
import org.duidu.library.pack.PackRefused.Reason;
import org.duidu.lint.Linter;
import org.duidu.text.Encodings;

/** Reads packs from anybody. Nothing is written and nothing in them is run. Safe for many threads. */
public final class PackReader {
    private final LessonReader reader;
    private final Linter linter;

    public PackReader(LessonReader reader, Linter linter) {
        this.reader = reader;
        this.linter = linter;
    }

    /** Whether a file is called a pack. */
    public static boolean hasPackName(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".duidu");
    }

    /**
     * Reads a pack and checks its lessons.
     *
     * @throws PackRefused if it cannot be read, or holds anything but sound names and lessons
     */
    public Pack read(Path file) throws PackRefused {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new PackRefused(Reason.UNREADABLE, name(file));
        }
        Map<String, byte[]> entries = PackEntries.of(file);
        PackManifest manifest = manifest(file, entries);
        List<PackedLesson> lessons = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        for (PackManifest.Item item : manifest.lessons()) {
            String entry = PackWriter.FOLDER
                    + Optional.ofNullable(item).map(PackManifest.Item::file).orElse("");
            if (!entries.containsKey(entry) || !listed.add(entry)) {
                throw new PackRefused(Reason.DAMAGED, name(file));
            }
            lessons.add(lesson(entry, entries.get(entry)));
        }
        refuseUnlisted(entries.keySet(), listed);
        if (lessons.isEmpty()) {
            throw new PackRefused(Reason.NO_PACK, name(file));
        }
        String license = new String(entries.getOrDefault(PackWriter.LICENSE, new byte[0]), StandardCharsets.UTF_8);
        return new Pack(new Bilingual(manifest.en(), manifest.zh()), license, lessons);
    }

    private static PackManifest manifest(Path file, Map<String, byte[]> entries) throws PackRefused {
        byte[] bytes = entries.get(PackWriter.MANIFEST);
        if (bytes == null) {
            throw new PackRefused(Reason.NO_PACK, name(file));
        }
        try {
            PackManifest manifest = PackManifest.read(bytes);
            if (manifest.version() > PackManifest.VERSION) {
                throw new PackRefused(Reason.NEWER, name(file));
            }
            return manifest;
        } catch (IOException wrong) {
            throw new PackRefused(Reason.NO_PACK, name(file));
        }
    }

    private PackedLesson lesson(String entry, byte[] bytes) throws PackRefused {
        String name = entry.substring(PackWriter.FOLDER.length());
        String id = name.substring(0, name.lastIndexOf('.'));
        Optional<String> source = Encodings.utf8(bytes);
        if (source.isEmpty()) {
            throw unread(name, bytes);
        }
        boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
        LessonFile read = json ? reader.readJson(id, source.get()) : reader.read(id, source.get());
        if (read.lesson().isEmpty()) {
            throw new PackRefused(Reason.NO_LESSON, name);
        }
        return new PackedLesson(name, linter.check(read));
    }

    /** Says of a lesson in another encoding which it is: its author can convert it. */
    private PackRefused unread(String name, byte[] bytes) {
        Encodings.Guess guess = Encodings.guess(bytes);
        boolean hasTitle = Encodings.decode(bytes, guess)
                .flatMap(text -> reader.read(name, text).lesson())
                .filter(lesson -> !lesson.header().title().isEmpty())
                .isPresent();
        return hasTitle
                ? new PackRefused(Reason.ENCODING, name, guess.ordinal())
                : new PackRefused(Reason.NO_LESSON, name);
    }

    private static void refuseUnlisted(Set<String> entries, Set<String> listed) throws PackRefused {
        for (String entry : entries) {
            if (!entry.equals(PackWriter.MANIFEST) && !entry.equals(PackWriter.LICENSE) && !listed.contains(entry)) {
                throw new PackRefused(Reason.UNLISTED, entry);
            }
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
