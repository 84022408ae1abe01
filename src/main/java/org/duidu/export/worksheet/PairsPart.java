package org.duidu.export.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duidu.quiz.MatchingQuestion;
import org.duidu.quiz.QuestionKind;

/** English on the left, its Chinese in another order on the right: words, or sentences. */
final class PairsPart implements PartMaker {
    private final QuestionKind kind;
    private final PartObstacle obstacle;

    PairsPart(QuestionKind kind, PartObstacle obstacle) {
        this.kind = kind;
        this.obstacle = obstacle;
    }

    @Override
    public Made make(Draft draft) {
        List<MatchingQuestion> questions = draft.questions(kind, MatchingQuestion.class, 1);
        return questions.isEmpty() ? obstacle : set(questions.get(0), draft.orders());
    }

    private PartContent set(MatchingQuestion question, Orders orders) {
        List<Integer> left = orders.shuffled(kind.word() + "/left", places(question.left()));
        List<Integer> partners = left.stream().map(question.key()::get).toList();
        List<Integer> right = orders.shuffled(
                kind.word() + "/right", withRest(partners, question), order -> isInOrder(partners, order));
        List<Html> rows = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            List<Html> cells = new ArrayList<>();
            if (i < left.size()) {
                cells.addAll(leftCells(i, question.left().get(left.get(i))));
                answers.add(Pieces.letter(right.indexOf(partners.get(i))));
            } else {
                cells.addAll(List.of(cell("pair-no", ""), cell("", ""), cell("pair-line", "")));
            }
            cells.add(cell("pair-letter", i < right.size() ? Pieces.letter(i) + "." : ""));
            cells.add(cell("", i < right.size() ? question.right().get(right.get(i)) : ""));
            rows.add(Html.of("tr", "", cells));
        }
        return new PartContent(
                answers.size(), List.of(Html.of("table", "pairs keep", rows)), List.of(Pieces.answers(answers)));
    }

    private static List<Integer> withRest(List<Integer> partners, MatchingQuestion question) {
        List<Integer> all = new ArrayList<>(partners);
        places(question.right()).stream()
                .filter(place -> !partners.contains(place))
                .forEach(all::add);
        return all;
    }

    /** Whether the letters would come in the order of the alphabet. */
    private static boolean isInOrder(List<Integer> partners, List<Integer> right) {
        List<Integer> letters = partners.stream().map(right::indexOf).toList();
        return letters.equals(letters.stream().sorted().toList());
    }

    private static List<Html> leftCells(int index, String text) {
        return List.of(cell("pair-no", (index + 1) + "."), cell("", text), cell("pair-line", "______"));
    }

    private static Html cell(String style, String text) {
        return Html.of("td", style, text);
    }

    private static List<Integer> places(List<String> texts) {
        return IntStream.range(0, texts.size()).boxed().toList();
    }
}
