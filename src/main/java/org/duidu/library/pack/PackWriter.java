package org.duidu.library.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.LessonHeader;
import org.duidu.lesson.Level;

/** Makes packs. The same lessons give the same bytes at any time and on any machine. */
public final class PackWriter {
    static final String MANIFEST = "manifest.json";
    static final String LICENSE = "LICENSE.txt";
    static final String FOLDER = "lessons/";

    /** The earliest time that a ZIP can say. */
    private static final FileTime NO_TIME = FileTime.from(Instant.parse("1980-01-01T00:00:00Z"));

    private PackWriter() {}

    /**
     * @param title of the pack, may be empty
     * @param lessons with any file names: what is not plain is made so, and what stands twice is numbered
     */
    public static byte[] write(Bilingual title, List<PackedLesson> lessons) {
        List<PackedLesson> named = plainlyNamed(lessons);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, MANIFEST, manifest(title, named).bytes());
            put(zip, LICENSE, license(named).getBytes(StandardCharsets.UTF_8));
            for (PackedLesson lesson : named) {
                put(zip, FOLDER + lesson.name(), lesson.source().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail to be written", impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static List<PackedLesson> plainlyNamed(List<PackedLesson> lessons) {
        Set<String> taken = new HashSet<>();
        List<PackedLesson> named = new ArrayList<>();
        for (PackedLesson lesson : lessons) {
            String plain = PackNames.plain(lesson.name());
            String name = plain;
            for (int number = 2; !taken.add(PackNames.folded(name)); number++) {
                name = PackNames.numbered(plain, number);
            }
            named.add(new PackedLesson(name, lesson.checked()));
        }
        return named;
    }

    private static PackManifest manifest(Bilingual title, List<PackedLesson> lessons) {
        List<PackManifest.Item> items = lessons.stream()
                .map(lesson -> new PackManifest.Item(
                        lesson.name(),
                        header(lesson)
                                .map(LessonHeader::title)
                                .map(Bilingual::either)
                                .orElse(""),
                        header(lesson)
                                .flatMap(LessonHeader::level)
                                .map(Level::name)
                                .orElse(""),
                        header(lesson).flatMap(LessonHeader::license).orElse("")))
                .toList();
        return new PackManifest(PackManifest.FORMAT, PackManifest.VERSION, title.en(), title.zh(), items);
    }

    /** Who made each lesson, and under which licence it is given. */
    private static String license(List<PackedLesson> lessons) {
        StringBuilder text = new StringBuilder("The lessons of this pack / 本課文包的課文\n\n");
        for (PackedLesson lesson : lessons) {
            Optional<LessonHeader> header = header(lesson);
            text.append(lesson.name()).append('\n');
            header.flatMap(LessonHeader::author)
                    .ifPresent(author ->
                            text.append("  author / 作者: ").append(author).append('\n'));
            text.append("  licence / 授權: ")
                    .append(header.flatMap(LessonHeader::license).orElse("not stated / 未註明"))
                    .append("\n\n");
        }
        return text.toString();
    }

    private static Optional<LessonHeader> header(PackedLesson lesson) {
        return lesson.checked().lesson().map(Lesson::header);
    }
}
