package org.duidu.ui.teacher.exports;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.export.anki.AnkiPackage;
import org.duidu.export.anki.Sounds;
import org.duidu.export.words.Spreadsheet;
import org.duidu.export.words.WordNote;
import org.duidu.library.Library;
import org.duidu.library.LibraryEntry;
import org.duidu.messages.Messages;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Screen;
import org.duidu.ui.library.LessonPicker;
import org.duidu.ui.teacher.FileSaver;
import org.duidu.vocabulary.VocabularyLinker;
import org.kordamp.ikonli.javafx.FontIcon;

/** The teacher's tool that saves the words of ticked lessons for other programs. */
public final class ExportsScreen implements Screen {
    private static final double CARD_WIDTH = 250;

    private final Localized words;
    private final Controls controls;
    private final FileSaver saver;
    private final VocabularyLinker linker;
    private final Sounds sounds;
    private final LessonPicker picker;
    private final VBox root;

    public ExportsScreen(Localized words, Library library, FileSaver saver, VocabularyLinker linker, Sounds sounds) {
        this.words = words;
        this.controls = new Controls(words);
        this.saver = saver;
        this.linker = linker;
        this.sounds = sounds;
        this.picker = new LessonPicker(words, library, "exports", LessonPicker::hasWords);
        FlowPane cards = new FlowPane(12, 12);
        for (ExportKind kind : ExportKind.values()) {
            cards.getChildren().add(card(kind));
        }
        Button cancel = controls.button("exports.cancel", saver::cancel);
        Label working = controls.label("exports.working");
        HBox progress = new HBox(12, working, cancel);
        progress.getStyleClass().add("tool-progress");
        progress.visibleProperty().bind(saver.busy());
        progress.managedProperty().bind(saver.busy());
        VBox.setVgrow(picker.node(), Priority.ALWAYS);
        root = new VBox(14, controls.wrapped("exports.about"), picker.node(), cards, progress);
        root.getStyleClass().add("desk-tool");
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void onShow() {
        picker.refresh();
    }

    private Region card(ExportKind kind) {
        Button save = controls.button(kind.key(), () -> save(kind));
        save.setId("export-" + kind.ending());
        save.setGraphic(new FontIcon(kind.icon()));
        save.setMaxWidth(Double.MAX_VALUE);
        save.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> picker.chosen().get().isEmpty(), picker.chosen())
                        .or(saver.busy()));
        Label about = controls.wrapped(kind.key() + ".about");
        about.getStyleClass().add("quiet");
        VBox card = new VBox(6, save, about);
        card.setPrefWidth(CARD_WIDTH);
        return card;
    }

    private void save(ExportKind kind) {
        List<LibraryEntry> lessons = picker.chosen().get();
        Messages messages = words.messages();
        String name = lessons.get(0).title().either() + "." + kind.ending();
        saver.save(kind.key(), name, kind.files(), () -> switch (kind) {
            case ANKI -> anki(lessons);
            case CSV -> Spreadsheet.CSV.write(notes(lessons), messages);
            case TSV -> Spreadsheet.TSV.write(notes(lessons), messages);
        });
    }

    private byte[] anki(List<LibraryEntry> lessons) throws IOException {
        List<AnkiPackage.Deck> decks = lessons.stream()
                .map(entry ->
                        AnkiPackage.Deck.of(entry.lesson().orElseThrow(), entry.modified(), notes(List.of(entry))))
                .toList();
        return new AnkiPackage(sounds).write(decks, Instant.now());
    }

    private List<WordNote> notes(List<LibraryEntry> lessons) {
        return lessons.stream()
                .flatMap(entry -> entry.checked().linked().stream())
                .flatMap(linked -> WordNote.of(linked, linker).stream())
                .toList();
    }
}
