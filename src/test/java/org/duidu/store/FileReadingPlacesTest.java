package org.duidu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duidu.progress.ReadingPlace;
import org.duidu.progress.ReadingPlace.Bookmark;
import org.duidu.store.FileReadingPlaces.Contents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReadingPlacesTest {
    private static final ReadingPlace MIDDLE = new ReadingPlace(4, 0.5, List.of(new Bookmark(2, "Tea is old")));

    @TempDir
    Path folder;

    private final List<Contents> written = new ArrayList<>();
    private final FileReadingPlaces places = new FileReadingPlaces(Contents.NONE, written::add);

    @Test
    void startsALessonAtItsStart() {
        assertThat(places.of("tea")).isEqualTo(ReadingPlace.START);
        assertThat(places.lastRead()).isEmpty();
    }

    @Test
    void remembersThePlaceAndTheLessonReadLast() {
        places.remember("tea", MIDDLE);
        places.remember("bees", ReadingPlace.START);

        assertThat(places.of("tea")).isEqualTo(MIDDLE);
        assertThat(places.lastRead()).contains("bees");
    }

    @Test
    void handsAllPlacesOutAfterEachChange() {
        places.remember("tea", MIDDLE);
        places.remember("bees", ReadingPlace.START);

        assertThat(written)
                .containsExactly(
                        new Contents(Optional.of("tea"), Map.of("tea", MIDDLE)),
                        new Contents(Optional.of("bees"), Map.of("tea", MIDDLE, "bees", ReadingPlace.START)));
    }

    @Test
    void handsNothingOutWhereNothingChanged() {
        places.remember("tea", MIDDLE);
        places.remember("tea", new ReadingPlace(4, 0.5, List.of(new Bookmark(2, "Tea is old"))));

        assertThat(written).hasSize(1);
    }

    @Test
    void handsOutThatAnotherLessonWasReadLastEvenAtItsOldPlace() {
        places.remember("tea", MIDDLE);
        places.remember("bees", MIDDLE);
        places.remember("tea", MIDDLE);

        assertThat(places.lastRead()).contains("tea");
        assertThat(written).hasSize(3);
    }

    @Test
    void handsOutWhatLaterChangesDoNotTouch() {
        places.remember("tea", MIDDLE);
        places.remember("tea", ReadingPlace.START);

        assertThat(written.get(0).places()).containsEntry("tea", MIDDLE);
    }

    @Test
    void goesOnWhereTheFileEnded() throws IOException {
        JsonFile<Contents> file = file();
        file.save(new Contents(Optional.of("tea"), Map.of("tea", MIDDLE)));

        FileReadingPlaces again = new FileReadingPlaces(file.load().value(), written::add);

        assertThat(again.of("tea")).isEqualTo(MIDDLE);
        assertThat(again.lastRead()).contains("tea");
    }

    @Test
    void makesTheBestOfAFileThatWasEditedByHand() throws IOException {
        Files.writeString(folder.resolve("reading.json"), """
                {"last": null, "more": 1, "places": {
                  "gone": null,
                  "tea": {"block": -3, "read": 7, "bookmarks": [{"block": 5}, null, {"block": -1, "words": "a", "x": 1}]},
                  "bees": {"read": "NaN"}}}
                """);

        JsonFile.Loaded<Contents> loaded = file().load();
        FileReadingPlaces read = new FileReadingPlaces(loaded.value(), written::add);

        assertThat(loaded.keptAside()).isEmpty();
        assertThat(read.of("gone")).isEqualTo(ReadingPlace.START);
        assertThat(read.of("bees")).isEqualTo(ReadingPlace.START);
        assertThat(read.of("tea"))
                .isEqualTo(new ReadingPlace(0, 1, List.of(new Bookmark(0, "a"), new Bookmark(5, ""))));
    }

    private JsonFile<Contents> file() {
        return new JsonFile<>(folder.resolve("reading.json"), Contents.class, Contents.NONE);
    }
}
