package org.duidu.ui.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How texts are read aloud.
 *
 * @param voice id of the English voice; this machine's most pleasant one if empty or not there
 * @param percent of the usual speed: one of {@link #SPEEDS}
 * @param chinese whether the Chinese of a sentence is read after it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SpeechSettings(Optional<String> voice, int percent, boolean chinese) {
    /** Speeds to choose from, in percent. */
    public static final List<Integer> SPEEDS = List.of(60, 80, 100, 120);

    public static final SpeechSettings DEFAULTS = new SpeechSettings(Optional.empty(), 100, false);

    /** Puts right what a hand-edited or older file got wrong. */
    public SpeechSettings {
        voice = voice == null ? Optional.empty() : voice.filter(id -> !id.isBlank());
        int wished = percent;
        percent = SPEEDS.stream()
                .min(Comparator.comparingLong(speed -> Math.abs((long) speed - wished)))
                .orElseThrow();
    }
}
