package org.duidu.library.pack;

import java.util.List;
import org.duidu.lesson.Bilingual;

/**
 * A pack that was read and found sound.
 *
 * @param title of the pack, empty where it has none
 * @param license its text for people: which lesson is under which licence, and whose it is
 * @param lessons in the order of the manifest
 */
public record Pack(Bilingual title, String license, List<PackedLesson> lessons) {
    public Pack {
        lessons = List.copyOf(lessons);
    }
}
