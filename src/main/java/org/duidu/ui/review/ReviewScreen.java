package org.duidu.ui.review;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.duidu.library.Library;
import org.duidu.library.LibraryEntry;
import org.duidu.review.CardKey;
import org.duidu.review.LearnerMemory;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.kit.Screen;
import org.duidu.ui.kit.Speech;
import org.duidu.ui.kit.Teller;
import org.duidu.ui.reader.WordCard;
import org.duidu.ui.review.SittingViewModel.Step;
import org.duidu.ui.study.ShownWord;
import org.duidu.ui.study.WordShelf;

/** The Review screen: the day's page and its neighbours, a sitting, or the end of one. */
public final class ReviewScreen implements Screen {
    private final Means means;
    private final HomeViewModel homeModel;
    private final SittingViewModel sitting;
    private final CardQuestions questions;
    private final SittingView sittingView;
    private final FinishedView finished;
    private final LessonsDialog lessons;
    private final HomePages home;
    private final BorderPane root = new BorderPane();
    private boolean shown;

    /**
     * What the screen works with.
     *
     * @param pages the pages beside the day's, in the order of their tabs
     * @param learner the name of who is learning, where there are several
     * @param toLibrary shows the library
     */
    public record Means(
            Localized words,
            Overlay overlay,
            Library library,
            LearnerMemory memory,
            WordShelf shelf,
            QuestionMeans questions,
            WordCard cards,
            Speech speech,
            Teller teller,
            List<ReviewPage> pages,
            Supplier<Optional<String>> learner,
            Runnable toLibrary,
            InstantSource clock) {}

    public ReviewScreen(Means means) {
        this.means = means;
        homeModel = new HomeViewModel(means.memory(), means.shelf());
        questions = means.questions().questions();
        sitting = new SittingViewModel(means.memory(), means.shelf(), questions, means.clock());
        lessons = new LessonsDialog(means.words(), means.library(), means.overlay());
        HomeView day = new HomeView(
                means.words(),
                homeModel,
                new HomeView.Actions(
                        this::startToday, this::cramLessons, this::cramWrong, this::addWords, means.toLibrary()),
                means.learner());
        home = new HomePages(means.words(), day, means.pages());
        sittingView = new SittingView(means.words(), sitting, means.cards(), means.speech(), this::end);
        finished = new FinishedView(means.words(), this::showHome);
        root.getStyleClass().add("review");
        sitting.step().addListener((property, before, step) -> follow(step));
        means.memory().listen(this::refresh);
        means.shelf().listen(this::refresh);
        means.words().messagesProperty().addListener((property, before, language) -> {
            sittingView.refresh();
            refresh();
        });
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void onShow() {
        shown = true;
        if (root.getCenter() == null) {
            showHome();
        } else {
            refresh();
        }
        if (inSitting()) {
            sittingView.focus();
        } else {
            home.focus();
        }
    }

    @Override
    public void onHide() {
        shown = false;
    }

    private void refresh() {
        if (!shown || inSitting()) {
            return;
        }
        homeModel.refresh();
        home.refresh();
    }

    private boolean inSitting() {
        return sitting.isRunning() && root.getCenter() == sittingView.node();
    }

    private void showHome() {
        root.setCenter(home.node());
        root.applyCss();
        refresh();
        home.show();
        home.focus();
    }

    /** Begins the day's review, if there is anything to ask. */
    private void startToday() {
        begin(homeModel.reviewToday(), homeModel.wordsOfToday());
    }

    private void begin(Sitting fresh, List<ShownWord> words) {
        questions.prepare(words, means.clock().millis());
        root.setCenter(sittingView.node());
        root.applyCss();
        sitting.begin(fresh);
    }

    private void follow(Step step) {
        if (step instanceof Step.Finished end) {
            root.setCenter(finished.node());
            root.applyCss();
            finished.show(end.outcome(), sitting.left());
        }
    }

    private void end() {
        sitting.finish();
    }

    private void cramWrong() {
        cram(homeModel.wrongLately());
    }

    private void cramLessons() {
        lessons.ask("review.cram.title", "review.cram.go", chosen -> cram(homeModel.cardsOf(chosen)));
    }

    private void cram(Set<CardKey> cards) {
        List<ShownWord> words = cards.stream()
                .flatMap(card -> means.shelf().find(card.word(), "").stream())
                .toList();
        begin(homeModel.cram(cards, means.clock().millis()), words);
    }

    private void addWords() {
        lessons.ask("review.add.title", "review.add.go", this::add);
    }

    private void add(List<LibraryEntry> chosen) {
        if (means.memory().deck().isPresent()) {
            means.teller().say("review.added", homeModel.add(chosen));
        }
    }
}
