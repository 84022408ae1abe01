package org.duidu.lesson;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where the facts of a lesson come from. Every part may be empty.
 *
 * @param author who wrote it
 * @param publisher who published it
 * @param title its title, in its own language
 * @param date as written, usually {@code 2026-06-24}
 * @param url its address; opened only on a click, and only if {@code http} or {@code https}
 * @param language the original language as a BCP 47 tag, such as {@code ko}
 */
public record Source(String author, String publisher, String title, String date, String url, String language) {
    /** Its author, publisher, title and date in the order in which they are told; those that are not empty. */
    public List<String> told() {
        return Stream.of(author, publisher, title, date)
                .filter(part -> !part.isBlank())
                .toList();
    }
}
