package org.duidu.ui.puzzles;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.duidu.crossword.ClueChoice;
import org.duidu.crossword.ClueMaker;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.WordOrigin;
import org.duidu.library.Library;
import org.duidu.library.LibraryEntry;
import org.duidu.progress.Exercises;
import org.duidu.progress.Learners;
import org.duidu.review.Memory;
import org.duidu.speech.SpokenLanguage;
import org.duidu.text.Lemmatizer;
import org.duidu.ui.crossword.PlayView;
import org.duidu.ui.exercises.ExerciseListView;
import org.duidu.ui.kit.AwaitedTask;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.kit.Screen;
import org.duidu.ui.kit.Speech;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.ui.kit.Teller;
import org.duidu.ui.puzzles.PuzzleShelf.Shelved;
import org.duidu.ui.settings.SettingsModel;
import org.duidu.ui.teacher.FileSaver;
import org.duidu.ui.words.WordsScreen;
import org.duidu.vocabulary.VocabularyLinker;

/**
 * The Crossword screen: the list of puzzles, the choice of words for a new one, its layout in the making, or a puzzle that
 * is played.
 */
public final class CrosswordScreen implements Screen {
    private final Means means;
    private final PuzzleShelf shelf;
    private final PuzzleWorkshop workshop;
    private final PuzzleHandout handout;
    private final ExerciseListView list;
    private final NewPuzzleView fresh;
    private final MakingView maker;
    private final PlayView play;
    private final AwaitedTask writing;
    private final StackPane root = new StackPane();
    private Page page = Page.LIST;
    private boolean shown;
    private Optional<PuzzleInPlay> playing = Optional.empty();

    private enum Page {
        LIST,
        NEW,
        MAKING,
        PLAY
    }

    /**
     * What the screen works with.
     *
     * @param screen runs work on the window's thread
     */
    public record Means(
            Localized words,
            SettingsModel settings,
            Overlay overlay,
            Library library,
            FilePicker files,
            TaskRunner tasks,
            Executor screen,
            FileSaver saver,
            Exercises exercises,
            Learners learners,
            Memory memory,
            Speech speech,
            VocabularyLinker linker,
            Lemmatizer lemmatizer,
            Teller teller,
            InstantSource clock) {

        ClueMaker clues() {
            return new ClueMaker(linker, lemmatizer, speech.hasVoice(SpokenLanguage.ENGLISH));
        }
    }

    public CrosswordScreen(Means means) {
        this.means = means;
        shelf = new PuzzleShelf(means.exercises(), means.clock());
        workshop = new PuzzleWorkshop(means, shelf);
        handout = new PuzzleHandout(means);
        writing = new AwaitedTask(means.words(), means.overlay(), means.tasks());
        list = new ExerciseListView(
                means.words(),
                means.exercises(),
                PuzzleRow.KIND,
                new PuzzleRow(means.words(), shelf, this::open, handout::print),
                () -> compose(List.of()));
        fresh = new NewPuzzleView(
                means.words(),
                means.library(),
                workshop.choice(),
                () -> means.speech().hasVoice(SpokenLanguage.ENGLISH),
                new NewPuzzleView.Actions(workshop::chooseFile, this::make, () -> go(Page.LIST)));
        maker = new MakingView(means.words(), workshop.making(), this::take, this::leaveMaking);
        play = new PlayView(
                means.words(),
                means.settings(),
                means.overlay(),
                new PlayingActions(
                        () -> playing,
                        this::again,
                        this::otherClues,
                        puzzle -> handout.print(puzzle.shelved()),
                        puzzle -> handout.saveResult(puzzle.puzzle()),
                        () -> go(Page.LIST)),
                this::voice);
        means.words().messagesProperty().addListener((property, before, language) -> list.show());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void onShow() {
        shown = true;
        enter();
    }

    @Override
    public void onHide() {
        leave();
        shown = false;
    }

    /** Begins a new puzzle with some lessons chosen, or none. The screen need not be in sight yet. */
    public void compose(List<LibraryEntry> lessons) {
        workshop.choice().use(lessons);
        go(Page.NEW);
    }

    /** Begins a new puzzle with single words. */
    public void composeOf(List<WordsScreen.Place> places) {
        workshop.choose(places);
        go(Page.NEW);
    }

    private void go(Page next) {
        leave();
        page = next;
        enter();
    }

    private void leave() {
        writing.stop();
        if (shown && page == Page.PLAY) {
            play.onHide();
        }
        if (page == Page.MAKING) {
            workshop.making().enough();
        }
    }

    private void enter() {
        if (!shown) {
            return;
        }
        root.getChildren()
                .setAll(
                        switch (page) {
                            case LIST -> list.node();
                            case NEW -> fresh.node();
                            case MAKING -> maker.node();
                            case PLAY -> play.node();
                        });
        // What takes the keys must be in the window first, and a scroll pane takes its content in with its skin.
        root.applyCss();
        switch (page) {
            case LIST -> list.show();
            case NEW -> fresh.show();
            case PLAY -> play.onShow();
            case MAKING -> {}
        }
    }

    private Optional<Consumer<String>> voice() {
        return means.speech().hasVoice(SpokenLanguage.ENGLISH)
                ? Optional.of(word -> means.speech().say(word, SpokenLanguage.ENGLISH, () -> {}))
                : Optional.empty();
    }

    private void make() {
        workshop.choice().order().ifPresent(order -> {
            go(Page.MAKING);
            workshop.make(order);
        });
    }

    private void take(Callable<Crossword> puzzle) {
        write(puzzle, workshop::keep);
    }

    /** Makes a puzzle with its clues, keeps it and plays it. */
    private <T> void write(Callable<T> puzzle, Function<T, Shelved> keep) {
        writing.run(
                "puzzles.clues.writing",
                puzzle,
                made -> open(keep.apply(made)),
                failure -> means.teller().warn("puzzles.clues.failed"));
    }

    private void leaveMaking() {
        workshop.making().cancel();
        go(workshop.isMadeAgain() ? Page.PLAY : Page.NEW);
    }

    private void open(Shelved puzzle) {
        // left first, so that what the last puzzle hands out does not meet the next one
        leave();
        page = Page.LIST;
        PuzzleInPlay opened = new PuzzleInPlay(puzzle, shelf, means.memory(), means.clock());
        playing = Optional.of(opened);
        play.play(
                opened.played(),
                opened.puzzle().words().stream()
                        .map(WordOrigin::lesson)
                        .distinct()
                        .flatMap(key -> means.library().entry(key).stream())
                        .flatMap(entry -> entry.checked().linked().stream())
                        .toList());
        go(Page.PLAY);
    }

    private void again(PuzzleInPlay puzzle) {
        go(Page.MAKING);
        workshop.makeAgain(puzzle);
    }

    private void otherClues(PuzzleInPlay puzzle) {
        List<ClueChoice> choices = ClueNames.choices(means.speech().hasVoice(SpokenLanguage.ENGLISH));
        List<Overlay.Answer> answers = new ArrayList<>();
        for (ClueChoice choice : choices) {
            if (choice != puzzle.puzzle().crossword().choice()) {
                answers.add(Overlay.Answer.other(
                        ClueNames.key(choice),
                        () -> write(workshop.withClues(puzzle, choice), made -> workshop.keep(made, puzzle))));
            }
        }
        OtherClues.ask(means.words(), means.overlay(), answers);
    }
}
