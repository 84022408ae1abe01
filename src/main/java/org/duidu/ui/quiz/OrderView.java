package org.duidu.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.quiz.Marked;
import org.duidu.quiz.OrderQuestion;
import org.duidu.quiz.QuestionKind;
import org.duidu.quiz.Response;

/**
 * Pieces to be put in order: those that are placed above, those that are left below. A click moves a piece up to the end
 * of the order or back; by keyboard a digit takes the piece with that number up and Backspace puts the last one back.
 */
final class OrderView extends QuestionView {
    private final OrderQuestion question;
    private final boolean sentences;
    private final List<Integer> placed = new ArrayList<>();
    private final Pane answer;
    private final Pane pool;
    private final VBox root;
    private boolean closed;

    OrderView(OrderQuestion question, Kit kit) {
        this.question = question;
        this.sentences = question.kind() == QuestionKind.TEXT_ORDER;
        this.answer = sentences ? new VBox(8) : new FlowPane(8, 8);
        this.pool = sentences ? new VBox(8) : new FlowPane(8, 8);
        answer.getStyleClass().add("quiz-order");
        answer.setId("quiz-order");
        Label help = kit.controls().wrapped("quiz.order.help");
        help.getStyleClass().add("quiet");
        root = new VBox(14, answer, pool, help);
        root.setFocusTraversable(true);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        draw();
    }

    private void draw() {
        answer.getChildren().clear();
        pool.getChildren().clear();
        for (int piece : placed) {
            answer.getChildren().add(chip(piece, question.pieces().get(piece), () -> take(piece)));
        }
        List<Integer> left = left();
        for (int i = 0; i < left.size(); i++) {
            int piece = left.get(i);
            String number = i < 9 ? (i + 1) + "  " : "";
            pool.getChildren().add(chip(piece, number + question.pieces().get(piece), () -> place(piece)));
        }
        answered(!placed.isEmpty());
    }

    private Button chip(int piece, String text, Runnable move) {
        Button chip = new Button(text);
        chip.setId("quiz-piece-" + (piece + 1));
        chip.getStyleClass().addAll("quiz-chip", "in-english");
        chip.setWrapText(sentences);
        chip.setFocusTraversable(false);
        chip.setDisable(closed);
        chip.setOnAction(event -> move.run());
        if (sentences) {
            chip.setMaxWidth(Double.MAX_VALUE);
        }
        return chip;
    }

    private List<Integer> left() {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < question.pieces().size(); i++) {
            if (!placed.contains(i)) {
                left.add(i);
            }
        }
        return left;
    }

    private void place(int piece) {
        if (!closed) {
            placed.add(piece);
            draw();
            root.requestFocus();
        }
    }

    private void take(int piece) {
        if (!closed) {
            placed.remove(Integer.valueOf(piece));
            draw();
            root.requestFocus();
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.BACK_SPACE && !placed.isEmpty()) {
            take(placed.get(placed.size() - 1));
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            submit();
            key.consume();
        }
    }

    private void typed(KeyEvent key) {
        int index = key.getCharacter().isEmpty() ? -1 : key.getCharacter().charAt(0) - '1';
        List<Integer> left = left();
        if (index >= 0 && index < Math.min(9, left.size())) {
            place(left.get(index));
            key.consume();
        }
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Response response() {
        return new Response.Ordered(placed);
    }

    @Override
    public void restore(Response response) {
        if (response instanceof Response.Ordered ordered) {
            placed.clear();
            ordered.pieces().stream()
                    .filter(piece -> piece >= 0 && piece < question.pieces().size())
                    .forEach(placed::add);
            draw();
        }
    }

    @Override
    public void show(Marked marked) {
        closed = true;
        draw();
        answer.getStyleClass().add(marked.isRight() ? "quiz-right" : "quiz-wrong");
    }

    @Override
    public void focus() {
        root.requestFocus();
    }
}
