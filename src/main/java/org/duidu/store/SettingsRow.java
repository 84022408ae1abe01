package org.duidu.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.duidu.review.ReviewSettings;
import org.duidu.review.Weights;

/**
 * Review settings as they stand in a table and in an exported file. What is missing there is as usual.
 *
 * @param learning steps in minutes
 * @param relearning steps in minutes
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record SettingsRow(
        Double retention,
        Integer newADay,
        Integer longest,
        List<Long> learning,
        List<Long> relearning,
        Boolean fuzz,
        List<Double> weights) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads what {@link #json} gave; empty if somebody has spoilt it by hand. */
    static Optional<SettingsRow> of(String json) {
        try {
            return Optional.ofNullable(JSON.readValue(json, SettingsRow.class));
        } catch (JsonProcessingException spoilt) {
            return Optional.empty();
        }
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new StoreException(impossible);
        }
    }

    static SettingsRow of(ReviewSettings settings) {
        return new SettingsRow(
                settings.retention(),
                settings.newADay(),
                settings.longest(),
                minutes(settings.learning()),
                minutes(settings.relearning()),
                settings.fuzz(),
                settings.weights().values());
    }

    private static List<Long> minutes(List<Duration> steps) {
        return steps.stream().map(Duration::toMinutes).toList();
    }

    /**
     * @throws IllegalArgumentException if the weights are not those of FSRS-6
     */
    ReviewSettings settings() {
        ReviewSettings usual = ReviewSettings.USUAL;
        return new ReviewSettings(
                or(retention, usual.retention()),
                or(newADay, usual.newADay()),
                or(longest, usual.longest()),
                steps(learning, usual.learning()),
                steps(relearning, usual.relearning()),
                or(fuzz, usual.fuzz()),
                weights == null ? usual.weights() : new Weights(weights));
    }

    private static <T> T or(T given, T usual) {
        return Optional.ofNullable(given).orElse(usual);
    }

    private static List<Duration> steps(List<Long> minutes, List<Duration> usual) {
        return minutes == null
                ? usual
                : minutes.stream().map(Duration::ofMinutes).toList();
    }
}
