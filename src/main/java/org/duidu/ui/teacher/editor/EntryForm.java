package org.duidu.ui.teacher.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.lesson.Example;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Named;
import org.duidu.ui.kit.Overlay;

/** Asks for an entry of the vocabulary, with what the dictionary proposes filled in. */
final class EntryForm {
    private static final double WIDTH = 560;

    private final Localized words;
    private final Controls controls;
    private final Overlay overlay;

    EntryForm(Localized words, Overlay overlay) {
        this.words = words;
        this.controls = new Controls(words);
        this.overlay = overlay;
    }

    /**
     * @param proposals at least one
     * @param example the sentence that the word was found in
     */
    void ask(List<EntryProposal> proposals, Optional<Example> example, Consumer<VocabularyEntry> onEntry) {
        Label about = new Label(words.now("editor.entry.about", proposals.get(0).word()));
        about.setWrapText(true);
        ComboBox<EntryProposal> meanings = meanings(proposals);
        TextField chinese = new TextField();
        chinese.setId("entry-chinese");
        TextArea definition = new TextArea();
        definition.setId("entry-definition");
        definition.setWrapText(true);
        definition.setPrefRowCount(3);
        meanings.valueProperty().addListener((property, before, chosen) -> definition.setText(chosen.definition()));
        meanings.getSelectionModel().selectFirst();
        Label source = controls.wrapped("editor.entry.source");
        source.getStyleClass().add("quiet");
        Button add = controls.button("editor.entry.add", () -> {
            overlay.close();
            onEntry.accept(meanings.getValue()
                    .entry(chinese.getText(), definition.getText(), example, words.now("editor.entry.note")));
        });
        add.setId("entry-add");
        add.setDefaultButton(true);
        add.getStyleClass().add("accent");
        VBox form = new VBox(
                8,
                about,
                controls.label("editor.entry.meaning"),
                meanings,
                controls.label("editor.entry.chinese"),
                chinese,
                controls.label("editor.entry.definition"),
                definition,
                source,
                add);
        overlay.show("editor.entry.title", form, WIDTH, () -> {});
        // it is in the scene only after the card has been laid out
        javafx.application.Platform.runLater(chinese::requestFocus);
    }

    private ComboBox<EntryProposal> meanings(List<EntryProposal> proposals) {
        ComboBox<EntryProposal> meanings = new ComboBox<>();
        meanings.setId("entry-meanings");
        meanings.getItems().setAll(proposals);
        meanings.setMaxWidth(Double.MAX_VALUE);
        meanings.setMinWidth(Region.USE_COMPUTED_SIZE);
        meanings.setConverter(new Named<>(this::meaning));
        return meanings;
    }

    private String meaning(EntryProposal proposal) {
        String text = proposal.definition().isEmpty() ? words.now("editor.entry.unknown") : proposal.definition();
        return (proposal.partOfSpeech().abbreviation() + "  " + text).strip();
    }
}
