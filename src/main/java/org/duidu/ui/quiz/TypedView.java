package org.duidu.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.quiz.Marked;
import org.duidu.quiz.QuestionKind;
import org.duidu.quiz.Response;
import org.duidu.quiz.TypedQuestion;

/** A field to type in; over it the letters, where the kind of question shows some. Tiles can be clicked, too. */
final class TypedView extends QuestionView {
    private static final int COLUMNS = 24;

    private final TextField field = new TextField();
    private final List<Button> tiles = new ArrayList<>();
    private final VBox root = new VBox(14);

    TypedView(TypedQuestion question, Kit kit) {
        this(kit);
        if (question.kind() == QuestionKind.LETTER_TILES) {
            root.getChildren().add(0, tiles(question.letters()));
        } else if (!question.letters().isEmpty()) {
            Label pattern = new Label(String.join(" ", question.letters()));
            pattern.getStyleClass().addAll("quiz-letters", "in-english");
            root.getChildren().add(0, pattern);
        }
    }

    /** A field alone. */
    TypedView(Kit kit) {
        field.setId("quiz-field");
        field.getStyleClass().add("quiz-field");
        field.setPrefColumnCount(COLUMNS);
        field.setMaxWidth(Region.USE_PREF_SIZE);
        field.promptTextProperty().bind(kit.words().text("quiz.type"));
        field.textProperty().addListener((property, before, typed) -> {
            answered(!typed.isBlank());
            markUsed(typed);
        });
        field.setOnAction(event -> submit());
        root.getChildren().add(field);
    }

    private FlowPane tiles(List<String> letters) {
        FlowPane pane = new FlowPane(8, 8);
        for (String letter : letters) {
            Button tile = new Button(letter);
            tile.getStyleClass().addAll("quiz-tile", "in-english");
            tile.setFocusTraversable(false);
            tile.setOnAction(event -> {
                field.appendText(letter);
                field.requestFocus();
                field.end();
            });
            tiles.add(tile);
            pane.getChildren().add(tile);
        }
        return pane;
    }

    /** Each letter that was typed takes a tile of its kind away. */
    private void markUsed(String typed) {
        List<String> left = new ArrayList<>(typed.toLowerCase(Locale.ROOT)
                .chars()
                .mapToObj(Character::toString)
                .toList());
        tiles.forEach(tile -> tile.setDisable(left.remove(tile.getText().toLowerCase(Locale.ROOT))));
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Response response() {
        return new Response.Typed(field.getText());
    }

    @Override
    public void restore(Response response) {
        if (response instanceof Response.Typed typed) {
            field.setText(typed.text());
        }
    }

    @Override
    public void show(Marked marked) {
        field.setEditable(false);
        field.getStyleClass().add(marked.isRight() ? "quiz-right" : "quiz-wrong");
        tiles.forEach(tile -> tile.setDisable(true));
    }

    @Override
    public void focus() {
        field.requestFocus();
        field.end();
    }
}
