package org.duidu.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.lesson.RichText;
import org.duidu.quiz.Marked;
import org.duidu.quiz.MarkedPart;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.ReadingText;
import org.duidu.ui.kit.ReadingText.Layer;
import org.duidu.ui.kit.Typeface;
import org.duidu.ui.reader.WordCard;
import org.duidu.ui.study.ShownWord;

/** The back of a card: what the answer was worth, the word's card, its sentence with its Chinese. */
final class CardBack {
    private static final double SENTENCE = 16;
    private static final double SPACING = 1.6;

    private final Localized words;
    private final Controls controls;
    private final WordCard cards;

    CardBack(Localized words, WordCard cards) {
        this.words = words;
        this.controls = new Controls(words);
        this.cards = cards;
    }

    Region of(SittingViewModel.Step.Answered answer) {
        List<Node> content = new ArrayList<>();
        answer.marked().ifPresent(marked -> content.add(verdict(marked)));
        ShownWord word = answer.card().word();
        content.add(cards.of(word.entry(), word.places()));
        word.sentence().ifPresent(sentence -> content.add(sentence(sentence)));
        VBox box = new VBox(16);
        box.getChildren().setAll(content);
        box.getStyleClass().add("review-card");
        return box;
    }

    private Region verdict(Marked marked) {
        MarkedPart part = marked.parts().get(0);
        Label told = controls.wrapped(marked.verdict().messageKey());
        told.getStyleClass().addAll("review-verdict", marked.isRight() ? "review-right" : "review-wrong");
        told.setId("review-verdict");
        Optional<Label> given = part.given().isEmpty() || part.given().equals(part.right())
                ? Optional.empty()
                : Optional.of(new Label(words.now("review.given", part.given(), part.right())));
        VBox box = new VBox(4, told);
        given.ifPresent(label -> {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(label);
        });
        return box;
    }

    private Region sentence(ShownWord.Sentence sentence) {
        ReadingText english = new ReadingText(RichText.plain(sentence.english()), Typeface.english(SENTENCE, SPACING));
        english.show(Layer.MARK, List.of(sentence.word()));
        Label heading = controls.label("review.sentence");
        heading.getStyleClass().add("quiet");
        VBox box = new VBox(4, heading, english);
        if (!sentence.chinese().isEmpty()) {
            box.getChildren()
                    .add(new ReadingText(RichText.plain(sentence.chinese()), Typeface.chinese(SENTENCE - 1, SPACING)));
        }
        box.getStyleClass().add("review-sentence");
        return box;
    }
}
