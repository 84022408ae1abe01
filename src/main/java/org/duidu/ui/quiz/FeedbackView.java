package org.duidu.ui.quiz;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.duidu.lesson.RichText;
import org.duidu.messages.Messages;
import org.duidu.quiz.Difference;
import org.duidu.quiz.Marked;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.ReadingText;
import org.duidu.ui.kit.Typeface;

/** What is to be said of an answer: the verdict, the right answer, and the sentence in the article with its Chinese. */
final class FeedbackView extends VBox {
    private static final double SIZE = 16;
    private static final double SPACING = 1.6;

    private ChangeListener<Messages> retell = (property, before, language) -> {};

    FeedbackView(Marked marked, Localized words, Controls controls) {
        super(8);
        getStyleClass().addAll("quiz-feedback", marked.isRight() ? "quiz-feedback-right" : "quiz-feedback-wrong");
        setId("quiz-feedback");
        Label verdict = controls.label(marked.verdict().messageKey());
        verdict.getStyleClass().add("quiz-verdict");
        verdict.setWrapText(true);
        verdict.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(verdict);
        marked.parts().stream()
                .filter(part -> part.score() < 1 || marked.retype())
                .filter(part -> !part.differences().isEmpty())
                .forEach(part -> getChildren().add(differences(part.differences())));
        String right = right(marked);
        if (!right.isEmpty()) {
            StackPane answer = new StackPane(sentence(words.now("quiz.right-answer", right)));
            retell = (property, before, language) ->
                    answer.getChildren().setAll(sentence(words.now("quiz.right-answer", right)));
            words.messagesProperty().addListener(new WeakChangeListener<>(retell));
            getChildren().add(answer);
        }
        marked.question().place().stream()
                .flatMap(place -> Stream.of(place.english(), place.chinese()))
                .filter(text -> !text.isEmpty() && !right.contains(text.strip()))
                .forEach(text -> getChildren().add(sentence(text)));
    }

    /** What is right where it was not answered: of several parts each on a line of its own. */
    private static String right(Marked marked) {
        return IntStream.range(0, marked.parts().size())
                .filter(part -> marked.parts().get(part).score() < 1 || marked.retype())
                .mapToObj(part -> {
                    String name = marked.question().part(part);
                    String right = marked.parts().get(part).right();
                    return name.isEmpty() ? right : "\n" + name + "  " + right;
                })
                .collect(Collectors.joining());
    }

    private static Region sentence(String text) {
        boolean chinese = text.codePoints().anyMatch(Typeface::isEastAsian);
        return new ReadingText(
                RichText.plain(text), chinese ? Typeface.chinese(SIZE, SPACING) : Typeface.english(SIZE, SPACING));
    }

    /** What was typed against the right spelling: what is missing underlined, what is too much struck out. */
    private static TextFlow differences(List<Difference> differences) {
        TextFlow flow = new TextFlow();
        flow.setId("quiz-differences");
        for (Difference difference : differences) {
            Text text = new Text(difference.text());
            text.getStyleClass().addAll("ink", "quiz-diff");
            if (difference.kind() == Difference.Kind.MISSING) {
                text.getStyleClass().add("quiz-diff-missing");
            } else if (difference.kind() == Difference.Kind.EXTRA) {
                text.getStyleClass().add("quiz-diff-extra");
            }
            flow.getChildren().add(text);
        }
        return flow;
    }
}
