package org.duidu.ui.reader;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.reader.WordStudy.Standing;

/** The foot of a word card: "Review" and "I know this", pressed while they hold, and how the word stands. */
final class StudyButtons {
    private final Localized words;
    private final WordStudy study;
    private final VocabularyEntry entry;
    private final ToggleButton review = new ToggleButton();
    private final ToggleButton known = new ToggleButton();
    private final Label standing = new Label();

    StudyButtons(Localized words, WordStudy study, VocabularyEntry entry) {
        this.words = words;
        this.study = study;
        this.entry = entry;
        review.setId("word-review");
        review.setOnAction(event -> {
            study.toggleReview(entry);
            show();
        });
        known.setId("word-known");
        known.textProperty().bind(words.text("word.known"));
        known.setOnAction(event -> {
            study.toggleKnown(entry);
            show();
        });
        review.setMinWidth(Region.USE_PREF_SIZE);
        known.setMinWidth(Region.USE_PREF_SIZE);
        standing.getStyleClass().add("card-count");
        standing.setWrapText(true);
        standing.setMinHeight(Region.USE_PREF_SIZE);
    }

    Region node() {
        show();
        VBox box = new VBox(6, new HBox(8, review, known), standing);
        box.getStyleClass().add("card-study");
        return box;
    }

    private void show() {
        Standing now = study.standing(entry);
        review.setSelected(now == Standing.IN_REVIEW);
        review.setText(words.now(now == Standing.PAUSED ? "word.review.resume" : "word.review"));
        known.setSelected(now == Standing.KNOWN);
        int asked = study.timesAsked(entry);
        standing.setText(asked == 0 ? words.now(now.key()) : words.now("word.asked", words.now(now.key()), asked));
    }
}
