package org.duidu.ui.teacher.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.kit.Overlay.Answer;
import org.duidu.ui.shell.Notices;
import org.duidu.ui.teacher.editor.EditorViewModel.Saved;

/** Saves the lesson under work: where it has no file yet, in the own folder; where somebody else changed it, after asking. */
final class LessonSaving {
    private final Localized words;
    private final Overlay overlay;
    private final Notices notices;
    private final LessonDesk desk;
    private final EditorViewModel model;

    LessonSaving(Localized words, Overlay overlay, Notices notices, LessonDesk desk, EditorViewModel model) {
        this.words = words;
        this.overlay = overlay;
        this.notices = notices;
        this.desk = desk;
        this.model = model;
    }

    void save() {
        finish(model.save());
    }

    private void finish(Saved saved) {
        switch (saved.outcome()) {
            case SAVED ->
                model.file().ifPresent(file -> {
                    desk.onSaved().accept(file);
                    notices.say("editor.saved", file.toString());
                });
            case NEEDS_PLACE -> saveInOwnFolder();
            case CHANGED_ON_DISK -> askAboutChange();
            case FAILED ->
                saved.problem()
                        .ifPresent(problem -> notices.warn("editor.unsaved", words.now(problem.key(), problem.file())));
        }
    }

    private void saveInOwnFolder() {
        try {
            Files.createDirectories(desk.ownFolder());
        } catch (IOException failure) {
            notices.warn("library.own.failed", desk.ownFolder().toString());
            return;
        }
        boolean named = !model.name().get().equals(LessonDesk.NEW_LESSON);
        Optional<String> title = model.checked()
                .get()
                .flatMap(checked -> checked.lesson().lesson())
                .map(lesson -> lesson.header().title().en());
        finish(model.saveAt(desk.freeFile(named ? model.name().get() : LessonDesk.fileName(title))));
    }

    private void askAboutChange() {
        overlay.ask(
                "editor.conflict.title",
                words.now("editor.conflict", model.name().get()),
                List.of(
                        Answer.main("editor.conflict.copy", this::saveCopy),
                        Answer.other("editor.conflict.mine", () -> finish(model.saveOver())),
                        Answer.other("editor.conflict.theirs", this::takeTheirs)));
    }

    private void saveCopy() {
        model.file().ifPresent(file -> {
            String name = String.valueOf(file.getFileName()).replaceAll("\\.md$", "");
            Path copy = file.resolveSibling(name + "-2.md");
            for (int i = 3; Files.exists(copy); i++) {
                copy = file.resolveSibling(name + "-" + i + ".md");
            }
            finish(model.saveAt(copy));
        });
    }

    private void takeTheirs() {
        model.reload()
                .ifPresent(trouble -> notices.warn(trouble.key(), model.name().get()));
    }
}
