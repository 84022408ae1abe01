package org.duidu.ui.teacher.editor;

import java.util.List;
import org.duidu.library.Measures;
import org.duidu.lint.LessonFacts;

/** What can be said of a lesson beyond its problems. */
record LessonStudy(LessonFacts facts, Measures measures, List<EntryYield> yields) {}
