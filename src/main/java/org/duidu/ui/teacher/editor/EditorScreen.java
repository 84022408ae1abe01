package org.duidu.ui.teacher.editor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.duidu.lesson.format.LessonReader;
import org.duidu.lesson.format.LessonWriter;
import org.duidu.library.LessonFolder;
import org.duidu.library.LibraryEntry;
import org.duidu.library.Measures;
import org.duidu.lint.LessonFacts;
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
import org.duidu.ui.teacher.editor.EditorViewModel.Checked;
import org.duidu.ui.teacher.editor.EditorViewModel.Saved;

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
        LessonReader reader = new LessonReader();
        this.model = new EditorViewModel(
                tasks, text -> desk.linter().with(list.now()).check(reader.read("lesson", text)), desk.drafts());
        this.workbench = new Workbench(words, model, new LessonPreview(words, settings, links), new BenchCommands());
        this.entries = new EntryStart(words, overlay, desk, model, workbench.source());
        this.start = new EditorStart(
                words,
                new EditorStart.Choices(this::newLesson, this::openFile, this::edit, this::recover, this::discard));
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
        workbench.source().area().requestFocus();
    }

    /** Opens a lesson file for editing; what is open now is kept as a draft if it is not saved. */
    public void open(Path file) {
        leave();
        Manuscript.Opened opened = Manuscript.open(file);
        if (opened instanceof Manuscript.Opened.Text text) {
            if (file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".json")) {
                copy(file);
                return;
            }
            model.open(text.manuscript(), text.text());
            showBench();
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

    /** Begins a lesson with a text that is in no file yet. */
    public void begin(String fileName, String text) {
        leave();
        model.begin(fileName, text);
        showBench();
    }

    private void leave() {
        if (model.isOpen()) {
            model.keepDraft();
        }
    }

    private void newLesson() {
        begin("lesson.md", template());
    }

    private static String template() {
        try (InputStream in = EditorScreen.class.getResourceAsStream("template.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the template cannot be read", e);
        }
    }

    private void openFile() {
        files.open("editor.start.open", LESSONS).ifPresent(this::open);
    }

    private void edit(LibraryEntry entry) {
        if (entry.folder().kind() == LessonFolder.Kind.BUNDLED) {
            copy(entry.path());
        } else {
            open(entry.path());
        }
    }

    /** What is not ours to change, or is no Markdown, is edited as a copy in the own folder. */
    private void copy(Path file) {
        LessonReader reader = new LessonReader();
        var read = reader.read(file);
        boolean json = file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".json");
        String text = json ? read.lesson().map(new LessonWriter()::markdown).orElse(read.source()) : read.source();
        begin(nameOf(file), text);
        notices.say("editor.copy", desk.ownFolder().toString());
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).replaceAll("\\.(json|txt|markdown)$", ".md");
    }

    private void recover(Draft draft) {
        model.recover(draft);
        showBench();
    }

    private void discard(Draft draft) {
        desk.drafts().drop(draft.key());
        showStart();
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
                        .ifPresent(problem ->
                                notices.warn("editor.unsaved", words.now(problem.key(), problem.argument())));
        }
    }

    private void saveInOwnFolder() {
        try {
            Files.createDirectories(desk.ownFolder());
        } catch (IOException failure) {
            notices.warn("library.own.failed", desk.ownFolder().toString());
            return;
        }
        boolean named = !model.name().get().equals("lesson.md");
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

    private LessonStudy study(Checked checked) {
        var linked = checked.lesson().linked().orElseThrow();
        return new LessonStudy(
                LessonFacts.of(linked, list.now(), desk.lemmatizer()),
                Measures.of(linked.lesson()),
                EntryYield.of(linked, desk.survey(), desk.quizzes(), words.messages()));
    }

    private final class BenchCommands implements Workbench.Commands {
        private Optional<TaskRunner.Running> studying = Optional.empty();

        @Override
        public void save() {
            finish(model.save());
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
                    : Optional.of(tasks.run(() -> EditorScreen.this.study(checked), onDone, failure -> {
                        throw new IllegalStateException("a lesson could not be studied", failure);
                    }));
        }
    }
}
