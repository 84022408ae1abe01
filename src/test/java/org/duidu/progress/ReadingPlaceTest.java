package org.duidu.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duidu.progress.ReadingPlace.Bookmark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingPlaceTest {
    private static final Bookmark TWO = new Bookmark(2, "Two");
    private static final Bookmark FIVE = new Bookmark(5, "Five");

    @ParameterizedTest
    @CsvSource({"-0.5, 0", "0, 0", "0.25, 0.25", "1, 1", "1.5, 1", "Infinity, 1", "-Infinity, 0", "NaN, 0"})
    void keepsWhatWasReadBetweenNothingAndAll(double given, double kept) {
        assertThat(new ReadingPlace(0, given, List.of()).read()).isEqualTo(kept);
    }

    @Test
    void isNeverAboveThePage() {
        assertThat(new ReadingPlace(-1, 0, List.of()).block()).isZero();
    }

    @Test
    void moves() {
        assertThat(new ReadingPlace(1, 0.2, List.of(TWO)).at(3, 0.4)).isEqualTo(new ReadingPlace(3, 0.4, List.of(TWO)));
    }

    @Test
    void forgetsNothingReadOnTheWayBack() {
        assertThat(new ReadingPlace(3, 0.8, List.of()).at(0, 0.1)).isEqualTo(new ReadingPlace(0, 0.8, List.of()));
    }

    @Test
    void putsBookmarksInTheOrderOfThePage() {
        ReadingPlace place = ReadingPlace.START.toggled(FIVE).toggled(TWO);

        assertThat(place.bookmarks()).containsExactly(TWO, FIVE);
    }

    @Test
    void takesABookmarkOffWhateverItsWords() {
        ReadingPlace place = ReadingPlace.START.toggled(FIVE).toggled(TWO).toggled(new Bookmark(5, "Other words"));

        assertThat(place.bookmarks()).containsExactly(TWO);
        assertThat(place.isBookmarked(5)).isFalse();
        assertThat(place.isBookmarked(2)).isTrue();
    }

    @Test
    void hasOneBookmarkABlockWhateverItWasMadeOf() {
        ReadingPlace place = new ReadingPlace(0, 0, List.of(FIVE, TWO, new Bookmark(5, "Again")));

        assertThat(place.bookmarks()).containsExactly(TWO, FIVE);
    }

    @Test
    void doesNotChangeWithTheListItWasMadeOf() {
        List<Bookmark> list = new java.util.ArrayList<>(List.of(TWO));
        ReadingPlace place = new ReadingPlace(0, 0, list);
        list.clear();

        assertThat(place.bookmarks()).containsExactly(TWO);
    }
}
