package org.duidu.lesson.importing;

/** A lesson with its report, or why there is none. */
public sealed interface ImportOutcome permits ImportedLesson, ImportRefusal {}
