package org.duidu.ui.teacher.editor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.duidu.lesson.format.LessonReader;
import org.duidu.lesson.format.LessonWriter;
import org.duidu.library.LessonFolder;
import org.duidu.library.LibraryEntry;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.kit.Overlay.Answer;
import org.duidu.ui.shell.Notices;
import org.duidu.ui.teacher.editor.Drafts.Draft;

/** Takes lessons up for editing: new ones, files, drafts, and copies of what is not to be changed itself. */
final class LessonOpening {
    private final Localized words;
    private final Overlay overlay;
    private final Notices notices;
    private final LessonDesk desk;
    private final EditorViewModel model;
    private final Runnable onOpened;

    /**
     * @param onOpened called when there is another lesson in the editor
     */
    LessonOpening(
            Localized words,
            Overlay overlay,
            Notices notices,
            LessonDesk desk,
            EditorViewModel model,
            Runnable onOpened) {
        this.words = words;
        this.overlay = overlay;
        this.notices = notices;
        this.desk = desk;
        this.model = model;
        this.onOpened = onOpened;
    }

    void newLesson() {
        begin(LessonDesk.NEW_LESSON, template());
    }

    private static String template() {
        try (InputStream in = LessonOpening.class.getResourceAsStream("template.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the template cannot be read", e);
        }
    }

    /** Begins a lesson with a text that is in no file yet. */
    void begin(String fileName, String text) {
        leave();
        model.begin(fileName, text);
        onOpened.run();
    }

    void edit(LibraryEntry entry) {
        if (entry.folder().kind() == LessonFolder.Kind.BUNDLED) {
            copy(entry.path());
        } else {
            open(entry.path());
        }
    }

    /** Opens a lesson file; what is open now is kept as a draft if it is not saved. */
    void open(Path file) {
        leave();
        Manuscript.Opened opened = Manuscript.open(file);
        if (opened instanceof Manuscript.Opened.Text text) {
            if (isJson(file)) {
                copy(file);
                return;
            }
            model.open(text.manuscript(), text.text());
            onOpened.run();
        } else if (opened instanceof Manuscript.Opened.Foreign foreign) {
            overlay.ask(
                    "editor.foreign.title",
                    words.now(
                            "editor.foreign",
                            String.valueOf(file.getFileName()),
                            foreign.encoding().ordinal()),
                    List.of(Answer.main("editor.foreign.convert", () -> begin(nameOf(file), foreign.text()))));
        } else if (opened instanceof Manuscript.Opened.Failed failed) {
            notices.warn(failed.trouble().key(), file.toString());
        }
    }

    /** What is not ours to change, or is no Markdown, is edited as a copy in the own folder. */
    private void copy(Path file) {
        var read = new LessonReader().read(file);
        String text =
                isJson(file) ? read.lesson().map(new LessonWriter()::markdown).orElse(read.source()) : read.source();
        begin(nameOf(file), text);
        notices.say("editor.copy", desk.ownFolder().toString());
    }

    void recover(Draft draft) {
        model.recover(draft);
        onOpened.run();
    }

    private void leave() {
        if (model.isOpen()) {
            model.keepDraft();
        }
    }

    private static boolean isJson(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).replaceAll("\\.(json|txt|markdown)$", ".md");
    }
}
