package org.duidu.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.lesson.Bilingual;
import org.duidu.quiz.ChoiceQuestion;
import org.duidu.quiz.Marked;
import org.duidu.quiz.Response;
import org.duidu.ui.kit.Scripts;

/** Options to choose from, by mouse or by the digit in front of them. */
final class ChoiceView extends QuestionView {
    private final ChoiceQuestion question;
    private final List<ToggleButton> options = new ArrayList<>();
    private final VBox root = new VBox(8);

    ChoiceView(ChoiceQuestion question, Kit kit) {
        this.question = question;
        if (question.hasSeveralRight()) {
            root.getChildren().add(kit.controls().wrapped("quiz.several"));
        }
        for (int i = 0; i < question.options().size(); i++) {
            options.add(option(i));
        }
        root.getChildren().addAll(options);
        root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private ToggleButton option(int index) {
        Bilingual text = question.options().get(index);
        Label number = new Label(String.valueOf(index + 1));
        number.getStyleClass().add("quiz-number");
        ToggleButton button = Scripts.byScript(new ToggleButton(bothLines(text), number));
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setGraphicTextGap(12);
        button.setId("quiz-option-" + (index + 1));
        button.getStyleClass().add("quiz-option");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(text.either());
        button.setOnAction(event -> choose(index));
        button.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                if (!answered().get()) {
                    button.fire();
                } else {
                    submit();
                }
                key.consume();
            }
        });
        return button;
    }

    private static String bothLines(Bilingual text) {
        return text.en().isEmpty() || text.zh().isEmpty() ? text.either() : text.en() + "\n" + text.zh();
    }

    private void typed(KeyEvent key) {
        int index = key.getCharacter().isEmpty() ? -1 : key.getCharacter().charAt(0) - '1';
        if (index >= 0 && index < options.size() && !options.get(index).isDisabled()) {
            options.get(index).requestFocus();
            options.get(index).setSelected(!options.get(index).isSelected() || !question.hasSeveralRight());
            choose(index);
            key.consume();
        }
    }

    private void choose(int index) {
        if (!question.hasSeveralRight()) {
            options.forEach(option -> option.setSelected(option == options.get(index)));
        }
        answered(options.stream().anyMatch(ToggleButton::isSelected));
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Response response() {
        Set<Integer> chosen = new TreeSet<>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).isSelected()) {
                chosen.add(i);
            }
        }
        return new Response.Chosen(chosen);
    }

    @Override
    public void restore(Response response) {
        if (response instanceof Response.Chosen chosen) {
            chosen.options().stream()
                    .filter(index -> index < options.size())
                    .forEach(index -> options.get(index).setSelected(true));
            answered(!chosen.options().isEmpty());
        }
    }

    @Override
    public void show(Marked marked) {
        for (int i = 0; i < options.size(); i++) {
            ToggleButton option = options.get(i);
            option.setDisable(true);
            if (question.right().contains(i)) {
                option.getStyleClass().add("quiz-right");
            } else if (option.isSelected()) {
                option.getStyleClass().add("quiz-wrong");
            }
        }
    }

    @Override
    public void focus() {
        options.get(0).requestFocus();
    }
}
