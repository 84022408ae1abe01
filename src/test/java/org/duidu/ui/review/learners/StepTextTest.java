package org.duidu.ui.review.learners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10m          | 10m
            10m 1d       | 10m 1d
            10 min, 2 H  | 10m 2h
            10分鐘、1天   | 10m 1d
            90m 24h      | 90m 1d
            ''           | ''
            """)
    void readsStepsAndWritesThemAlike(String typed, String written) {
        assertThat(StepText.of(StepText.read(typed).orElseThrow())).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten", "10", "10m tomorrow", "0m", "8d", "-5m", "999999m"})
    void refusesWhatIsNoStep(String typed) {
        assertThat(StepText.read(typed)).isEmpty();
    }

    @Test
    void keepsTheOrder() {
        assertThat(StepText.read("1d 10m")).contains(List.of(Duration.ofDays(1), Duration.ofMinutes(10)));
    }
}
