package org.duidu.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExerciseTest {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final Exercise BEGUN = Exercise.begun("quiz", "tea.md", "Tea", "{}", NOON);

    @Test
    void hasAnIdOfItsOwn() {
        assertThat(Exercise.begun("quiz", "tea.md", "Tea", "{}", NOON).id()).isNotEqualTo(BEGUN.id());
    }

    @Test
    void changesItsStateAndNothingElseWhileUnderWay() {
        assertThat(BEGUN.later("{1}", false, LATER))
                .isEqualTo(new Exercise(BEGUN.id(), "quiz", "tea.md", "Tea", "{1}", NOON, LATER, Optional.empty()));
    }

    @Test
    void staysFinishedSinceTheFirstTime() {
        Exercise done = BEGUN.later("{1}", true, NOON.plusSeconds(5));

        assertThat(done.later("{2}", true, LATER).finished()).contains(NOON.plusSeconds(5));
        assertThat(done.later("{2}", false, LATER).isDone()).isTrue();
    }
}
