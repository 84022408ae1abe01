package org.duidu.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.duidu.quiz.GapsQuestion;
import org.duidu.quiz.Marked;
import org.duidu.quiz.Prompt;
import org.duidu.quiz.Response;
import org.duidu.ui.kit.Named;

/**
 * A paragraph with gaps and a bank of words over it, to be chosen at the gap or dropped into it; a word that stands in a gap
 * is faint in the bank.
 */
final class GapsView extends QuestionView {
    private final GapsQuestion question;
    private final List<ComboBox<Integer>> gaps = new ArrayList<>();
    private final List<Label> bank = new ArrayList<>();
    private final VBox root;

    GapsView(GapsQuestion question, Kit kit) {
        this.question = question;
        FlowPane words = new FlowPane(8, 8);
        for (int i = 0; i < question.bank().size(); i++) {
            int index = i;
            Label label = new Label(question.bank().get(i));
            label.getStyleClass().addAll("quiz-bank", "in-english");
            Dragging.enable(label, at -> {}, at -> drop(index, at));
            bank.add(label);
        }
        words.getChildren().addAll(bank);
        TextFlow text = new TextFlow();
        text.getStyleClass().add("quiz-gaps");
        question.prompt().pieces().forEach(piece -> piece(piece, kit, text));
        Label help = kit.controls().wrapped("quiz.gaps.help");
        help.getStyleClass().add("quiet");
        root = new VBox(16, words, text, help);
    }

    private void piece(Prompt.Piece piece, Kit kit, TextFlow text) {
        if (piece instanceof Prompt.English english) {
            Text run = new Text(english.text());
            run.getStyleClass().addAll("ink", "quiz-gap-text");
            text.getChildren().add(run);
        } else if (piece instanceof Prompt.Gap gap) {
            text.getChildren().add(gap(gap.number(), kit));
        }
    }

    private Node gap(int number, Kit kit) {
        ComboBox<Integer> box = new ComboBox<>(FXCollections.observableArrayList());
        box.getItems().add(Response.OPEN);
        for (int i = 0; i < question.bank().size(); i++) {
            box.getItems().add(i);
        }
        box.setConverter(new Named<>(index -> index == Response.OPEN
                ? "(" + (number + 1) + ")"
                : question.bank().get(index)));
        box.setValue(Response.OPEN);
        box.setId("quiz-gap-" + (number + 1));
        box.getStyleClass().add("quiz-gap");
        box.setAccessibleText(kit.words().now("quiz.gap", number + 1));
        box.valueProperty().addListener((property, before, index) -> taken(box, index));
        box.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (!box.isShowing() && (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP)) {
                step(box, key.getCode() == KeyCode.DOWN ? 1 : -1);
                key.consume();
            }
        });
        gaps.add(box);
        return box;
    }

    /** Goes to the next word that stands in no other gap: on its way to a free one it must not take theirs. */
    private void step(ComboBox<Integer> box, int step) {
        List<Integer> words = box.getItems();
        int place = words.indexOf(box.getValue()) + step;
        while (place >= 0 && place < words.size()) {
            Integer word = words.get(place);
            if (word == Response.OPEN || gaps.stream().noneMatch(gap -> gap != box && word.equals(gap.getValue()))) {
                box.setValue(word);
                return;
            }
            place += step;
        }
    }

    private void drop(int word, Point2D inScene) {
        gaps.stream()
                .filter(gap -> !gap.isDisabled() && Dragging.isOn(gap, inScene))
                .forEach(gap -> gap.setValue(word));
    }

    /** A word stands in one gap: taken into another, it leaves the first. */
    private void taken(ComboBox<Integer> taker, Integer index) {
        if (index != null && index != Response.OPEN) {
            gaps.stream()
                    .filter(gap -> gap != taker && index.equals(gap.getValue()))
                    .forEach(gap -> gap.setValue(Response.OPEN));
        }
        for (int i = 0; i < bank.size(); i++) {
            int word = i;
            boolean used = gaps.stream().anyMatch(gap -> gap.getValue() != null && gap.getValue() == word);
            bank.get(i).getStyleClass().remove("quiz-used");
            if (used) {
                bank.get(i).getStyleClass().add("quiz-used");
            }
        }
        answered(gaps.stream().anyMatch(gap -> gap.getValue() != Response.OPEN));
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Response response() {
        return new Response.Filled(gaps.stream().map(ComboBox::getValue).toList());
    }

    @Override
    public void restore(Response response) {
        if (response instanceof Response.Filled filled) {
            for (int i = 0; i < Math.min(gaps.size(), filled.words().size()); i++) {
                gaps.get(i).setValue(filled.words().get(i));
            }
        }
    }

    @Override
    public void show(Marked marked) {
        for (int i = 0; i < gaps.size(); i++) {
            gaps.get(i).setDisable(true);
            gaps.get(i).getStyleClass().add(isRight(marked, i) ? "quiz-right" : "quiz-wrong");
        }
    }

    @Override
    public void focus() {
        gaps.get(0).requestFocus();
    }
}
