package org.duidu.ui.teacher.editor;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duidu.library.LessonFolder;
import org.duidu.library.LibraryEntry;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Scripts;
import org.duidu.ui.teacher.editor.Drafts.Draft;

/** Where work on a lesson begins: what was left unsaved, a new lesson, or one of those that are there. */
final class EditorStart {
    private static final double WIDTH = 760;

    private final Localized words;
    private final Controls controls;
    private final Choices choices;
    private final VBox page = new VBox(12);
    private final ScrollPane root;

    /** What can be chosen. */
    record Choices(
            Runnable newLesson,
            Runnable openFile,
            Consumer<LibraryEntry> edit,
            Consumer<Draft> recover,
            Consumer<Draft> discard) {}

    EditorStart(Localized words, Choices choices) {
        this.words = words;
        this.controls = new Controls(words);
        this.choices = choices;
        page.setMaxWidth(WIDTH);
        StackPane centred = new StackPane(page);
        centred.getStyleClass().add("desk");
        root = new ScrollPane(centred);
        root.setFitToWidth(true);
        root.getStyleClass().add("teacher-hub");
    }

    Region node() {
        return root;
    }

    void show(List<LibraryEntry> lessons, List<Draft> drafts) {
        Button newLesson = controls.button("editor.start.new", choices.newLesson());
        newLesson.setId("editor-new");
        newLesson.getStyleClass().add("accent");
        Button open = controls.button("editor.start.open", choices.openFile());
        page.getChildren().setAll(new HBox(8, newLesson, open));
        if (!drafts.isEmpty()) {
            page.getChildren().add(heading("editor.start.drafts"));
            drafts.forEach(draft -> page.getChildren().add(draft(draft)));
        }
        add("editor.start.own", lessons, LessonFolder.Kind.OWN);
        add("editor.start.added", lessons, LessonFolder.Kind.ADDED);
        add("editor.start.opened", lessons, LessonFolder.Kind.FILE);
        add("editor.start.bundled", lessons, LessonFolder.Kind.BUNDLED);
    }

    private void add(String key, List<LibraryEntry> lessons, LessonFolder.Kind kind) {
        List<LibraryEntry> found =
                lessons.stream().filter(entry -> entry.folder().kind() == kind).toList();
        if (!found.isEmpty()) {
            page.getChildren().add(heading(key));
            found.forEach(entry -> page.getChildren().add(lesson(entry)));
        }
    }

    private Label heading(String key) {
        Label heading = controls.wrapped(key);
        heading.getStyleClass().add("settings-heading");
        VBox.setMargin(heading, new javafx.geometry.Insets(16, 0, 0, 0));
        return heading;
    }

    private Node lesson(LibraryEntry entry) {
        Label title = new Label(entry.title().either());
        Scripts.byScript(title);
        title.setMinWidth(0);
        Label chinese =
                new Label(entry.title().en().isEmpty() ? "" : entry.title().zh());
        chinese.getStyleClass().add("quiet");
        chinese.setMinWidth(0);
        Label level = new Label(entry.level().map(Enum::name).orElse(""));
        level.getStyleClass().add("quiet");
        level.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(10, title, chinese, Controls.spring(), level);
        line.setMaxWidth(Double.MAX_VALUE);
        Button row = new Button(null, line);
        row.getStyleClass().add("editor-choice");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setId("edit-" + entry.path().getFileName());
        line.prefWidthProperty().bind(row.widthProperty().subtract(28));
        row.setAccessibleText(entry.title().either());
        row.setOnAction(event -> choices.edit().accept(entry));
        return row;
    }

    private Node draft(Draft draft) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.messages().locale())
                .withZone(ZoneId.systemDefault())
                .format(draft.when());
        Label name = new Label(words.now("editor.start.draft", draft.name(), when));
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button goOn =
                controls.button("editor.start.recover", () -> choices.recover().accept(draft));
        goOn.setId("draft-recover");
        Button discard =
                controls.button("editor.start.discard", () -> choices.discard().accept(draft));
        List.of(goOn, discard).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        HBox row = new HBox(8, name, Controls.spring(), goOn, discard);
        row.getStyleClass().add("editor-draft");
        return row;
    }
}
