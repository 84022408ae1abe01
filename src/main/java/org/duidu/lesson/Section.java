package org.duidu.lesson;

/** A part of a lesson under a heading of its own: paired text, or free notes. */
public sealed interface Section permits TextSection, NotesSection {
    Role role();

    /** The heading in both languages; empty for text that stands before the first heading. */
    Bilingual heading();

    /** What a section is for. Vocabulary and questions are not sections: a lesson has lists of their own for them. */
    enum Role {
        ARTICLE,
        GLANCE,
        FOCUS,
        FURTHER,
        SOURCES
    }
}
