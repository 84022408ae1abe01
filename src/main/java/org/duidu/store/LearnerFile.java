package org.duidu.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duidu.progress.Exercise;

/**
 * Everything kept of a learner, as it stands in an exported JSON file. Moments are milliseconds since 1970, UTC.
 *
 * @param format {@link #FORMAT}
 * @param version {@link #VERSION} or an earlier one
 * @param settings review settings; null if they are the usual ones
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record LearnerFile(
        String format,
        int version,
        String name,
        long since,
        SettingsRow settings,
        List<LogRow> log,
        List<ExerciseRow> exercises) {
    static final String FORMAT = "duidu-learner";
    static final int VERSION = 1;
    private static final LearnerFile NOTHING = new LearnerFile("", 0, "", 0, null, List.of(), List.of());
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads any JSON object; what it lacks is null or 0.
     *
     * @throws JacksonException if it is no such JSON
     * @throws IOException if the file cannot be read
     */
    static LearnerFile read(Path file) throws IOException {
        return Optional.ofNullable(JSON.readValue(Files.readAllBytes(file), LearnerFile.class))
                .orElse(NOTHING);
    }

    byte[] bytes() throws IOException {
        return JSON.writeValueAsBytes(this);
    }

    /**
     * @param finished null while it is under way
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExerciseRow(
            String id,
            String kind,
            String lesson,
            String title,
            String state,
            long begun,
            long changed,
            Long finished) {

        static ExerciseRow of(Exercise exercise) {
            return new ExerciseRow(
                    exercise.id(),
                    exercise.kind(),
                    exercise.lesson(),
                    exercise.title(),
                    exercise.state(),
                    exercise.begun().toEpochMilli(),
                    exercise.changed().toEpochMilli(),
                    exercise.finished().map(Instant::toEpochMilli).orElse(null));
        }

        Exercise exercise() {
            return new Exercise(
                    id,
                    kind,
                    lesson,
                    title,
                    state,
                    Instant.ofEpochMilli(begun),
                    Instant.ofEpochMilli(changed),
                    Optional.ofNullable(finished).map(Instant::ofEpochMilli));
        }
    }

    boolean isOfThisFormat() {
        return FORMAT.equals(format) && name != null && !name.isBlank() && log != null && exercises != null;
    }

    boolean isNewer() {
        return version > VERSION;
    }

    /** Whether every line is one and they are in order, each of a number of its own. */
    boolean isSound() {
        try {
            long last = 0;
            for (LogRow row : log) {
                if (row.entry().id() <= last || row.lemma() == null) {
                    return false;
                }
                last = row.id();
            }
            Optional.ofNullable(settings).ifPresent(SettingsRow::settings);
            return exercises.stream().allMatch(row -> row.id() != null && row.kind() != null && row.state() != null);
        } catch (RuntimeException wrong) {
            return false;
        }
    }
}
