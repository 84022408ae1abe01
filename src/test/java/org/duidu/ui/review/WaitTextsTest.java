package org.duidu.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.beans.value.ObservableValue;
import org.duidu.messages.Messages;
import org.duidu.ui.kit.Localized;
import org.junit.jupiter.api.Test;

class WaitTextsTest {
    private final Localized words = new Localized(Messages.of(Messages.CHINESE));

    @Test
    void saysHowLongItTookInTheLanguageThatIsChosenMeanwhile() {
        ObservableValue<String> seconds = WaitTexts.of(Duration.ofSeconds(3), words);
        ObservableValue<String> minutes = WaitTexts.of(Duration.ofSeconds(125), words);
        assertThat(seconds.getValue()).isEqualTo("3 秒");

        words.use(Messages.of(Messages.ENGLISH));

        assertThat(seconds.getValue()).isEqualTo("3 seconds");
        assertThat(minutes.getValue()).isEqualTo("2 minutes");
    }
}
