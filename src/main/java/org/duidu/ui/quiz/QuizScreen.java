package org.duidu.ui.quiz;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.duidu.library.Library;
import org.duidu.library.LibraryEntry;
import org.duidu.progress.Exercises;
import org.duidu.progress.Learners;
import org.duidu.quiz.Marking;
import org.duidu.quiz.Quiz;
import org.duidu.quiz.QuizRun;
import org.duidu.review.LearnerMemory;
import org.duidu.review.WordKey;
import org.duidu.speech.SpokenLanguage;
import org.duidu.text.Lemmatizer;
import org.duidu.text.Thesaurus;
import org.duidu.ui.exercises.ExerciseListView;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.kit.Screen;
import org.duidu.ui.kit.Speech;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.ui.library.LessonPicker;
import org.duidu.ui.quiz.QuizShelf.Shelved;
import org.duidu.ui.teacher.FileSaver;
import org.duidu.ui.teacher.ResultSaver;
import org.duidu.vocabulary.VocabularyLinker;

/** The Quiz screen: the list of quizzes, the choices for a new one, one that is answered, or one that is looked over. */
public final class QuizScreen implements Screen {
    private final Means means;
    private final QuizShelf shelf;
    private final NewQuiz model;
    private final QuizMaking making;
    private final LessonPicker picker;
    private final ExerciseListView list;
    private final NewQuizView fresh;
    private final StackPane root = new StackPane();

    /**
     * What the screen works with.
     *
     * @param screen runs work on the window's thread
     */
    public record Means(
            Localized words,
            Overlay overlay,
            Library library,
            TaskRunner tasks,
            Executor screen,
            FileSaver saver,
            Exercises exercises,
            Learners learners,
            LearnerMemory memory,
            Speech speech,
            VocabularyLinker linker,
            Lemmatizer lemmatizer,
            Thesaurus thesaurus,
            InstantSource clock) {}

    public QuizScreen(Means means) {
        this.means = means;
        model = new NewQuiz(means.lemmatizer());
        shelf = new QuizShelf(means.exercises(), means.clock());
        picker = new LessonPicker(means.words(), means.library(), "quiz", LessonPicker::hasWords);
        list = new ExerciseListView(
                means.words(),
                means.exercises(),
                QuizRow.KIND,
                new QuizRow(means.words(), shelf, this::open),
                () -> compose(List.of()));
        making = new QuizMaking(means, model);
        fresh = new NewQuizView(means.words(), picker, model, making, this::start, this::showList);
        means.speech().state().addListener((property, before, state) -> fresh.showKinds());
        means.words().messagesProperty().addListener((property, before, language) -> list.show());
        showList();
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void onShow() {
        if (isShown(list.node())) {
            list.show();
        }
    }

    @Override
    public void onHide() {
        making.stop();
        means.speech().stop();
    }

    /** Begins a new quiz with some lessons ticked, or none. */
    public void compose(List<LibraryEntry> lessons) {
        model.pick(Set.of());
        begin(lessons);
    }

    /** Begins a new quiz about single words of some lessons. */
    public void composeOf(List<LibraryEntry> lessons, Set<WordKey> words) {
        model.pick(words);
        begin(lessons);
    }

    private void begin(List<LibraryEntry> lessons) {
        making.stop();
        picker.choose(lessons);
        fresh.show();
        root.getChildren().setAll(fresh.node());
        picker.requestFocus();
    }

    private void showList() {
        making.stop();
        list.show();
        root.getChildren().setAll(list.node());
    }

    private boolean isShown(Region node) {
        return root.getChildren().contains(node);
    }

    private void start(Quiz quiz, String lesson) {
        open(shelf.add(QuizRun.State.fresh(quiz, model.mode().get()), lesson));
    }

    private void open(Shelved shelved) {
        shelved.run().ifPresent(state -> {
            Marking marking = new Marking(
                    means.lemmatizer(), means.thesaurus(), state.quiz().knownWords());
            QuizRun run = new QuizRun(state, marking);
            if (run.isFinished()) {
                showEnd(run, shelved);
            } else {
                answer(run, shelved);
            }
        });
    }

    private void answer(QuizRun run, Shelved shelved) {
        Shelved[] latest = {shelved};
        RunViewModel running = new RunViewModel(
                run,
                lessonKeys(shelved),
                means.memory(),
                means.clock(),
                state -> latest[0] = shelf.save(latest[0], state));
        RunView view = new RunView(
                means.words(),
                running,
                means.overlay(),
                text -> means.speech().say(text, SpokenLanguage.ENGLISH, () -> {}),
                this::showList);
        running.page().addListener((property, before, page) -> {
            if (page.question().isEmpty()) {
                showEnd(run, latest[0]);
            }
        });
        root.getChildren().setAll(view.node());
    }

    /** Where the library has the lessons of a quiz now; one that is gone has no key. */
    private Map<String, String> lessonKeys(Shelved shelved) {
        Map<String, String> keys = new HashMap<>();
        for (LibraryEntry entry : means.library().entries()) {
            entry.lesson().ifPresent(lesson -> keys.putIfAbsent(lesson.id(), entry.key()));
        }
        // of several with one id, the one that the quiz was made of
        means.library()
                .entry(shelved.exercise().lesson())
                .ifPresent(entry -> entry.lesson().ifPresent(lesson -> keys.put(lesson.id(), entry.key())));
        return keys;
    }

    private void showEnd(QuizRun run, Shelved shelved) {
        EndView end = new EndView(
                means.words(),
                run,
                new EndView.Actions(
                        this::showList,
                        () -> open(shelf.add(
                                QuizRun.State.again(
                                        run.quiz(), run.mode(), means.clock().instant()),
                                shelved.exercise().lesson())),
                        () -> saveResult(run, shelved),
                        () -> making.showLeftOut(run.quiz())));
        root.getChildren().setAll(end.node());
    }

    private void saveResult(QuizRun run, Shelved shelved) {
        String learner = means.learners().current().name();
        Instant finished = shelved.exercise().finished().orElseGet(means.clock()::instant);
        new ResultSaver(means.saver())
                .save(
                        "quiz.end.save",
                        QuizResult.of(run, learner, finished),
                        means.words().messages());
    }
}
