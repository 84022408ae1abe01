package org.duidu.ui.teacher.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.duidu.library.LibraryEntry;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.kit.Overlay.Answer;
import org.duidu.ui.kit.Screen;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.ui.reader.LessonPreview;
import org.duidu.ui.settings.SettingsModel;
import org.duidu.ui.shell.Notices;
import org.duidu.ui.teacher.editor.Drafts.Draft;

/** The editor as a screen: first the choice of a lesson, then the workbench with it. */
public final class EditorScreen implements Screen {
    private static final FilePicker.Kind LESSONS = FilePicker.Kind.of("library.files", "md", "markdown", "json", "txt");

    private final Localized words;
    private final TaskRunner tasks;
    private final FilePicker files;
    private final Overlay overlay;
    private final Notices notices;
    private final LessonDesk desk;
    private final EditorViewModel model;
    private final ClassList list;
    private final Inspector inspector;
    private final LessonOpening opening;
    private final LessonSaving saving;
    private final Workbench workbench;
    private final EditorStart start;
    private final EntryStart entries;
    private final StackPane root = new StackPane();

    /**
     * @param links opens an address in the system's browser
     */
    public EditorScreen(
            Localized words,
            SettingsModel settings,
            TaskRunner tasks,
            FilePicker files,
            Overlay overlay,
            Notices notices,
            LessonDesk desk,
            Consumer<String> links) {
        this.words = words;
        this.tasks = tasks;
        this.files = files;
        this.overlay = overlay;
        this.notices = notices;
        this.desk = desk;
        this.list = new ClassList(settings.editor(), desk.lemmatizer());
        this.inspector = new Inspector(words, desk, list);
        this.model = new EditorViewModel(tasks, inspector::check, desk.drafts());
        this.opening = new LessonOpening(words, overlay, notices, desk, model, this::showBench);
        this.saving = new LessonSaving(words, overlay, notices, desk, model);
        this.workbench = new Workbench(words, model, new LessonPreview(words, settings, links), new BenchCommands());
        this.entries = new EntryStart(words, overlay, desk, model, workbench.source());
        this.start = new EditorStart(
                words,
                new EditorStart.Choices(
                        opening::newLesson, this::openFile, opening::edit, opening::recover, this::discard));
        words.messagesProperty().addListener((property, before, language) -> showStartIfChosen());
        root.getStyleClass().add("teacher");
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void onShow() {
        if (model.isOpen() && root.getChildren().contains(workbench.node())) {
            model.followDisk();
            model.check();
        } else {
            showStart();
        }
    }

    @Override
    public void onHide() {
        workbench.rest();
        if (model.isOpen()) {
            model.keepDraft();
        }
    }

    private void showStart() {
        start.show(desk.lessons().get(), desk.drafts().left());
        root.getChildren().setAll(start.node());
    }

    /** Follows the library: shows its lessons where one is to be chosen, and a file that somebody else changed. */
    public void lessonsChanged() {
        showStartIfChosen();
        if (root.getChildren().contains(workbench.node())) {
            model.followDisk();
        }
    }

    private void showStartIfChosen() {
        if (root.getChildren().contains(start.node())) {
            showStart();
        }
    }

    private void showBench() {
        root.getChildren().setAll(workbench.node());
        workbench.source().focus();
    }

    /** Opens a lesson for editing, one that comes with the program as a copy. */
    public void edit(LibraryEntry entry) {
        if (model.file().filter(entry.path()::equals).isPresent()) {
            showBench();
        } else {
            opening.edit(entry);
        }
    }

    /** Begins a lesson with a text that is in no file yet. */
    public void begin(String fileName, String text) {
        opening.begin(fileName, text);
    }

    private void openFile() {
        files.open("editor.start.open", LESSONS).ifPresent(opening::open);
    }

    private void discard(Draft draft) {
        desk.drafts().drop(draft.key());
        showStart();
    }

    private void close() {
        if (!model.unsaved().get()) {
            showStart();
            return;
        }
        overlay.ask(
                "editor.leave.title",
                words.now("editor.leave", model.name().get()),
                List.of(
                        Answer.main("editor.leave.keep", () -> {
                            model.keepDraft();
                            showStart();
                        }),
                        Answer.other("editor.leave.discard", () -> {
                            model.discard();
                            showStart();
                        })));
    }

    private final class BenchCommands implements Workbench.Commands {
        private Optional<TaskRunner.Running> studying = Optional.empty();

        @Override
        public void save() {
            saving.save();
        }

        @Override
        public void close() {
            EditorScreen.this.close();
        }

        @Override
        public void addEntry(Optional<String> word) {
            if (entries.begin(word)) {
                return;
            }
            notices.say("editor.entry.select");
        }

        @Override
        public void loadWordList() {
            files.open("editor.facts.load", ClassList.KIND).ifPresent(file -> {
                list.use(file)
                        .remarks()
                        .forEach(remark ->
                                notices.warn(remark.key(), remark.arguments().toArray()));
                model.check();
            });
        }

        @Override
        public void dropWordList() {
            list.drop();
            model.check();
        }

        @Override
        public void study(Checked checked, Consumer<LessonStudy> onDone) {
            studying.ifPresent(TaskRunner.Running::cancel);
            studying = checked.lesson().linked().isEmpty()
                    ? Optional.empty()
                    : Optional.of(tasks.run(() -> inspector.study(checked), onDone, failure -> {
                        throw new IllegalStateException("a lesson could not be studied", failure);
                    }));
        }
    }
}
