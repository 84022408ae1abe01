package org.duidu.ui.quiz;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.quiz.Marked;
import org.duidu.quiz.OpenQuestion;
import org.duidu.quiz.Response;

/** An open question: the learner writes, looks at the model answer, and says how it went. */
final class OpenView extends QuestionView {
    private static final int ROWS = 4;

    private final TextArea text = new TextArea();
    private final Button look;
    private final ToggleButton right;
    private final ToggleButton wrong;
    private final VBox model = new VBox(8);
    private final VBox root;

    OpenView(OpenQuestion question, Kit kit) {
        text.setId("quiz-open");
        text.setPrefRowCount(ROWS);
        text.setWrapText(true);
        text.promptTextProperty().bind(kit.words().text("quiz.open.prompt"));
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        look = kit.controls().button("quiz.open.look", this::look);
        look.setId("quiz-look");
        Label answer = new Label(
                question.model().isEmpty()
                        ? kit.words().now("quiz.open.none")
                        : (question.model().en() + "\n" + question.model().zh()).strip());
        answer.setWrapText(true);
        answer.setMinHeight(Region.USE_PREF_SIZE);
        answer.getStyleClass().add("quiz-model");
        ToggleGroup group = new ToggleGroup();
        right = mark(kit, "quiz.open.right", group);
        wrong = mark(kit, "quiz.open.wrong", group);
        model.getChildren().addAll(answer, kit.controls().label("quiz.open.judge"), new HBox(8, right, wrong));
        model.setVisible(false);
        model.setManaged(false);
        root = new VBox(12, text, look, model);
    }

    private ToggleButton mark(Kit kit, String key, ToggleGroup group) {
        ToggleButton button = new ToggleButton();
        button.setId(key.replaceAll("[.]", "-"));
        button.textProperty().bind(kit.words().text(key));
        button.setToggleGroup(group);
        button.setOnAction(event -> answered(group.getSelectedToggle() != null));
        button.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER && button.isSelected()) {
                submit();
                press.consume();
            }
        });
        return button;
    }

    /** Tab goes on from the text, as from any field, rather than into it. */
    private void leave(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShiftDown()) {
            look.requestFocus();
            key.consume();
        }
    }

    private void look() {
        model.setVisible(true);
        model.setManaged(true);
        right.requestFocus();
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Response response() {
        return new Response.SelfMarked(text.getText(), right.isSelected());
    }

    @Override
    public void restore(Response response) {
        if (response instanceof Response.SelfMarked self) {
            text.setText(self.text());
            (self.right() ? right : wrong).setSelected(true);
            look();
            answered(true);
        }
    }

    @Override
    public void show(Marked marked) {
        look();
        text.setEditable(false);
        right.setDisable(true);
        wrong.setDisable(true);
    }

    @Override
    public void focus() {
        text.requestFocus();
    }
}
