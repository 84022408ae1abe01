package org.duidu.lesson.importing;

/** What a teacher says a line is. */
public enum LineChoice {
    TITLE,
    HEADING,
    ENGLISH,
    CHINESE,
    LEAVE_OUT
}
