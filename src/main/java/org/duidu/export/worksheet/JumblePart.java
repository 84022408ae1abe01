package org.duidu.export.worksheet;

import java.util.ArrayList;
import java.util.List;
import org.duidu.export.TextMeasure;
import org.duidu.quiz.OrderQuestion;
import org.duidu.quiz.QuestionKind;

/** Sentences in pieces, with lines to write them. */
final class JumblePart implements PartMaker {
    private static final int WANTED = 6;
    private static final double HAND = 16;
    private static final double NUMBER = 8;

    @Override
    public Made make(Draft draft) {
        List<OrderQuestion> questions = draft.questions(QuestionKind.SENTENCE_JUMBLE, OrderQuestion.class, WANTED);
        if (questions.isEmpty()) {
            return PartObstacle.TOO_FEW_SENTENCES;
        }
        List<Html> task = new ArrayList<>();
        List<Html> key = new ArrayList<>();
        for (OrderQuestion question : questions) {
            List<String> solved =
                    question.key().stream().map(question.pieces()::get).toList();
            List<String> pieces = draft.orders().shuffled(question.id(), solved);
            int lines = TextMeasure.lines(question.whole(), HAND, draft.area().width() - NUMBER);
            task.add(Pieces.item(
                    task.size() + 1,
                    Html.text(String.join("  /  ", pieces)),
                    Html.of("div", "help", question.prompt().chinese()),
                    Pieces.lines(lines)));
            key.add(Pieces.item(key.size() + 1, Html.text(question.whole())));
        }
        return new PartContent(task.size(), task, key);
    }
}
