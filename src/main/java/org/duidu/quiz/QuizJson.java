package org.duidu.quiz;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.Optional;

/** Quizzes and answers as JSON, so that a quiz under way can be kept as it is even if its lesson changes. */
public final class QuizJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addMixIn(Question.class, ByName.class)
            .addMixIn(Prompt.Piece.class, ByName.class)
            .addMixIn(Response.class, ByName.class)
            .build();

    /** Which record of a sealed interface it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS, property = "type")
    private interface ByName {}

    private QuizJson() {}

    public static String write(Quiz quiz) {
        return print(quiz);
    }

    public static String write(QuizRun.State run) {
        return print(run);
    }

    public static String write(Response response) {
        return print(response);
    }

    /** Empty if it is no quiz, or one of a version of this program that this one does not know. */
    public static Optional<Quiz> quiz(String json) {
        return read(json, Quiz.class);
    }

    /** Empty if it is no run, or one that does not fit its own quiz. */
    public static Optional<QuizRun.State> run(String json) {
        return read(json, QuizRun.State.class);
    }

    public static Optional<Response> response(String json) {
        return read(json, Response.class);
    }

    private static String print(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("plain records cannot fail to print", impossible);
        }
    }

    private static <T> Optional<T> read(String json, Class<T> type) {
        try {
            return Optional.ofNullable(MAPPER.readValue(json, type));
        } catch (JsonProcessingException notOurs) {
            return Optional.empty();
        }
    }
}
