package org.duidu.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechDispatcherTest {
    private static final Voice VOICE = new Voice("en-GB", "Speech Dispatcher (en-GB)", "en-GB", SpokenLanguage.ENGLISH);
    private static final String LISTING = """
                                 NAME                 LANGUAGE                  VARIANT
                            Afrikaans                       af                     none
              English (Great Britain)                    en-GB                     none
              English (Great Britain)                    en-GB                    Linda
                   Chinese (Mandarin)                      cmn                     none
                              English                       en                     none
            """;

    @Test
    void offersOneVoiceForEachLanguage() {
        assertThat(SpeechDispatcher.voices(LISTING))
                .extracting(Voice::id, Voice::language)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("en", SpokenLanguage.ENGLISH),
                        org.assertj.core.groups.Tuple.tuple("cmn", SpokenLanguage.MANDARIN),
                        org.assertj.core.groups.Tuple.tuple("en-GB", SpokenLanguage.ENGLISH));
    }

    @Test
    void readsTheTextFromItsInput() throws Exception {
        RecordedPrograms programs = new RecordedPrograms(call -> "");
        new SpeechDispatcher(List.of(VOICE), programs).speak(new Wording(VOICE, 0.8, "%s %n\n!-!STOP"));

        assertThat(programs.calls.get(0).command())
                .isEqualTo(List.of("spd-say", "-e", "-w", "-l", "en-GB", "-r", "-38"));
        assertThat(programs.inputs).containsExactly("%s %n !- !STOP\n");
    }

    @Test
    void saysNothingOfNothing() throws Exception {
        RecordedPrograms programs = new RecordedPrograms(call -> "");
        new SpeechDispatcher(List.of(VOICE), programs).speak(new Wording(VOICE, 1, "…"));

        assertThat(programs.calls).isEmpty();
    }

    @Test
    void silencesTheServiceWhenItIsInterrupted() {
        RecordedPrograms programs = new RecordedPrograms(call -> {
            if (call.command().contains("-w")) {
                throw new InterruptedException();
            }
            return "";
        });

        assertThatThrownBy(() -> new SpeechDispatcher(List.of(VOICE), programs).speak(new Wording(VOICE, 1, "One.")))
                .isInstanceOf(InterruptedException.class);
        assertThat(programs.calls.get(1).command()).isEqualTo(List.of("spd-say", "-S"));
    }

    @ParameterizedTest
    @CsvSource({"0.6, -76", "1, 0", "1.2, 12"})
    void hasSpeedsAroundZero(double rate, String step) {
        assertThat(SpeechDispatcher.speaking(new Wording(VOICE, rate, "x")).command())
                .endsWith("-r", step);
    }
}
