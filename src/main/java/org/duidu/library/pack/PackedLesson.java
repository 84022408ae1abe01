package org.duidu.library.pack;

import org.duidu.lint.CheckedLesson;

/**
 * A lesson in a pack.
 *
 * @param name of its file: a plain name that every system allows
 * @param checked what was read of it; it always has a lesson
 */
public record PackedLesson(String name, CheckedLesson checked) {
    /** The file's text. */
    public String source() {
        return checked.file().source();
    }
}
