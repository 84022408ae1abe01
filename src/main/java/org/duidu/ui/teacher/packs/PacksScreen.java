package org.duidu.ui.teacher.packs;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.lesson.Bilingual;
import org.duidu.library.Library;
import org.duidu.library.LibraryEntry;
import org.duidu.library.pack.PackWriter;
import org.duidu.library.pack.PackedLesson;
import org.duidu.text.Scripts;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Screen;
import org.duidu.ui.library.LessonPicker;
import org.duidu.ui.teacher.FileSaver;

/** The teacher's tool for packs: makes one of ticked lessons, or opens one. */
public final class PacksScreen implements Screen {
    static final FilePicker.Kind PACKS = FilePicker.Kind.of("packs.files", "duidu");

    private final FileSaver saver;
    private final LessonPicker picker;
    private final TextField title = new TextField();
    private final VBox root;

    /** @param open asks for a pack and opens it */
    public PacksScreen(Localized words, Library library, FileSaver saver, Runnable open) {
        this.saver = saver;
        this.picker = new LessonPicker(
                words, library, "packs", entry -> entry.lesson().isPresent());
        Controls controls = new Controls(words);
        title.setId("packs-title");
        title.promptTextProperty().bind(words.text("packs.title"));
        title.setPrefColumnCount(28);
        Button save = controls.button("packs.save", this::save);
        save.setId("packs-save");
        save.getStyleClass().add("accent");
        save.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> picker.chosen().get().isEmpty(), picker.chosen())
                        .or(saver.busy()));
        Button opening = controls.button("packs.open", open);
        opening.setId("packs-open");
        VBox.setVgrow(picker.node(), Priority.ALWAYS);
        root = new VBox(
                14,
                controls.wrapped("packs.about"),
                new FlowPane(10, 8, opening),
                picker.node(),
                new FlowPane(10, 8, title, save));
        root.getStyleClass().add("desk-tool");
    }

    @Override
    public Region node() {
        return root;
    }

    private void save() {
        List<LibraryEntry> lessons = picker.chosen().get();
        String name = title.getText().isBlank() ? lessons.get(0).title().either() : title.getText();
        saver.save(
                "packs.save",
                name + ".duidu",
                PACKS,
                () -> PackWriter.write(inItsLanguage(title.getText()), packed(lessons)));
    }

    private static Bilingual inItsLanguage(String text) {
        return Scripts.hasHan(text) ? new Bilingual("", text) : new Bilingual(text, "");
    }

    private static List<PackedLesson> packed(List<LibraryEntry> lessons) {
        return lessons.stream()
                .map(entry -> new PackedLesson(String.valueOf(entry.path().getFileName()), entry.checked()))
                .toList();
    }
}
