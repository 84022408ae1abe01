package org.duidu.ui.reader;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Question;
import org.duidu.lesson.Question.Choice;
import org.duidu.lesson.RichText;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.ReadingText;
import org.duidu.ui.reader.ReaderRow.Asked;

/** A question with choices that answer at once, or with a model answer behind a button. */
final class QuestionBlock {
    private final Localized words;
    private final RowView view;
    private final Asked asked;
    private final PageStyle style;
    private final Label verdict = new Label();

    QuestionBlock(Localized words, RowView view, Asked asked, PageStyle style) {
        this.words = words;
        this.view = view;
        this.asked = asked;
        this.style = style;
    }

    Region node() {
        Question question = asked.question();
        VBox box = new VBox(8);
        box.getStyleClass().add("question");
        if (style.showsEnglish() && !question.prompt().en().isEmpty()) {
            box.getChildren()
                    .add(view.segment(
                            0,
                            0,
                            new ReadingText(
                                    RichText.plain(question.prompt().en()),
                                    style.english().inBold())));
        }
        if (style.showsChinese() && !question.prompt().zh().isEmpty()) {
            box.getChildren()
                    .add(view.segment(
                            1,
                            0,
                            new ReadingText(RichText.plain(question.prompt().zh()), style.chineseSmall())));
        }
        if (question.choices().isEmpty()) {
            box.getChildren().add(modelAnswer(question.answer()));
        } else {
            box.getChildren().addAll(choices(question.choices()));
            verdict.getStyleClass().add("verdict");
            verdict.setWrapText(true);
            verdict.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(verdict);
        }
        return box;
    }

    private List<HBox> choices(List<Choice> choices) {
        ToggleGroup group = new ToggleGroup();
        return choices.stream().map(choice -> line(choice, group)).toList();
    }

    private HBox line(Choice choice, ToggleGroup group) {
        RadioButton button = new RadioButton();
        button.setToggleGroup(group);
        button.setAccessibleText(choice.text().either());
        VBox texts = new VBox(2);
        addTexts(texts, choice.text());
        HBox line = new HBox(10, button, texts);
        line.getStyleClass().add("choice");
        line.setOnMouseClicked(click -> button.setSelected(true));
        button.selectedProperty().addListener((property, before, chosen) -> {
            line.getStyleClass().removeAll("right", "wrong");
            if (chosen) {
                line.getStyleClass().add(choice.right() ? "right" : "wrong");
                verdict.setText(words.now(choice.right() ? "reader.question.right" : "reader.question.wrong"));
                verdict.setAccessibleText(verdict.getText());
            }
        });
        return line;
    }

    private Region modelAnswer(Bilingual answer) {
        VBox box = new VBox(6);
        Button show = new Button(words.now("reader.question.show"));
        show.setOnAction(event -> {
            box.getChildren().clear();
            addTexts(box, answer);
        });
        if (!answer.isEmpty()) {
            box.getChildren().add(show);
        }
        return box;
    }

    private void addTexts(VBox box, Bilingual text) {
        if (!text.en().isEmpty() && (style.showsEnglish() || text.zh().isEmpty())) {
            box.getChildren().add(new ReadingText(RichText.plain(text.en()), style.english()));
        }
        if (!text.zh().isEmpty() && (style.showsChinese() || text.en().isEmpty())) {
            box.getChildren().add(new ReadingText(RichText.plain(text.zh()), style.chineseSmall()));
        }
    }
}
