package org.duidu.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.review.CardKey;
import org.duidu.review.Rating;
import org.duidu.review.Side;
import org.duidu.review.WordKey;
import org.duidu.ui.review.HomeViewModel.DayPhase;
import org.duidu.ui.review.HomeViewModel.Today;
import org.duidu.ui.study.StudyDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeViewModelTest {
    private static final Duration QUICKLY = Duration.ofSeconds(3);

    @TempDir
    private Path folder;

    private StudyDesk desk;
    private HomeViewModel home;

    @BeforeEach
    void open() throws Exception {
        desk = new StudyDesk(folder);
        home = new HomeViewModel(desk.memory, desk.shelf);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Today today() {
        home.refresh();
        return home.today().get();
    }

    @Test
    void isEmptyForANewLearner() {
        assertThat(today().phase()).isEqualTo(DayPhase.EMPTY);
    }

    @Test
    void takesTheWordsOfALessonInOnce() {
        assertThat(home.add(List.of(desk.lesson()))).isEqualTo(4);
        assertThat(home.add(List.of(desk.lesson()))).isZero();
        assertThat(today()).isEqualTo(new Today(DayPhase.WAITING, 0, 4, 0, 0, 0, today().tomorrow()));
    }

    @Test
    void countsWordsWhoseLessonIsAway() {
        desk.memory.add(List.of(new WordKey("iceberg", PartOfSpeech.NOUN)), "gone");
        assertThat(today().away()).isEqualTo(1);
        assertThat(today().phase()).isEqualTo(DayPhase.DONE);
    }

    @Test
    void saysWhatComesTomorrowWhenTodayIsDone() {
        desk.memory.add(List.of(StudyDesk.HARVEST), "");
        Sitting sitting = home.reviewToday();
        sitting.answer(sitting.next().orElseThrow(), Rating.GOOD, "", QUICKLY);

        assertThat(today().phase()).isEqualTo(DayPhase.DONE);
        assertThat(today().tomorrow()).isEqualTo(new Sitting.Tomorrow(0, 1));
    }

    @Test
    void findsWhatWentWrongLately() {
        desk.memory.add(List.of(StudyDesk.HARVEST, StudyDesk.BASKET), "");
        home.reviewToday().answer(new CardKey(StudyDesk.HARVEST, Side.RECEPTIVE), Rating.AGAIN, "", QUICKLY);

        assertThat(home.wrongLately()).containsExactly(new CardKey(StudyDesk.HARVEST, Side.RECEPTIVE));

        desk.clock.pass(Duration.ofDays(8));
        assertThat(home.wrongLately()).isEmpty();
    }

    @Test
    void cramsForTheWordItselfOnceItIsUnderstood() {
        desk.memory.add(List.of(StudyDesk.HARVEST), "");
        home.reviewToday().answer(new CardKey(StudyDesk.HARVEST, Side.RECEPTIVE), Rating.EASY, "", QUICKLY);

        assertThat(home.cardsOf(List.of(desk.lesson())))
                .contains(
                        new CardKey(StudyDesk.HARVEST, Side.PRODUCTIVE), new CardKey(StudyDesk.BASKET, Side.RECEPTIVE))
                .hasSize(4);
    }

    @Test
    void crammingLeavesTheScheduleAlone() {
        home.add(List.of(desk.lesson()));
        Today before = today();
        Sitting cram = home.cram(Set.of(new CardKey(StudyDesk.HARVEST, Side.RECEPTIVE)), 1);
        assertThat(cram.waits(cram.next().orElseThrow())).isEmpty();
        cram.answer(cram.next().orElseThrow(), Rating.AGAIN, "", QUICKLY);
        cram.answer(cram.next().orElseThrow(), Rating.GOOD, "", QUICKLY);

        assertThat(cram.next()).isEmpty();
        assertThat(cram.outcome().answers()).isEqualTo(2);
        assertThat(today()).isEqualTo(before);
    }
}
