package org.duidu.ui.teacher.exports;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.library.Library;
import org.duidu.speech.SpokenLanguage;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Screen;
import org.duidu.ui.kit.Speech;
import org.duidu.ui.library.LessonPicker;
import org.duidu.ui.teacher.FileSaver;
import org.duidu.ui.teacher.SeedField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The teacher's tool that saves words of ticked lessons, and questions about them, for other programs. */
public final class ExportsScreen implements Screen {
    private static final double KINDS_WIDTH = 340;

    private static final int SEED_COLUMNS = 4;

    private final Localized words;
    private final Controls controls;
    private final ExportsViewModel model;
    private final LessonPicker picker;
    private final BooleanBinding voice;
    private final BooleanBinding voiceless;
    private final VBox root;

    public ExportsScreen(Localized words, Library library, FileSaver saver, Speech speech, ExportMaker maker) {
        this.words = words;
        this.controls = new Controls(words);
        this.model = new ExportsViewModel(maker, saver, () -> speech.recorder(SpokenLanguage.ENGLISH), words::messages);
        this.picker = new LessonPicker(words, library, "exports", LessonPicker::hasWords);
        this.voice = Bindings.createBooleanBinding(model::hasVoice, speech.state());
        this.voiceless = voice.not().and(speech.state().isNotEqualTo(Speech.State.SEARCHING));
        HBox.setHgrow(picker.node(), Priority.ALWAYS);
        HBox columns = new HBox(24, picker.node(), kinds());
        VBox.setVgrow(columns, Priority.ALWAYS);
        root = new VBox(14, controls.wrapped("exports.about"), columns, progress());
        root.getStyleClass().add("desk-tool");
    }

    @Override
    public Region node() {
        return root;
    }

    private Region kinds() {
        Label elsewhere = controls.wrapped("exports.crossword");
        elsewhere.getStyleClass().add("quiet");
        VBox kinds = new VBox(
                14,
                heading("exports.words"),
                card(ExportKind.ANKI, sound(ExportKind.ANKI)),
                card(ExportKind.CSV),
                card(ExportKind.TSV),
                heading("exports.questions"),
                choices(),
                card(ExportKind.MOODLE, sound(ExportKind.MOODLE), noSound()),
                card(ExportKind.GIFT),
                elsewhere);
        kinds.getStyleClass().add("export-kinds");
        ScrollPane scroll = new ScrollPane(kinds);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("export-scroll");
        scroll.setMinWidth(KINDS_WIDTH);
        scroll.setPrefWidth(KINDS_WIDTH);
        return scroll;
    }

    private Label heading(String key) {
        Label heading = controls.label(key);
        heading.getStyleClass().add("sheet-heading");
        return heading;
    }

    private Region card(ExportKind kind, Region... more) {
        Button save = controls.button(
                kind.key(), () -> model.save(kind, picker.chosen().get()));
        save.setId("export-" + kind.name().toLowerCase(Locale.ROOT));
        save.setGraphic(new FontIcon(kind.icon()));
        save.setMaxWidth(Double.MAX_VALUE);
        save.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> picker.chosen().get().isEmpty(), picker.chosen())
                        .or(model.busy()));
        Label about = controls.wrapped(kind.key() + ".about");
        about.getStyleClass().add("quiet");
        VBox card = new VBox(6, save, about);
        card.getChildren().addAll(more);
        return card;
    }

    /** Only where a voice can make files. */
    private CheckBox sound(ExportKind kind) {
        CheckBox sound = new CheckBox();
        sound.setId("export-sound-" + kind.name().toLowerCase(Locale.ROOT));
        sound.textProperty().bind(words.text(kind.key() + ".sound"));
        sound.setMinHeight(32);
        sound.selectedProperty().bindBidirectional(model.sound(kind));
        sound.visibleProperty().bind(voice);
        sound.managedProperty().bind(voice);
        return sound;
    }

    /** Says how to come by a voice, where there is none. */
    private Label noSound() {
        Label noSound = controls.wrapped("exports.moodle.no-sound");
        noSound.setId("export-no-sound");
        noSound.visibleProperty().bind(voiceless);
        noSound.managedProperty().bind(voiceless);
        return noSound;
    }

    private Region choices() {
        ComboBox<Integer> count = new ComboBox<>();
        count.setId("export-count");
        count.getItems().setAll(ExportsViewModel.COUNTS);
        count.valueProperty().bindBidirectional(model.questions());
        Label countLabel = controls.label("exports.count");
        countLabel.setLabelFor(count);
        SeedField seed = new SeedField("export-seed", model.seed());
        seed.setPrefColumnCount(SEED_COLUMNS);
        Label seedLabel = controls.label("exports.seed");
        seedLabel.setLabelFor(seed);
        Button another = controls.iconButton(Feather.SHUFFLE, "exports.another");
        another.setId("export-another");
        another.setOnAction(event -> model.another());
        FlowPane row = new FlowPane(12, 8, pair(countLabel, count), pair(seedLabel, seed, another));
        row.getStyleClass().add("export-choices");
        return row;
    }

    private static HBox pair(Region... nodes) {
        HBox pair = new HBox(8, nodes);
        pair.getStyleClass().add("tool-progress");
        return pair;
    }

    private Region progress() {
        Button cancel = controls.button("work.stop", model::cancel);
        cancel.setId("export-stop");
        HBox progress = pair(controls.label("exports.working"), cancel);
        progress.visibleProperty().bind(model.busy());
        progress.managedProperty().bind(model.busy());
        return progress;
    }
}
