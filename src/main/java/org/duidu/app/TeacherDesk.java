package org.duidu.app;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import org.duidu.crossword.ClueSurvey;
import org.duidu.export.worksheet.WorksheetMaker;
import org.duidu.lesson.format.LessonReader;
import org.duidu.lesson.importing.Importer;
import org.duidu.library.LibraryEntry;
import org.duidu.library.pack.PackReader;
import org.duidu.quiz.QuizMaker;
import org.duidu.text.Definitions;
import org.duidu.ui.kit.Screen;
import org.duidu.ui.shell.Destination;
import org.duidu.ui.teacher.DeskTool;
import org.duidu.ui.teacher.FileSaver;
import org.duidu.ui.teacher.TeacherScreen;
import org.duidu.ui.teacher.editor.EditorScreen;
import org.duidu.ui.teacher.editor.LessonDesk;
import org.duidu.ui.teacher.exports.ExportMaker;
import org.duidu.ui.teacher.exports.ExportsScreen;
import org.duidu.ui.teacher.importing.ImportScreen;
import org.duidu.ui.teacher.importing.LessonSaver;
import org.duidu.ui.teacher.importing.TextFiles;
import org.duidu.ui.teacher.packs.PackOpening;
import org.duidu.ui.teacher.packs.PacksScreen;
import org.duidu.ui.teacher.results.ResultsScreen;
import org.duidu.ui.teacher.worksheets.WorksheetsScreen;
import org.kordamp.ikonli.feather.Feather;

/** The teacher's screen with its tools, in the order in which a lesson goes through them. */
final class TeacherDesk {
    /** Where files are put that one of the tools reads; the tool is shown. */
    interface Tray {
        /** Results of learners. */
        void results(List<Path> files);

        /** A text to make a lesson of. */
        void text(Path file);

        /** A lesson to be mended. */
        void lesson(LibraryEntry entry);
    }

    private final TeacherScreen screen;
    private final PackOpening packs;
    private final Tray tray;

    /**
     * @param data where drafts are kept
     */
    TeacherDesk(Services services, Definitions dictionary, Path data) {
        packs = packs(services);
        EditorScreen editor = editor(services, dictionary, data);
        WorksheetsScreen worksheets = worksheets(services);
        ExportsScreen exports = exports(services);
        PacksScreen giving = new PacksScreen(services.words(), services.library(), saver(services), packs::choose);
        services.library()
                .listen(change -> Platform.runLater(() -> {
                    editor.lessonsChanged();
                    worksheets.lessonsChanged();
                }));
        ImportScreen importing = importing(services);
        ResultsScreen results =
                new ResultsScreen(services.words(), services.tasks(), services.files(), saver(services));
        List<DeskTool> tools = List.of(
                // one a line, in the order in which a lesson goes through them
                new DeskTool("import", Feather.CLIPBOARD, importing),
                new DeskTool("editor", Feather.EDIT_3, editor),
                new DeskTool("worksheets", Feather.PRINTER, worksheets),
                new DeskTool("export", Feather.SHARE, exports),
                new DeskTool("packs", Feather.PACKAGE, giving),
                new DeskTool("results", Feather.USERS, results));
        screen = new TeacherScreen(services.words(), tools);
        tray = new Tray() {
            @Override
            public void results(List<Path> files) {
                open("results");
                results.add(files);
            }

            @Override
            public void text(Path file) {
                open("import");
                importing.open(file);
            }

            @Override
            public void lesson(LibraryEntry entry) {
                open("editor");
                editor.edit(entry);
            }

            private void open(String tool) {
                services.shell().show(Destination.TEACHER);
                screen.open(tool);
            }
        };
        importing.offer("import-edit", "import.edit", (name, markdown) -> {
            screen.open("editor");
            editor.begin(name + ".md", markdown);
        });
    }

    private static EditorScreen editor(Services services, Definitions dictionary, Path data) {
        LessonDesk desk = new LessonDesk(
                services.linter(),
                services.lemmatizer(),
                dictionary,
                new ClueSurvey(services.linker(), services.lemmatizer()),
                quizzes(services),
                new DraftFiles(data.resolve("drafts")),
                services.library()::entries,
                services.own().root(),
                // the folder may have been made just now
                saved -> services.library().add(services.own()));
        return new EditorScreen(
                services.words(),
                services.settings(),
                services.tasks(),
                services.files(),
                services.shell().overlay(),
                services.shell().notices(),
                desk,
                services.browser());
    }

    private static ImportScreen importing(Services services) {
        TextFiles files = new TextFiles(
                services.words(),
                services.files(),
                services.tasks(),
                services.shell().overlay(),
                services.shell().notices());
        LessonSaver saver = new LessonSaver(
                services.words(),
                services.own(),
                services.shell().overlay(),
                services.shell().notices(),
                file -> openInReader(file, services));
        return new ImportScreen(services.words(), new Importer(), services.tasks(), files, saver);
    }

    /** The folder may have been made just now, so it is read first. */
    private static void openInReader(Path file, Services services) {
        services.library()
                .add(services.own())
                .thenCompose(done -> services.library().open(file))
                .thenAccept(entry -> Platform.runLater(() -> entry.ifPresent(services.shell()::open)));
    }

    private static WorksheetsScreen worksheets(Services services) {
        return new WorksheetsScreen(
                services.words(),
                services.settings(),
                new WorksheetMaker(services.linker(), services.lemmatizer(), quizzes(services)),
                services.tasks(),
                Platform::runLater,
                saver(services),
                new WorksheetsScreen.Lessons(services.library()::entries, services.shell()::openLesson));
    }

    private static PackOpening packs(Services services) {
        return new PackOpening(
                services.words(),
                services.tasks(),
                services.files(),
                services.shell().overlay(),
                services.shell().notices(),
                new PackReader(new LessonReader(), services.linter()),
                services.own().root(),
                // the folder may have been made just now
                written -> services.library().add(services.own()));
    }

    private static QuizMaker quizzes(Services services) {
        return new QuizMaker(services.linker(), services.lemmatizer(), services.thesaurus());
    }

    private static FileSaver saver(Services services) {
        return new FileSaver(
                services.tasks(), services.files(), services.shell().notices());
    }

    private static ExportsScreen exports(Services services) {
        return new ExportsScreen(
                services.words(),
                services.library(),
                saver(services),
                services.speech(),
                new ExportMaker(services.linker(), quizzes(services)));
    }

    /** Takes in packs that come from elsewhere: dropped, or named on the command line. */
    PackOpening packs() {
        return packs;
    }

    Tray tray() {
        return tray;
    }

    Screen screen() {
        return screen;
    }
}
