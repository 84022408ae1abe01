package org.duidu.ui.teacher;

import org.duidu.ui.kit.Screen;
import org.kordamp.ikonli.feather.Feather;

/**
 * A tool on the teacher's desk.
 *
 * @param name short and stable, such as {@code editor}; its texts are {@code teacher.tool.NAME} and {@code
 *     teacher.tool.NAME.about}
 * @param screen what it opens; told when it comes and goes, like any screen
 */
public record DeskTool(String name, Feather icon, Screen screen) {
    String key() {
        return "teacher.tool." + name;
    }
}
