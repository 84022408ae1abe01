package org.duidu.lesson;

/**
 * Free notes in Markdown: language focus, further reading, sources.
 *
 * @param role {@link Role#FOCUS}, {@link Role#FURTHER} or {@link Role#SOURCES}
 * @param markdown CommonMark with tables; HTML in it is shown as text, pictures as their description
 */
public record NotesSection(Role role, Bilingual heading, String markdown) implements Section {
    public NotesSection {
        if (role == Role.ARTICLE || role == Role.GLANCE) {
            throw new IllegalArgumentException("not a role for notes: " + role);
        }
    }
}
