package org.duidu.export.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duidu.quiz.OrderQuestion;
import org.duidu.quiz.QuestionKind;

/** Pieces of the article to be numbered in their right order. */
final class OrderPart implements PartMaker {
    @Override
    public Made make(Draft draft) {
        List<OrderQuestion> questions = draft.questions(QuestionKind.TEXT_ORDER, OrderQuestion.class, 1);
        return questions.isEmpty() ? PartObstacle.TOO_FEW_PARAGRAPHS : set(questions.get(0), draft.orders());
    }

    private static PartContent set(OrderQuestion question, Orders orders) {
        List<Integer> given = orders.shuffled("text-order/pieces", question.key());
        List<Html> task = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String text = question.pieces().get(given.get(i));
            task.add(Html.of(
                    "table",
                    "pieces keep",
                    Html.of(
                            "tr",
                            "",
                            Html.of("td", "piece-box", Html.of("div", "box", "\u00A0")),
                            Html.of("td", "pair-letter", Pieces.letter(i) + "."),
                            Html.of("td", "piece", text))));
        }
        // their Chinese settles what could as well stand elsewhere
        question.prompt().chinese().lines().forEach(line -> task.add(Html.of("div", "help", line)));
        String order = question.key().stream()
                .map(piece -> Pieces.letter(given.indexOf(piece)))
                .collect(Collectors.joining(" – "));
        String numbers = IntStream.range(0, given.size())
                .mapToObj(i -> Pieces.letter(i) + "\u00A0" + (question.key().indexOf(given.get(i)) + 1))
                .collect(Collectors.joining(" · "));
        return new PartContent(
                given.size(), task, List.of(Html.of("div", "answers-list", order + "   (" + numbers + ")")));
    }
}
