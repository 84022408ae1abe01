package org.duidu.lesson;

import java.util.List;

/**
 * A question on the article.
 *
 * @param choices what can be chosen, empty for an open question
 * @param answer a model answer, empty if the choices say it
 */
public record Question(Bilingual prompt, List<Choice> choices, Bilingual answer) {
    public Question {
        choices = List.copyOf(choices);
    }

    /**
     * @param right whether it is a right answer
     */
    public record Choice(Bilingual text, boolean right) {}
}
