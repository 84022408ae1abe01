package org.duidu.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.duidu.progress.ReadingPlace;
import org.duidu.progress.ReadingPlaces;

/** Reading places in memory, handed out to be written after each change. */
public final class FileReadingPlaces implements ReadingPlaces {
    private final Map<String, ReadingPlace> places;
    private final Consumer<Contents> onChange;
    private Optional<String> last;

    /**
     * What stands in the file.
     *
     * @param last the lesson read last
     * @param places by lesson
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Contents(Optional<String> last, Map<String, ReadingPlace> places) {
        public static final Contents NONE = new Contents(Optional.empty(), Map.of());

        public Contents {
            last = last == null ? Optional.empty() : last;
            Map<String, ReadingPlace> known = places == null ? new LinkedHashMap<>() : new LinkedHashMap<>(places);
            known.values().removeIf(Objects::isNull);
            places = Collections.unmodifiableMap(known);
        }
    }

    /**
     * @param onChange called with all places after each change
     */
    public FileReadingPlaces(Contents contents, Consumer<Contents> onChange) {
        this.places = new LinkedHashMap<>(contents.places());
        this.last = contents.last();
        this.onChange = onChange;
    }

    @Override
    public ReadingPlace of(String lessonKey) {
        return places.getOrDefault(lessonKey, ReadingPlace.START);
    }

    @Override
    public void remember(String lessonKey, ReadingPlace place) {
        boolean same = place.equals(places.put(lessonKey, place)) && last.equals(Optional.of(lessonKey));
        last = Optional.of(lessonKey);
        if (!same) {
            onChange.accept(new Contents(last, places));
        }
    }

    @Override
    public Optional<String> lastRead() {
        return last;
    }
}
