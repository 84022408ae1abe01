package org.duidu.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.review.Evidence;
import org.duidu.review.Side;
import org.duidu.ui.reader.WordStudy.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryStudyTest {
    @TempDir
    private Path folder;

    private StudyDesk desk;
    private MemoryStudy study;
    private VocabularyEntry harvest;

    @BeforeEach
    void open() throws Exception {
        desk = new StudyDesk(folder);
        study = new MemoryStudy(desk.memory, desk.shelf);
        harvest = desk.entry(StudyDesk.HARVEST);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void answer() {
        desk.memory.take(new Evidence(
                StudyDesk.HARVEST,
                "",
                Set.of(Side.RECEPTIVE),
                "cloze",
                Evidence.Outcome.RIGHT,
                "",
                desk.clock.instant(),
                Duration.ZERO));
    }

    @Test
    void takesAWordInWithItsLesson() {
        study.toggleReview(harvest);

        assertThat(study.standing(harvest)).isEqualTo(Standing.IN_REVIEW);
        assertThat(desk.memory
                        .deck()
                        .orElseThrow()
                        .word(StudyDesk.HARVEST)
                        .orElseThrow()
                        .lesson())
                .isEqualTo(desk.lesson().key());
    }

    @Test
    void takesAWordOutAsIfItHadNeverCome() {
        study.toggleReview(harvest);
        study.toggleReview(harvest);

        assertThat(study.standing(harvest)).isEqualTo(Standing.NONE);
    }

    @Test
    void pausesAWordThatWasAskedAndKeepsItsAnswers() {
        answer();
        study.toggleReview(harvest);

        assertThat(study.standing(harvest)).isEqualTo(Standing.PAUSED);
        assertThat(study.timesAsked(harvest)).isEqualTo(1);

        study.toggleReview(harvest);
        assertThat(study.standing(harvest)).isEqualTo(Standing.IN_REVIEW);
    }

    @Test
    void knowsAWordUntilTheLearnerSaysOtherwise() {
        study.toggleKnown(harvest);
        assertThat(study.standing(harvest)).isEqualTo(Standing.KNOWN);

        study.toggleKnown(harvest);
        assertThat(study.standing(harvest)).isEqualTo(Standing.NONE);
    }

    @Test
    void bringsAKnownWordBackIntoReview() {
        study.toggleKnown(harvest);
        study.toggleReview(harvest);

        assertThat(study.standing(harvest)).isEqualTo(Standing.IN_REVIEW);
    }
}
