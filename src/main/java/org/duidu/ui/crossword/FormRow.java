package org.duidu.ui.crossword;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.crossword.PlacedWord;
import org.duidu.crossword.Puzzle;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Scripts;

/** A clue of the form with the letters that are known and a field for the whole word. */
final class FormRow {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final double FIELD = 220;

    private final PlayViewModel model;
    private final PlayTexts texts;
    private final Localized words;
    private final PlacedWord word;
    private final Label name = new Label();
    private final Label clue = Scripts.byScript(new Label());
    private final Label pattern = new Label();
    private final Label state = new Label();
    private final TextField field = new TextField();
    private final HBox box;

    FormRow(PlayViewModel model, PlayTexts texts, Localized words, PlacedWord word) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        this.word = word;
        name.getStyleClass().add("clue-name");
        name.setMinWidth(90);
        clue.setWrapText(true);
        clue.setMinHeight(Region.USE_PREF_SIZE);
        pattern.getStyleClass().add("form-pattern");
        state.getStyleClass().add("form-state");
        field.setId("form-" + texts.mark(word).replace('→', 'a').replace('↓', 'd'));
        field.setPrefWidth(FIELD);
        field.setMinWidth(FIELD);
        field.textProperty().addListener((property, before, now) -> typed(now));
        field.focusedProperty().addListener((property, before, now) -> focusChanged(now));
        VBox left = new VBox(2, clue, pattern);
        HBox.setHgrow(left, Priority.ALWAYS);
        box = new HBox(12, name, left, new VBox(2, field, state));
        box.getStyleClass().add("form-row");
        show();
    }

    Region node() {
        return box;
    }

    PlacedWord word() {
        return word;
    }

    void focus() {
        field.requestFocus();
    }

    /** What Enter in the field does. */
    void onEnter(Runnable next) {
        field.setOnAction(event -> {
            if (isShort()) {
                sayLength();
            } else {
                next.run();
            }
        });
    }

    /** Shows the puzzle as it is now. */
    void show() {
        Puzzle puzzle = model.puzzle();
        name.setText(texts.name(word));
        clue.setText(texts.clue(word));
        pattern.setText(texts.pattern(word));
        state.setText(texts.marks(word));
        box.pseudoClassStateChanged(DONE, puzzle.isRight(word));
        box.pseudoClassStateChanged(NOW, word.equals(model.cursor().word()));
        field.setAccessibleText(words.now(
                "play.form.field",
                name.getText(),
                word.length(),
                texts.spokenClue(word),
                pattern.getText(),
                state.getText()));
        showLetters(puzzle);
    }

    /** The field shows a whole word or what is being typed: letters from other words stand in the pattern. */
    private void showLetters(Puzzle puzzle) {
        String typed = Puzzle.lettersOf(field.getText());
        if (puzzle.isFilled(word)) {
            if (!typed.equals(puzzle.entered(word))) {
                field.setText(puzzle.entered(word));
            }
        } else if (typed.length() == word.length()) {
            field.clear();
        }
    }

    private void typed(String text) {
        String letters = Puzzle.lettersOf(text);
        if (letters.length() == word.length() && !letters.equals(model.puzzle().entered(word))) {
            model.writeWord(word, text);
        }
    }

    private void focusChanged(boolean focused) {
        if (focused) {
            model.cursor().goTo(word);
        } else if (isShort()) {
            sayLength();
        }
    }

    private boolean isShort() {
        int letters = Puzzle.lettersOf(field.getText()).length();
        return letters > 0 && letters != word.length();
    }

    private void sayLength() {
        state.setText(words.now(
                "play.form.length",
                word.length(),
                Puzzle.lettersOf(field.getText()).length()));
    }
}
