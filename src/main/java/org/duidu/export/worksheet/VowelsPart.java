package org.duidu.export.worksheet;

import java.util.ArrayList;
import java.util.List;
import org.duidu.quiz.QuestionKind;
import org.duidu.quiz.TypedQuestion;

/** Words without their vowels, with what they mean. */
final class VowelsPart implements PartMaker {
    private static final int FEWEST = 3;
    private static final int WANTED = 10;

    @Override
    public Made make(Draft draft) {
        List<TypedQuestion> questions = draft.questions(QuestionKind.VOWELS, TypedQuestion.class, WANTED);
        if (questions.size() < FEWEST) {
            return PartObstacle.TOO_FEW_WORDS;
        }
        List<Html> task = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (TypedQuestion question : questions) {
            answers.add(question.solution().get(0));
            task.add(row(answers.size(), question));
        }
        return new PartContent(answers.size(), task, List.of(Pieces.answers(answers)));
    }

    private static Html row(int number, TypedQuestion question) {
        String help = (question.prompt().chinese() + "  " + question.prompt().english()).strip();
        return Html.of(
                "table",
                "vowels keep",
                Html.of(
                        "tr",
                        "",
                        Html.of("td", "pair-no", number + "."),
                        Html.of("td", "letters", String.join("", question.letters())),
                        Html.of("td", "vowel-line", Pieces.GAP + "____"),
                        Html.of("td", "help", help)));
    }
}
