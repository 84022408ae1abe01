package org.duidu.quiz;

import java.util.List;
import org.duidu.lesson.Bilingual;

/**
 * Answer freely, then see a model answer and mark yourself.
 *
 * @param model empty if the author gave none
 */
public record OpenQuestion(QuestionHead head, Bilingual model) implements Question {
    @Override
    public List<String> solution() {
        return model.isEmpty() ? List.of() : List.of(model.either());
    }
}
