package org.duidu.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.quiz.Marked;
import org.duidu.quiz.MatchingQuestion;
import org.duidu.quiz.Response;
import org.duidu.ui.kit.Scripts;

/**
 * Two columns to be paired. By mouse: one of the left, then its partner on the right, or either dropped on the other. By
 * keyboard: the arrows walk down the left, a letter names the partner, and Backspace parts the two.
 */
final class MatchingView extends QuestionView {
    private final MatchingQuestion question;
    private final List<ToggleButton> left = new ArrayList<>();
    private final List<Label> badges = new ArrayList<>();
    private final List<Button> right = new ArrayList<>();
    private final List<Integer> partners = new ArrayList<>();
    private final VBox root;
    private int current;
    private boolean closed;

    MatchingView(MatchingQuestion question, Kit kit) {
        this.question = question;
        VBox words = new VBox(8);
        for (int i = 0; i < question.left().size(); i++) {
            partners.add(Response.OPEN);
            words.getChildren().add(left(i));
        }
        VBox meanings = new VBox(8);
        for (int i = 0; i < question.right().size(); i++) {
            meanings.getChildren().add(right(i));
        }
        GridPane columns = new GridPane();
        columns.setHgap(20);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        columns.getColumnConstraints().addAll(half, half);
        columns.addRow(0, words, meanings);
        Label help = kit.controls().wrapped("quiz.matching.help");
        help.getStyleClass().add("quiet");
        root = new VBox(12, columns, help);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        select(0);
    }

    private ToggleButton left(int index) {
        Label badge = new Label("·");
        badge.getStyleClass().add("quiz-number");
        badges.add(badge);
        ToggleButton button = optionOf(new ToggleButton(question.left().get(index), badge));
        button.setId("quiz-left-" + (index + 1));
        button.setOnAction(event -> select(index));
        Dragging.enable(button, at -> {}, at -> dropped(right, at).ifPresent(partner -> pair(index, partner)));
        left.add(button);
        return button;
    }

    private Button right(int index) {
        Label letter = new Label(letter(index));
        letter.getStyleClass().add("quiz-number");
        Button button = optionOf(new Button(question.right().get(index), letter));
        button.setId("quiz-partner-" + letter(index));
        button.setFocusTraversable(false);
        button.setOnAction(event -> pair(current, index));
        Dragging.enable(button, at -> {}, at -> dropped(left, at).ifPresent(partner -> pair(partner, index)));
        right.add(button);
        return button;
    }

    private static <B extends ButtonBase> B optionOf(B button) {
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setGraphicTextGap(12);
        button.getStyleClass().add("quiz-option");
        button.setMaxWidth(Double.MAX_VALUE);
        return Scripts.byScript(button);
    }

    private static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private void select(int index) {
        current = index;
        for (int i = 0; i < left.size(); i++) {
            left.get(i).setSelected(i == index && !closed);
        }
    }

    private static OptionalInt dropped(List<? extends ButtonBase> options, Point2D inScene) {
        return IntStream.range(0, options.size())
                .filter(index -> Dragging.isOn(options.get(index), inScene))
                .findFirst();
    }

    private void pair(int one, int partner) {
        if (closed) {
            return;
        }
        partners.replaceAll(other -> other == partner ? Response.OPEN : other);
        partners.set(one, partner);
        changed();
        int next = partners.indexOf(Response.OPEN);
        if (next >= 0) {
            select(next);
            left.get(next).requestFocus();
        }
    }

    private void changed() {
        for (int i = 0; i < badges.size(); i++) {
            badges.get(i).setText(partners.get(i) == Response.OPEN ? "·" : letter(partners.get(i)));
            left.get(i)
                    .setAccessibleText(question.left().get(i)
                            + (partners.get(i) == Response.OPEN
                                    ? ""
                                    : ", " + question.right().get(partners.get(i))));
        }
        for (int i = 0; i < right.size(); i++) {
            right.get(i).getStyleClass().remove("quiz-used");
            if (partners.contains(i)) {
                right.get(i).getStyleClass().add("quiz-used");
            }
        }
        answered(partners.stream().anyMatch(partner -> partner != Response.OPEN));
    }

    private void pressed(KeyEvent key) {
        int step = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            select(Math.max(0, Math.min(left.size() - 1, current + step)));
            left.get(current).requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.BACK_SPACE && !closed) {
            partners.set(current, Response.OPEN);
            changed();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            submit();
            key.consume();
        }
    }

    private void typed(KeyEvent key) {
        String typed = key.getCharacter().toUpperCase(Locale.ROOT);
        int partner = typed.isEmpty() ? -1 : typed.charAt(0) - 'A';
        if (partner >= 0 && partner < right.size()) {
            pair(current, partner);
            key.consume();
        }
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Response response() {
        return new Response.Paired(partners);
    }

    @Override
    public void restore(Response response) {
        if (response instanceof Response.Paired paired) {
            for (int i = 0; i < Math.min(partners.size(), paired.partners().size()); i++) {
                partners.set(i, paired.partners().get(i));
            }
            changed();
        }
    }

    @Override
    public void show(Marked marked) {
        closed = true;
        select(-1);
        for (int i = 0; i < left.size(); i++) {
            left.get(i).getStyleClass().add(isRight(marked, i) ? "quiz-right" : "quiz-wrong");
            left.get(i).setDisable(true);
            badges.get(i).setText(letter(question.key().get(i)));
        }
        right.forEach(button -> button.setDisable(true));
    }

    @Override
    public void focus() {
        left.get(Math.max(0, current)).requestFocus();
    }
}
