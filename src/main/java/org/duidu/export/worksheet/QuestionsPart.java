package org.duidu.export.worksheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.duidu.lesson.Bilingual;
import org.duidu.quiz.ChoiceQuestion;
import org.duidu.quiz.OpenQuestion;
import org.duidu.quiz.Question;
import org.duidu.quiz.QuestionKind;

/** The author's questions on the article, in the author's order; their choices are in another order in each version. */
final class QuestionsPart implements PartMaker {
    private static final int MOST = 40;
    private static final int OPEN_LINES = 4;
    /** "All of the above" must stay below. */
    private static final Pattern POINTS_AT_OTHERS = Pattern.compile("(?i)\\babove\\b|\\bboth [A-D]\\b|以上|皆是|皆非");

    @Override
    public Made make(Draft draft) {
        List<Question> questions = draft.questions()
                .questions(
                        draft.linked(),
                        QuestionKind.COMPREHENSION,
                        MOST,
                        draft.orders().seed());
        List<Html> task = new ArrayList<>();
        List<Html> key = new ArrayList<>();
        for (Question question : inTheAuthorsOrder(questions, draft)) {
            int number = task.size() + 1;
            if (question instanceof ChoiceQuestion choice) {
                List<Integer> order = order(choice, draft.orders());
                task.add(Pieces.item(number, prompt(question), choices(choice, order)));
                key.add(Pieces.item(number, Html.text(right(choice, order))));
            } else if (question instanceof OpenQuestion open) {
                task.add(Pieces.item(number, prompt(question), Pieces.lines(OPEN_LINES)));
                key.add(Pieces.item(number, Html.text(model(open.model(), draft))));
            }
        }
        return task.isEmpty() ? PartObstacle.NO_QUESTIONS : new PartContent(task.size(), task, key);
    }

    private static List<Question> inTheAuthorsOrder(List<Question> questions, Draft draft) {
        List<String> prompts = draft.lesson().questions().stream()
                .map(question -> question.prompt().either())
                .toList();
        List<Question> ordered = new ArrayList<>(questions);
        ordered.sort(java.util.Comparator.comparingInt(question -> prompts.indexOf(text(question))));
        return ordered;
    }

    private static Html prompt(Question question) {
        return Html.of("b", "", text(question));
    }

    private static String text(Question question) {
        String english = question.prompt().english().strip();
        return english.isEmpty() ? question.prompt().chinese() : english;
    }

    private static Html choices(ChoiceQuestion question, List<Integer> order) {
        List<Html> choices = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            choices.add(Html.of(
                    "div",
                    "choice",
                    Html.of("div", "choice-letter", "(" + Pieces.letter(i) + ")"),
                    Html.text(question.options().get(order.get(i)).either())));
        }
        return Html.all(choices);
    }

    private static List<Integer> order(ChoiceQuestion question, Orders orders) {
        List<Integer> given =
                IntStream.range(0, question.options().size()).boxed().toList();
        boolean fixed = question.options().stream()
                .anyMatch(option -> POINTS_AT_OTHERS
                        .matcher(option.en() + " " + option.zh())
                        .find());
        return fixed ? given : orders.shuffled(question.id(), given);
    }

    private static String right(ChoiceQuestion question, List<Integer> order) {
        List<String> right = new ArrayList<>();
        question.right()
                .forEach(option -> right.add("(" + Pieces.letter(order.indexOf(option)) + ") "
                        + question.options().get(option).either()));
        Collections.sort(right);
        return String.join("   ", right);
    }

    private static String model(Bilingual model, Draft draft) {
        return model.isEmpty() ? draft.messages().text("worksheet.own-answer") : model.either();
    }
}
