package org.duidu.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.quiz.Marked;
import org.duidu.quiz.MistakeQuestion;
import org.duidu.quiz.Response;

/** A sentence whose words can be pointed at, by mouse or with the arrow keys. */
final class MistakeView extends QuestionView {
    private final MistakeQuestion question;
    private final List<ToggleButton> tokens = new ArrayList<>();
    private final VBox root;

    MistakeView(MistakeQuestion question, Kit kit) {
        this.question = question;
        for (int i = 0; i < question.tokens().size(); i++) {
            tokens.add(token(i));
        }
        FlowPane sentence = new FlowPane(4, 6);
        sentence.getChildren().addAll(tokens);
        Label help = kit.controls().wrapped("quiz.mistake.help");
        help.getStyleClass().add("quiet");
        root = new VBox(12, sentence, help);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private ToggleButton token(int index) {
        ToggleButton token = new ToggleButton(question.tokens().get(index));
        token.setId("quiz-token-" + (index + 1));
        token.getStyleClass().addAll("quiz-token", "in-english");
        token.setOnAction(event -> point(index));
        return token;
    }

    private void point(int index) {
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setSelected(i == index);
        }
        answered(true);
    }

    private void pressed(KeyEvent key) {
        int focused = -1;
        for (int i = 0; i < tokens.size(); i++) {
            focused = tokens.get(i).isFocused() ? i : focused;
        }
        int step = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step != 0 && focused >= 0) {
            tokens.get(Math.max(0, Math.min(tokens.size() - 1, focused + step))).requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && focused >= 0) {
            if (tokens.get(focused).isSelected()) {
                submit();
            } else {
                point(focused);
            }
            key.consume();
        }
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Response response() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isSelected()) {
                return new Response.Pointed(i);
            }
        }
        return new Response.Skipped();
    }

    @Override
    public void restore(Response response) {
        if (response instanceof Response.Pointed pointed && pointed.token() >= 0 && pointed.token() < tokens.size()) {
            point(pointed.token());
        }
    }

    @Override
    public void show(Marked marked) {
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setDisable(true);
            if (i == question.wrong()) {
                tokens.get(i).getStyleClass().add("quiz-right");
            } else if (tokens.get(i).isSelected()) {
                tokens.get(i).getStyleClass().add("quiz-wrong");
            }
        }
    }

    @Override
    public void focus() {
        tokens.get(0).requestFocus();
    }
}
