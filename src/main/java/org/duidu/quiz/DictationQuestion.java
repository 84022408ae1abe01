package org.duidu.quiz;

import java.util.List;

/** Type a sentence that is spoken. A single word that is spoken is a {@link TypedQuestion}. */
public record DictationQuestion(QuestionHead head, String sentence) implements Question {
    @Override
    public List<String> solution() {
        return List.of(sentence);
    }
}
