package org.duidu.ui.teacher.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.duidu.lesson.importing.Importer;
import org.duidu.lesson.importing.LineReport;
import org.duidu.text.TextRange;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Screen;
import org.duidu.ui.kit.TaskRunner;

/** The teacher's tool that makes a lesson of pasted text. */
public final class ImportScreen implements Screen {
    /** Typing pauses this long before the text is read again. */
    private static final Duration PAUSE = Duration.millis(300);

    private final Localized words;
    private final Controls controls;
    private final ImportViewModel model;
    private final TextFiles files;
    private final LessonSaver saver;
    private final TextArea text;
    private final ResultPane result;
    private final FlowPane ways = new FlowPane(10, 8);
    private final SplitPane root = new SplitPane();
    private final PauseTransition pause = new PauseTransition(PAUSE);

    /**
     * @param files opens text files
     * @param saver keeps the lesson
     */
    public ImportScreen(Localized words, Importer importer, TaskRunner tasks, TextFiles files, LessonSaver saver) {
        this.words = words;
        this.controls = new Controls(words);
        this.model = new ImportViewModel(importer, tasks);
        this.files = files;
        this.saver = saver;
        this.text = new PasteArea(model::use);
        this.result = new ResultPane(words, model, this::point);
        pause.setOnFinished(done -> model.use(text.getText()));
        text.textProperty().addListener((property, before, now) -> pause.playFromStart());
        buildWays();
        VBox.setVgrow(result.node(), Priority.ALWAYS);
        VBox right = new VBox(12, result.node(), ways);
        right.getStyleClass().add("import-side");
        root.getItems().setAll(left(), right);
        root.setDividerPositions(0.44);
        root.getStyleClass().add("import");
        root.setOnDragOver(this::dragOver);
        root.setOnDragDropped(this::dropped);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void onShow() {
        text.requestFocus();
    }

    /** Reads a text file as if it had been chosen. */
    public void open(Path file) {
        files.open(file, this::take);
    }

    /**
     * Puts a button beside the one that saves.
     *
     * @param id of the button
     * @param key what it does
     * @param way gets the name of the lesson's file, without its ending, and its Markdown
     */
    public void offer(String id, String key, BiConsumer<String, String> way) {
        Button button =
                controls.button(key, () -> model.lesson().ifPresent(lesson -> way.accept(name(), lesson.markdown())));
        button.setId(id);
        button.disableProperty().bind(noLesson());
        ways.getChildren().add(button);
    }

    private Region left() {
        Label title = controls.label("import.text");
        title.getStyleClass().add("import-title");
        title.setLabelFor(text);
        Button open = controls.button("import.open", () -> files.choose(this::take));
        open.setId("import-open");
        Button clear = controls.button("import.clear", text::clear);
        clear.setId("import-clear");
        clear.disableProperty().bind(text.textProperty().isEmpty());
        Stream.of(title, open, clear).forEach(whole -> whole.setMinWidth(Region.USE_PREF_SIZE));
        text.setId("import-text");
        text.setWrapText(true);
        text.getStyleClass().add("import-area");
        text.promptTextProperty().bind(words.text("import.prompt"));
        VBox.setVgrow(text, Priority.ALWAYS);
        HBox head = new HBox(8, title, Controls.spring(), open, clear);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox left = new VBox(12, head, text);
        left.getStyleClass().add("import-side");
        return left;
    }

    private void buildWays() {
        javafx.scene.control.TextField name = new javafx.scene.control.TextField();
        name.setId("import-name");
        name.textProperty().bindBidirectional(model.fileName());
        name.setPrefColumnCount(19);
        Label caption = controls.label("import.name");
        caption.setLabelFor(name);
        Button save = controls.button("import.save", this::save);
        save.setId("import-save");
        save.getStyleClass().add("accent");
        save.disableProperty().bind(noLesson());
        ways.setAlignment(Pos.CENTER_LEFT);
        ways.getChildren().setAll(caption, name, save);
        ways.visibleProperty().bind(noLesson().not());
        ways.managedProperty().bind(ways.visibleProperty());
    }

    private javafx.beans.binding.BooleanBinding noLesson() {
        return Bindings.createBooleanBinding(() -> model.lesson().isEmpty(), model.outcome());
    }

    private void save() {
        model.lesson().ifPresent(lesson -> saver.save(name(), lesson.markdown()));
    }

    private String name() {
        String name = FileNames.allowed(model.fileName().get());
        return name.isEmpty() ? "lesson" : name;
    }

    /** Puts a text into the area, unless it is longer than a lesson can be. */
    private void take(String found) {
        if (found.length() > Importer.MOST_CHARACTERS) {
            model.use(found);
        } else {
            text.setText(found);
        }
    }

    private void point(LineReport line) {
        TextRange place = model.place(line.line(), line.lastLine());
        if (place.end() <= text.getLength()) {
            text.selectRange(place.end(), place.start());
        }
    }

    private static Optional<Path> droppedText(DragEvent drag) {
        List<File> dropped = drag.getDragboard().getFiles();
        return dropped.stream().map(File::toPath).filter(TextFiles::isText).findFirst();
    }

    private void dragOver(DragEvent drag) {
        if (droppedText(drag).isPresent()) {
            drag.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            drag.consume();
        }
    }

    private void dropped(DragEvent drag) {
        droppedText(drag).ifPresent(file -> {
            open(file);
            drag.setDropCompleted(true);
            drag.consume();
        });
    }
}
