package org.duidu.app;

import java.util.List;
import javafx.application.Platform;
import org.duidu.export.worksheet.WorksheetMaker;
import org.duidu.ui.kit.Screen;
import org.duidu.ui.teacher.DeskTool;
import org.duidu.ui.teacher.TeacherScreen;
import org.duidu.ui.teacher.worksheets.WorksheetsScreen;
import org.kordamp.ikonli.feather.Feather;

/** The teacher's screen with its tools, in the order in which a lesson goes through them. */
final class TeacherDesk {
    private final TeacherScreen screen;

    TeacherDesk(Services services) {
        List<DeskTool> tools = List.of(worksheets(services));
        screen = new TeacherScreen(services.words(), tools);
    }

    private static DeskTool worksheets(Services services) {
        Screen worksheets = new WorksheetsScreen(
                services.words(),
                services.settings(),
                new WorksheetMaker(services.linker(), services.lemmatizer()),
                services.tasks(),
                Platform::runLater,
                services.files(),
                new WorksheetsScreen.Lessons(services.library()::entries, services.shell()::openLesson),
                new WorksheetsScreen.Reports(
                        file -> services.shell().notices().say("worksheets.saved", file.toString()),
                        file -> services.shell().notices().warn("worksheets.unwritable", file.toString())));
        return new DeskTool("worksheets", Feather.PRINTER, worksheets);
    }

    Screen screen() {
        return screen;
    }
}
