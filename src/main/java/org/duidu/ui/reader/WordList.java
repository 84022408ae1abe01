package org.duidu.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Scripts;
import org.duidu.vocabulary.Occurrence;

/** The lesson's words beside the article: a click goes to the place, and a word opened in the text is shown here. */
final class WordList {
    private static final double WIDTH = 240;

    private final Localized words;
    private final ReaderViewModel model;
    private final ObservableList<VocabularyEntry> entries = FXCollections.observableArrayList();
    private final ListView<VocabularyEntry> list = new ListView<>(entries);
    private final VBox box;

    WordList(Localized words, Controls controls, ReaderViewModel model) {
        this.words = words;
        this.model = model;
        Label heading = controls.label("reader.wordList");
        heading.getStyleClass().add("side-heading");
        list.setId("word-list");
        list.setCellFactory(view -> new Cell());
        list.accessibleTextProperty().bind(words.text("reader.wordList"));
        list.setOnMouseClicked(click -> goToSelected());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                goToSelected();
                key.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setPlaceholder(controls.wrapped("reader.wordList.empty"));
        box = new VBox(8, heading, list);
        box.getStyleClass().add("word-list");
        box.setPrefWidth(WIDTH);
        box.setMinWidth(WIDTH);
        model.document()
                .addListener((property, before, document) -> entries.setAll(
                        document.map(shown -> shown.lesson().vocabulary()).orElse(List.of())));
        model.openWord().addListener((property, before, word) -> word.ifPresent(this::select));
    }

    Region node() {
        return box;
    }

    private void select(Occurrence word) {
        list.getSelectionModel().select(word.entry());
        list.scrollTo(Math.max(0, word.entry() - 2));
    }

    private void goToSelected() {
        int entry = list.getSelectionModel().getSelectedIndex();
        if (entry >= 0) {
            model.openEntry(entry);
        }
    }

    private final class Cell extends ListCell<VocabularyEntry> {
        private final Label headword = new Label();
        private final Label gloss = new Label();
        private final VBox content = new VBox(headword, gloss);

        private Cell() {
            headword.getStyleClass().add("gloss-word");
            Scripts.byScript(headword);
            gloss.getStyleClass().add("gloss-text");
            gloss.setWrapText(true);
            gloss.setMinHeight(Region.USE_PREF_SIZE);
            content.maxWidthProperty().bind(list.widthProperty().subtract(44));
            setText(null);
        }

        @Override
        protected void updateItem(VocabularyEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(empty ? null : content);
            if (!empty) {
                int places = placesOf(getIndex());
                headword.setText(entry.headword());
                gloss.setText((entry.partOfSpeech() + " " + entry.zh()).strip()
                        + (places == 0 ? "\n" + words.now("word.nowhere") : ""));
                setAccessibleText(entry.headword() + ", " + gloss.getText());
            }
        }

        private int placesOf(int entry) {
            Optional<ReaderDocument> shown = model.document().get();
            return shown.map(document -> document.linked().occurrencesOf(entry).size())
                    .orElse(0);
        }
    }
}
