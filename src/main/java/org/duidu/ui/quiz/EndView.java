package org.duidu.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duidu.lesson.RichText;
import org.duidu.messages.Messages;
import org.duidu.quiz.Marked;
import org.duidu.quiz.MarkedPart;
import org.duidu.quiz.Question;
import org.duidu.quiz.QuizRun;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.ReadingText;
import org.duidu.ui.kit.Typeface;

/** The end of a quiz: the score, and every question with what was answered and what is right. */
final class EndView {
    private static final double WIDTH = 720;
    private static final double SIZE = 16;
    private static final double SPACING = 1.5;

    private final Localized words;
    private final Controls controls;
    private final QuizRun run;
    private final VBox rows = new VBox(16);
    private final StackPane root;

    /**
     * What can be done at the end.
     *
     * @param refused shows what was left out of the quiz
     */
    record Actions(Runnable back, Runnable again, Runnable saveResult, Runnable refused) {}

    EndView(Localized words, QuizRun run, Actions actions) {
        this.words = words;
        this.controls = new Controls(words);
        this.run = run;
        Map<Question, Marked> marks = run.marks();
        long right = marks.values().stream().filter(Marked::isRight).count();
        Label score = controls.label("quiz.score", Math.round(run.score() * 100));
        score.setId("quiz-score");
        score.getStyleClass().add("page-title");
        Label detail = controls.label("quiz.score.detail", right, marks.size());
        detail.getStyleClass().add("quiet");
        Button back = controls.button("quiz.end.back", actions.back());
        back.getStyleClass().add("accent");
        Button again = controls.button("quiz.end.again", actions.again());
        again.setId("quiz-again");
        Button save = controls.button("quiz.end.save", actions.saveResult());
        save.setId("quiz-save-result");
        Button refused = controls.button("quiz.left-out", actions.refused());
        refused.setId("quiz-refused");
        FlowPane buttons = new FlowPane(8, 8, back, again, save, refused);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox page = new VBox(16, score, detail, buttons, rows);
        showRows();
        page.setMaxWidth(WIDTH);
        page.getStyleClass().add("quiz-question");
        StackPane centred = new StackPane(page);
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        root = new StackPane(scroll);
        root.getStyleClass().add("quiz");
        ChangeListener<Messages> retell = (property, before, language) -> showRows();
        // The page alone holds it, so that it goes with the page.
        root.setUserData(retell);
        words.messagesProperty().addListener(new WeakChangeListener<>(retell));
    }

    Region node() {
        return root;
    }

    private void showRows() {
        rows.getChildren().clear();
        run.marks().forEach((question, marked) -> rows.getChildren().add(row(question, marked)));
    }

    private Region row(Question question, Marked marked) {
        Label kind = controls.label(question.kind().messageKey());
        kind.getStyleClass().add("quiet");
        VBox row = new VBox(6, kind);
        row.getStyleClass().addAll("quiz-result", marked.isRight() ? "quiz-result-right" : "quiz-result-wrong");
        lines(question, marked).forEach(line -> add(row, line));
        return row;
    }

    /** What was asked, answered and is right; its sentence with its Chinese, as far as that was not said by then. */
    private List<String> lines(Question question, Marked marked) {
        List<String> lines = new ArrayList<>();
        String prompt = question.prompt().english().strip();
        lines.add(prompt.isEmpty() ? question.prompt().chinese() : prompt);
        for (int i = 0; i < marked.parts().size(); i++) {
            MarkedPart part = marked.parts().get(i);
            String given = part.given().isEmpty() ? words.now("quiz.nothing") : part.given();
            String line = part.score() >= 1
                    ? words.now("quiz.given.right", given)
                    : words.now("quiz.given.wrong", given, part.right());
            lines.add((question.part(i) + "  " + line).strip());
        }
        run.objections(question).stream()
                .flatMap(objection -> objection.parts().stream().map(MarkedPart::given))
                .distinct()
                .forEach(held -> lines.add(words.now("quiz.objected", held)));
        question.place().stream()
                .flatMap(place -> Stream.of(place.english(), place.chinese()))
                .filter(text -> lines.stream().noneMatch(line -> line.contains(text.strip())))
                .toList()
                .forEach(lines::add);
        return lines;
    }

    private static void add(VBox row, String text) {
        if (!text.isBlank()) {
            boolean chinese = text.codePoints().anyMatch(Typeface::isEastAsian);
            row.getChildren()
                    .add(new ReadingText(
                            RichText.plain(text),
                            chinese ? Typeface.chinese(SIZE - 1, SPACING) : Typeface.english(SIZE, SPACING)));
        }
    }
}
