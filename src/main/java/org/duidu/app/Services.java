package org.duidu.app;

import java.util.function.Consumer;
import org.duidu.library.LessonFolder;
import org.duidu.library.Library;
import org.duidu.lint.Linter;
import org.duidu.progress.Exercises;
import org.duidu.progress.Learners;
import org.duidu.review.LearnerMemory;
import org.duidu.text.Lemmatizer;
import org.duidu.text.Thesaurus;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Speech;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.ui.settings.SettingsModel;
import org.duidu.ui.shell.Shell;
import org.duidu.vocabulary.VocabularyLinker;

/**
 * What screens are built from. Each group of screens has a class of its own in this package that takes from here what it
 * needs and hands it on by constructor; no screen knows this record.
 *
 * @param own the reader's own lesson folder
 * @param memory takes in what exercises find out, as a {@link org.duidu.review.Memory}, and has the learner's words
 * @param exercises puzzles and quizzes under way
 * @param desk lets learners come, go and change seats
 * @param browser opens an address with the system's own program
 */
record Services(
        Localized words,
        SettingsModel settings,
        Shell shell,
        TaskRunner tasks,
        FilePicker files,
        Library library,
        LessonFolder own,
        Linter linter,
        Lemmatizer lemmatizer,
        Thesaurus thesaurus,
        VocabularyLinker linker,
        LearnerMemory memory,
        Exercises exercises,
        Learners learners,
        LearnerDesk desk,
        Consumer<String> browser,
        Speech speech) {}
