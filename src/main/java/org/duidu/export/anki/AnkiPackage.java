package org.duidu.export.anki;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.duidu.export.Sounds;
import org.duidu.export.words.WordNote;
import org.duidu.lesson.Lesson;

/**
 * Writes lessons' words as an Anki package: a deck a lesson under one deck of Duidu's. Each word is a note with a
 * receptive and a productive card, and another with its sentence as a cloze where there is one. Names by which Anki knows
 * a note again are made of lesson and word, so a second import updates and never doubles.
 */
public final class AnkiPackage {
    private static final FileTime NO_TIME = FileTime.from(Instant.parse("1980-01-01T00:00:00Z"));

    /**
     * The words of a lesson.
     *
     * @param changed when the lesson was last changed: Anki takes a note in only if it is newer than the one it has
     */
    public record Deck(String title, Instant changed, List<WordNote> notes) {
        public Deck {
            notes = List.copyOf(notes);
        }

        /** The same story at another level has the same title, so the level belongs to the deck's name. */
        public static Deck of(Lesson lesson, Instant changed, List<WordNote> notes) {
            String title = lesson.header().title().either();
            return new Deck(
                    lesson.header()
                            .level()
                            .map(level -> title + " (" + level + ")")
                            .orElse(title),
                    changed,
                    notes);
        }
    }

    private final Sounds sounds;

    public AnkiPackage(Sounds sounds) {
        this.sounds = sounds;
    }

    /**
     * Makes the package.
     *
     * @param now the time of the export; nothing in the package is dated later
     * @throws IOException if SQLite cannot be used, or as {@link Sounds} says
     */
    public byte[] write(List<Deck> decks, Instant now) throws IOException {
        Media media = new Media(sounds);
        List<DeckOfNotes> made = new ArrayList<>();
        for (Deck deck : decks) {
            made.add(DeckOfNotes.of(deck, media));
        }
        // sound changes a note although its lesson is the same
        List<DeckOfNotes> dated = media.files().isEmpty()
                ? made
                : made.stream().map(deck -> deck.changedAt(now)).toList();
        return zipped(CollectionFile.of(dated, now), media.files());
    }

    private static byte[] zipped(byte[] collection, Map<String, byte[]> media) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("collection.anki2", collection);
        media.forEach((name, bytes) -> {
            String number = String.valueOf(names.size());
            names.put(number, name);
            entries.put(number, bytes);
        });
        entries.put("media", AnkiJson.text(names).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry file = new ZipEntry(entry.getKey());
                file.setLastModifiedTime(NO_TIME);
                zip.putNextEntry(file);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
