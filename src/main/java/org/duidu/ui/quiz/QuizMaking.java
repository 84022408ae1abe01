package org.duidu.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duidu.library.LibraryEntry;
import org.duidu.quiz.Quiz;
import org.duidu.quiz.QuizMaker;
import org.duidu.quiz.QuizRequest;
import org.duidu.quiz.Refusal;
import org.duidu.speech.SpokenLanguage;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Speech;
import org.duidu.ui.kit.TaskRunner.Running;

/** Makes the quiz that is chosen, or says in the reader's language why there is none. */
final class QuizMaking {
    private static final int MOST_REASONS = 3;

    private final QuizScreen.Means means;
    private final NewQuiz chosen;
    private final Random seeds = new Random();
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());
    private AtomicBoolean stopped = new AtomicBoolean();
    private Running running = () -> {};

    /**
     * How far a quiz is.
     *
     * @param made questions so far; empty while the lessons are read
     * @param wanted how many at most
     */
    record Progress(OptionalInt made, int wanted) {}

    QuizMaking(QuizScreen.Means means, NewQuiz chosen) {
        this.means = means;
        this.chosen = chosen;
    }

    /** How far the quiz is that is being made; empty if none is. */
    ReadOnlyObjectProperty<Optional<Progress>> progress() {
        return progress.getReadOnlyProperty();
    }

    /** Whether something can be heard. */
    boolean hasVoice() {
        return means.speech().hasVoice(SpokenLanguage.ENGLISH);
    }

    /**
     * What stands in the way before anything is tried, in sentences; empty if nothing does. Where it is a voice, it is
     * looked for again, in case it comes to be there.
     */
    List<String> obstacles() {
        Localized words = means.words();
        if (!chosen.hasWords(means.memory().deck())) {
            return List.of(words.now("quiz.words.none"));
        } else if (!chosen.canBeAsked(hasVoice())) {
            List<String> reasons = new ArrayList<>();
            reasons.add(words.now("quiz.kinds.only-voice"));
            means.speech().obstacle().map(words::now).ifPresent(reasons::add);
            if (means.speech().state().get() != Speech.State.SEARCHING) {
                means.speech().search();
            }
            return reasons;
        }
        return List.of();
    }

    /**
     * Makes the quiz in the background, instead of one that is still being made.
     *
     * @param lessons ticked, at least one
     * @param use gets it, with or without questions
     */
    void make(List<LibraryEntry> lessons, Consumer<Quiz> use) {
        QuizRequest request = chosen.request(
                lessons, means.library().entries(), means.memory().deck(), hasVoice(), seeds.nextInt(1_000_000));
        QuizMaker maker = new QuizMaker(means.linker(), means.lemmatizer(), means.thesaurus());
        stop();
        AtomicBoolean mine = new AtomicBoolean();
        stopped = mine;
        progress.set(Optional.of(new Progress(OptionalInt.empty(), request.count())));
        running = means.tasks()
                .run(
                        () -> maker.make(
                                request, made -> means.screen().execute(() -> tell(made, request, mine)), mine::get),
                        quiz -> {
                            stop();
                            use.accept(quiz);
                        },
                        failure -> {
                            stop();
                            throw new IllegalStateException(failure);
                        });
    }

    /** Ends the making; what was chosen stays. Does nothing if no quiz is being made. */
    void stop() {
        stopped.set(true);
        running.cancel();
        progress.set(Optional.empty());
    }

    private void tell(int made, QuizRequest request, AtomicBoolean ofStopped) {
        if (!ofStopped.get()) {
            progress.set(Optional.of(new Progress(OptionalInt.of(made), request.count())));
        }
    }

    /** Why a quiz has no questions, in sentences. */
    List<String> reasons(Quiz empty) {
        List<String> reasons = new ArrayList<>(List.of(means.words().now("quiz.none")));
        empty.refused().stream()
                .filter(refusal -> !refusal.reason().isOfOption())
                .limit(MOST_REASONS)
                .map(this::reason)
                .forEach(reasons::add);
        return reasons;
    }

    private String reason(Refusal refusal) {
        return means.words()
                .now(
                        "quiz.left-out.question",
                        means.words().now(refusal.kind().messageKey()),
                        refusal.message(means.words().messages()));
    }

    /** Shows a teacher what is left out of a quiz. */
    void showLeftOut(Quiz quiz) {
        RefusalsView.show(means.overlay(), means.words(), quiz.refused());
    }
}
