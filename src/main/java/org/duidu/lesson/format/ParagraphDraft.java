package org.duidu.lesson.format;

import org.duidu.lesson.Paragraph;

/** A paragraph with the marked text of both its sides, empty where one is missing. */
record ParagraphDraft(Paragraph paragraph, MarkedText en, MarkedText zh, Positions.ParagraphPosition position) {}
