package org.duidu.ui.puzzles;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.duidu.classroom.ResultFile;
import org.duidu.crossword.ClueChoice;
import org.duidu.crossword.ClueMaker;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.KeptPuzzle;
import org.duidu.crossword.WordOrigin;
import org.duidu.library.Library;
import org.duidu.library.LibraryChange;
import org.duidu.library.LibraryEntry;
import org.duidu.library.LibraryListener;
import org.duidu.progress.Exercises;
import org.duidu.progress.Learners;
import org.duidu.review.Memory;
import org.duidu.speech.SpokenLanguage;
import org.duidu.text.Lemmatizer;
import org.duidu.ui.crossword.PlayView;
import org.duidu.ui.exercises.ExerciseListView;
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
    private static final FilePicker.Kind RESULTS = FilePicker.Kind.of("results.files", ResultFile.ENDING);
    private static final FilePicker.Kind WORDS_FILES = FilePicker.Kind.of("puzzles.new.file.kind", "txt", "tsv");

    private final Means means;
    private final PuzzleShelf shelf;
    private final NewPuzzle model;
    private final PuzzleMaking making;
    private final ExerciseListView list;
    private final NewPuzzleView fresh;
    private final MakingView maker;
    private final PlayView play;
    private final StackPane root = new StackPane();
    private Page page = Page.LIST;
    private boolean shown;
    private Optional<PuzzleInPlay> playing = Optional.empty();

    private enum Page {
        LIST,
        NEW,
        /** The first layout of what was chosen on the page before. */
        MAKING,
        /** Another layout of the puzzle that is played. */
        MAKING_AGAIN,
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
        model = new NewPuzzle(means.lemmatizer());
        making = new PuzzleMaking(means.tasks(), means.screen());
        list = new ExerciseListView(
                means.words(),
                means.exercises(),
                PuzzleRow.KIND,
                new PuzzleRow(means.words(), shelf, this::open, this::print),
                () -> compose(List.of()));
        fresh = new NewPuzzleView(
                means.words(),
                means.library(),
                model,
                () -> means.speech().hasVoice(SpokenLanguage.ENGLISH),
                new NewPuzzleView.Actions(this::chooseFile, this::make, () -> go(Page.LIST)));
        maker = new MakingView(means.words(), making, this::take, this::leaveMaking);
        play = new PlayView(
                means.words(),
                means.settings(),
                means.overlay(),
                new PlayingActions(
                        () -> playing,
                        this::again,
                        this::otherClues,
                        this::print,
                        this::saveResult,
                        () -> go(Page.LIST)),
                this::voice);
        means.library().listen(new LibraryListener() {
            @Override
            public void changed(LibraryChange change) {
                means.screen().execute(fresh::refreshLessons);
            }
        });
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
        model.use(lessons);
        go(Page.NEW);
    }

    /** Begins a new puzzle with single words. */
    public void composeOf(List<WordsScreen.Place> places) {
        Map<String, List<ChosenWord>> lessons = new HashMap<>();
        List<ChosenWord> chosen = new ArrayList<>();
        for (WordsScreen.Place place : places) {
            List<ChosenWord> lesson = lessons.computeIfAbsent(
                    place.lessonKey(),
                    key -> means.library()
                            .entry(key)
                            .map(entry -> ChosenWord.of(entry, means.lemmatizer()))
                            .orElse(List.of()));
            lesson.stream().skip(place.entry()).findFirst().ifPresent(chosen::add);
        }
        model.useWords(chosen, means.words().now("puzzles.from-words"));
        go(Page.NEW);
    }

    private void go(Page next) {
        leave();
        page = next;
        enter();
    }

    private void leave() {
        if (shown && page == Page.PLAY) {
            play.onHide();
        }
        if (page == Page.MAKING || page == Page.MAKING_AGAIN) {
            making.enough();
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
                            case MAKING, MAKING_AGAIN -> maker.node();
                            case PLAY -> play.node();
                        });
        // What takes the keys must be in the window first, and a scroll pane takes its content in with its skin.
        root.applyCss();
        switch (page) {
            case LIST -> list.show();
            case NEW -> fresh.show();
            case PLAY -> play.onShow();
            case MAKING, MAKING_AGAIN -> {}
        }
    }

    private Optional<Consumer<String>> voice() {
        return means.speech().hasVoice(SpokenLanguage.ENGLISH)
                ? Optional.of(word -> means.speech().say(word, SpokenLanguage.ENGLISH, () -> {}))
                : Optional.empty();
    }

    private void chooseFile() {
        means.files().open("puzzles.new.file", WORDS_FILES).ifPresent(this::useFile);
    }

    private void useFile(Path file) {
        try {
            model.useFile(file);
        } catch (IOException unreadable) {
            means.teller().warn("puzzles.new.unreadable", file.toString());
        }
    }

    private void make() {
        model.order().ifPresent(order -> {
            go(Page.MAKING);
            making.start(order, means.clues(), means.clock().millis() & 0xFFFF);
        });
    }

    /** Plays what was made; a puzzle that nobody had begun makes room for its other layout. */
    private void take(Crossword made) {
        Crossword crossword = made;
        if (page == Page.MAKING_AGAIN && playing.isPresent()) {
            KeptPuzzle before = playing.get().puzzle();
            crossword = PuzzleOrder.withCluesOf(before.crossword(), made);
            forgetUnlessBegun(playing.get());
        }
        open(shelf.add(KeptPuzzle.fresh(crossword, making.order().origins())));
    }

    private void forgetUnlessBegun(PuzzleInPlay puzzle) {
        if (puzzle.puzzle().isBegun()) {
            means.teller().say("puzzles.kept");
        } else {
            shelf.remove(puzzle.shelved());
        }
    }

    private void leaveMaking() {
        making.cancel();
        go(page == Page.MAKING_AGAIN ? Page.PLAY : Page.NEW);
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
        PuzzleOrder order = PuzzleOrder.again(puzzle.puzzle(), means.library(), means.lemmatizer());
        long seed = puzzle.puzzle().crossword().layout().seed() + 1;
        go(Page.MAKING_AGAIN);
        making.start(order, means.clues(), seed);
    }

    private void otherClues(PuzzleInPlay puzzle) {
        List<ClueChoice> choices = ClueNames.choices(means.speech().hasVoice(SpokenLanguage.ENGLISH));
        List<Overlay.Answer> answers = new ArrayList<>();
        for (ClueChoice choice : choices) {
            if (choice != puzzle.puzzle().crossword().choice()) {
                answers.add(Overlay.Answer.other(ClueNames.key(choice), () -> changeClues(puzzle, choice)));
            }
        }
        OtherClues.ask(means.words(), means.overlay(), answers);
    }

    private void changeClues(PuzzleInPlay puzzle, ClueChoice choice) {
        KeptPuzzle before = puzzle.puzzle();
        PuzzleOrder order =
                PuzzleOrder.again(before, means.library(), means.lemmatizer()).with(choice);
        Crossword crossword = order.inLayout(
                means.clues(), before.crossword().layout(), before.crossword().seed());
        forgetUnlessBegun(puzzle);
        open(shelf.add(KeptPuzzle.fresh(crossword, order.origins())));
    }

    private void saveResult(PuzzleInPlay puzzle) {
        String learner = means.learners().current().name();
        byte[] bytes = ResultFile.bytes(CrosswordResult.of(
                puzzle.puzzle(), means.library(), learner, means.clock().instant()));
        String name = puzzle.puzzle().crossword().title().either() + " - " + learner + "." + ResultFile.ENDING;
        means.saver().save("play.done.save", name, RESULTS, () -> bytes);
    }

    private void print(PuzzleInPlay puzzle) {
        print(puzzle.shelved());
    }

    private void print(Shelved puzzle) {
        puzzle.puzzle().ifPresent(kept -> {
            PuzzleOrder order = PuzzleOrder.again(kept, means.library(), means.lemmatizer());
            ClueMaker clues = new ClueMaker(means.linker(), means.lemmatizer(), false);
            new PaperDialog(
                            means.words(),
                            new PaperDialog.Means(
                                    means.overlay(), means.files(), means.tasks(), means.screen(), means.teller()),
                            new PaperChoice(kept.crossword()),
                            new PaperPress(order, clues, means.words().messages()))
                    .show();
        });
    }
}
