package org.duidu.export.quiz;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.duidu.export.Sounds;
import org.duidu.quiz.Prompt;
import org.duidu.quiz.Question;
import org.duidu.quiz.Quiz;

/**
 * What the questions of a quiz say aloud.
 *
 * @param files WAV files by what is said in them
 */
public record Recordings(Map<String, byte[]> files) {
    public static final Recordings NONE = new Recordings(Map.of());

    public Recordings {
        files = Map.copyOf(files);
    }

    /**
     * Has all that is to be heard in a quiz spoken, each text once.
     *
     * @throws IOException as {@link Sounds} says
     */
    public static Recordings of(Quiz quiz, Sounds sounds) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Question question : quiz.questions()) {
            Optional<String> text = spoken(question);
            if (text.isPresent() && !files.containsKey(text.get())) {
                sounds.of(text.get()).ifPresent(wav -> files.put(text.get(), wav));
            }
        }
        return new Recordings(files);
    }

    /** What is heard in a question; empty if nothing was spoken for it, or nothing is to be heard. */
    Optional<byte[]> of(Question question) {
        return spoken(question).map(files::get);
    }

    private static Optional<String> spoken(Question question) {
        return question.prompt().pieces().stream()
                .filter(Prompt.Sound.class::isInstance)
                .map(Prompt.Piece::text)
                .findFirst();
    }
}
