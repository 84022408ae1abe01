package org.duidu.ui.quiz;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.duidu.lesson.RichText;
import org.duidu.quiz.Prompt;
import org.duidu.ui.kit.ReadingText;
import org.duidu.ui.kit.Typeface;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a question shows: its English with gaps, its Chinese, and a button for what is to be heard. */
final class PromptView extends VBox {
    private static final double ENGLISH = 21;
    private static final double CHINESE = 18;
    private static final double SPACING = 1.6;

    /** @param withEnglish false where the answer's own node shows the English with its gaps */
    PromptView(Prompt prompt, QuestionView.Kit kit, boolean withEnglish) {
        super(10);
        if (withEnglish && !prompt.english().isEmpty()) {
            getChildren()
                    .add(new ReadingText(RichText.plain(prompt.english().strip()), Typeface.english(ENGLISH, SPACING)));
        }
        if (!prompt.chinese().isEmpty()) {
            ReadingText chinese = new ReadingText(RichText.plain(prompt.chinese()), Typeface.chinese(CHINESE, SPACING));
            chinese.getStyleClass().add("quiz-chinese");
            getChildren().add(chinese);
        }
        prompt.sound().ifPresent(sound -> {
            Button listen =
                    kit.controls().button("quiz.listen", () -> kit.speak().accept(sound));
            listen.setGraphic(new FontIcon(Feather.VOLUME_2));
            listen.setId("quiz-listen");
            getChildren().add(listen);
        });
    }
}
