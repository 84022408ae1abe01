package org.duidu.quiz;

import java.util.List;

/** Makes the questions of one kind. Holds no state. */
sealed interface KindMaker permits EntryMaker, LessonMaker {
    QuestionKind kind();

    /** All questions that may be made, in the order of the lessons. */
    List<Task> tasks(Material material);
}
