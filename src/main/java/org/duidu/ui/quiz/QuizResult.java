package org.duidu.ui.quiz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.classroom.ResultItem;
import org.duidu.classroom.ResultSheet;
import org.duidu.quiz.Marked;
import org.duidu.quiz.MarkedPart;
import org.duidu.quiz.Question;
import org.duidu.quiz.QuizRun;
import org.duidu.quiz.QuizWord;

/** A finished quiz as it is handed in to a teacher. */
final class QuizResult {
    private QuizResult() {}

    /** @param learner the name to hand it in under */
    static ResultSheet of(QuizRun run, String learner, Instant finished) {
        List<ResultItem> items = new ArrayList<>();
        run.marks().forEach((question, marked) -> items.addAll(items(run, question, marked)));
        return new ResultSheet(
                learner,
                QuizShelf.KIND,
                String.join("+", run.quiz().lessons()),
                run.quiz().title().either(),
                run.quiz().seed(),
                finished,
                items);
    }

    private static List<ResultItem> items(QuizRun run, Question question, Marked marked) {
        Optional<QuizRun.Given> given = run.answerTo(question);
        String english = question.prompt().english().strip();
        String prompt = english.isEmpty() ? question.prompt().chinese() : english;
        List<ResultItem> items = new ArrayList<>();
        for (int i = 0; i < marked.parts().size(); i++) {
            MarkedPart part = marked.parts().get(i);
            items.add(new ResultItem(
                    marked.parts().size() == 1 ? question.id() : question.id() + "/" + (i + 1),
                    question.kind().word(),
                    word(question, i),
                    prompt,
                    part.right(),
                    part.given(),
                    part.score(),
                    given.map(QuizRun.Given::seconds).orElse(0.0)
                            / marked.parts().size(),
                    held(run.objections(question), i)));
        }
        return items;
    }

    private static List<String> held(List<Marked> objections, int part) {
        return objections.stream()
                .map(marked -> marked.parts().get(part).given())
                .distinct()
                .toList();
    }

    private static String word(Question question, int part) {
        List<QuizWord> words = question.words();
        return words.isEmpty()
                ? ""
                : words.get(Math.min(part, words.size() - 1)).headword();
    }
}
