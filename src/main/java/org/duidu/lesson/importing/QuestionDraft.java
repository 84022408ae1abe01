package org.duidu.lesson.importing;

import java.util.ArrayList;
import java.util.List;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Question;

/** A question while its lines are read. */
final class QuestionDraft {
    private Bilingual prompt = Bilingual.EMPTY;
    private Bilingual answer = Bilingual.EMPTY;
    private final List<Question.Choice> choices = new ArrayList<>();
    private boolean right;

    void prompt(String words, boolean chinese) {
        prompt = with(prompt, words, chinese);
    }

    void answer(String words, boolean chinese) {
        answer = with(answer, words, chinese);
    }

    private static Bilingual with(Bilingual before, String words, boolean chinese) {
        String text = Texts.plain(words);
        if (text.isEmpty()) {
            return before;
        }
        return chinese
                ? new Bilingual(before.en(), before.zh() + text)
                : new Bilingual(before.en().isEmpty() ? text : before.en() + " " + text, before.zh());
    }

    void choice(String words, boolean isRight) {
        Bilingual text = org.duidu.lesson.format.TwoLanguages.split(Texts.plain(words));
        choices.add(new Question.Choice(text, isRight));
        right |= isRight;
    }

    void choiceInChinese(String words) {
        Question.Choice last = choices.get(choices.size() - 1);
        choices.set(
                choices.size() - 1,
                new Question.Choice(new Bilingual(last.text().en(), words), last.right()));
    }

    /** Whether the last choice still lacks its Chinese. */
    boolean lacksChoice() {
        return !choices.isEmpty()
                && answer.isEmpty()
                && choices.get(choices.size() - 1).text().zh().isEmpty();
    }

    /** Marks a choice as right; false if there is none with this letter. */
    boolean chooses(int letter) {
        if (letter >= choices.size()) {
            return false;
        }
        choices.set(letter, new Question.Choice(choices.get(letter).text(), true));
        right = true;
        return true;
    }

    boolean isAnswered() {
        return !answer.isEmpty();
    }

    /** Whether it has an answer or choices, so that what follows is another question. */
    boolean isSettled() {
        return !answer.isEmpty() || !choices.isEmpty();
    }

    boolean isPromptOnly() {
        return answer.isEmpty() && choices.isEmpty();
    }

    /** Whether a line of this language can be the other half of its prompt. */
    boolean lacksPrompt(boolean chinese) {
        return isPromptOnly() && (chinese ? prompt.zh() : prompt.en()).isEmpty() && !prompt.isEmpty();
    }

    Question question() {
        return new Question(prompt, choices, answer);
    }
}
