package org.duidu.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechSettingsTest {

    @ParameterizedTest
    @CsvSource({"0, 60", "60, 60", "75, 80", "100, 100", "119, 120", "2147483647, 120", "-2147483648, 60"})
    void takeTheNearestSpeed(int wished, int percent) {
        assertThat(new SpeechSettings(Optional.empty(), wished, false).percent())
                .isEqualTo(percent);
    }

    @Test
    void needNoVoice() {
        assertThat(new SpeechSettings(null, 100, true).voice()).isEmpty();
        assertThat(new SpeechSettings(Optional.of(" "), 100, true).voice()).isEmpty();
    }
}
