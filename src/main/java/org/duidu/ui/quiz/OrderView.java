package org.duidu.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
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
 * of the order or back, and it can be carried to any place of either; by keyboard a digit takes the piece with that number
 * up and Backspace puts the last one back.
 */
final class OrderView extends QuestionView {
    private static final double GAP = 8;

    private final OrderQuestion question;
    private final boolean sentences;
    private final List<Integer> placed = new ArrayList<>();
    private final Region mark = new Region();
    private final Pane answer;
    private final Pane pool;
    private final VBox root;
    private boolean closed;

    OrderView(OrderQuestion question, Kit kit) {
        this.question = question;
        this.sentences = question.kind() == QuestionKind.TEXT_ORDER;
        this.answer = sentences ? new VBox(GAP) : new FlowPane(GAP, GAP);
        this.pool = sentences ? new VBox(GAP) : new FlowPane(GAP, GAP);
        answer.getStyleClass().add("quiz-order");
        answer.setId("quiz-order");
        mark.setManaged(false);
        mark.getStyleClass().add("quiz-drop-mark");
        Label help = kit.controls().wrapped("quiz.order.help");
        help.getStyleClass().add("quiet");
        root = new VBox(14, answer, pool, help);
        root.setFocusTraversable(true);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        draw();
    }

    private void draw() {
        mark.setVisible(false);
        answer.getChildren().setAll(mark);
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
        chip.setId(chipId(piece));
        chip.getStyleClass().addAll("quiz-chip", "in-english");
        chip.setWrapText(sentences);
        chip.setFocusTraversable(false);
        chip.setDisable(closed);
        chip.setOnAction(event -> move.run());
        Dragging.enable(chip, at -> showPlace(piece, at), at -> drop(piece, at));
        if (sentences) {
            chip.setMinHeight(Region.USE_PREF_SIZE);
            chip.setMaxWidth(Double.MAX_VALUE);
        }
        return chip;
    }

    private static String chipId(int piece) {
        return "quiz-piece-" + (piece + 1);
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

    /** A piece let go over what is left goes there; anywhere above it, into the order at that place. */
    private void drop(int piece, Point2D inScene) {
        if (closed) {
            return;
        }
        boolean back = isBelowOrder(inScene);
        int place = placeAt(piece, inScene);
        placed.remove(Integer.valueOf(piece));
        if (!back) {
            placed.add(place, piece);
        }
        draw();
        root.requestFocus();
    }

    private boolean isBelowOrder(Point2D inScene) {
        return inScene.getY() > answer.localToScene(answer.getLayoutBounds()).getMaxY();
    }

    /** How many of the other placed pieces stand before a place, in the order in which they are read. */
    private int placeAt(int piece, Point2D inScene) {
        Point2D at = answer.sceneToLocal(inScene);
        return (int) othersThan(piece)
                .filter(chip -> {
                    Bounds bounds = chip.getBoundsInParent();
                    boolean sameLine = !sentences && at.getY() >= bounds.getMinY() && at.getY() <= bounds.getMaxY();
                    return sameLine ? bounds.getCenterX() < at.getX() : bounds.getCenterY() < at.getY();
                })
                .count();
    }

    private Stream<Node> othersThan(int piece) {
        return answer.getChildren().stream()
                .filter(node -> node != mark && !chipId(piece).equals(node.getId()));
    }

    /** Shows between which pieces one that is carried would stand. */
    private void showPlace(int piece, Point2D inScene) {
        List<Node> others = othersThan(piece).toList();
        mark.setVisible(!closed && !isBelowOrder(inScene) && !others.isEmpty());
        if (mark.isVisible()) {
            int place = placeAt(piece, inScene);
            boolean last = place == others.size();
            Bounds next = others.get(last ? place - 1 : place).getBoundsInParent();
            if (sentences) {
                double y = last ? next.getMaxY() + GAP / 2 : next.getMinY() - GAP / 2;
                mark.resizeRelocate(next.getMinX(), y - 1, next.getWidth(), 2);
            } else {
                double x = last ? next.getMaxX() + GAP / 2 : next.getMinX() - GAP / 2;
                mark.resizeRelocate(x - 1, next.getMinY(), 2, next.getHeight());
            }
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
