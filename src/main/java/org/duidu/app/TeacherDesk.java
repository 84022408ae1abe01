package org.duidu.app;

import java.util.List;
import org.duidu.ui.kit.Screen;
import org.duidu.ui.teacher.DeskTool;
import org.duidu.ui.teacher.TeacherScreen;

/** The teacher's screen with its tools, in the order in which a lesson goes through them. */
final class TeacherDesk {
    private final TeacherScreen screen;

    TeacherDesk(Services services) {
        List<DeskTool> tools = List.of();
        screen = new TeacherScreen(services.words(), tools);
    }

    Screen screen() {
        return screen;
    }
}
