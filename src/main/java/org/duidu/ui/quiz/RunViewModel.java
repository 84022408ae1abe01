package org.duidu.ui.quiz;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duidu.quiz.Marked;
import org.duidu.quiz.Question;
import org.duidu.quiz.QuizEvidence;
import org.duidu.quiz.QuizRun;
import org.duidu.quiz.Response;
import org.duidu.review.Evidence;
import org.duidu.review.Memory;
import org.duidu.review.WordKey;

/** A quiz while it is answered: what is asked, what became of the answer, what memory is told. */
final class RunViewModel {
    private final QuizRun run;
    private final Map<String, String> lessonKeys;
    private final Memory memory;
    private final InstantSource clock;
    private final Consumer<QuizRun.State> keep;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>();
    private Instant asked;

    /**
     * What is in sight.
     *
     * @param question asked now; empty when the run is finished
     * @param marked the answer to it, in practice, once it was given
     * @param retype whether the right spelling is to be typed before going on
     */
    record Page(Optional<Question> question, Optional<Marked> marked, boolean retype) {}

    /**
     * @param lessonKeys from the ids of the quiz's lessons to the keys under which the library has them
     * @param keep takes each later state
     */
    RunViewModel(
            QuizRun run,
            Map<String, String> lessonKeys,
            Memory memory,
            InstantSource clock,
            Consumer<QuizRun.State> keep) {
        this.run = run;
        this.lessonKeys = Map.copyOf(lessonKeys);
        this.memory = memory;
        this.clock = clock;
        this.keep = keep;
        show();
    }

    QuizRun run() {
        return run;
    }

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /** Takes the answer in. In practice it is marked and shown; in a test it is kept and the next question comes. */
    void answer(Response response) {
        Question question = run.current().orElseThrow();
        Instant now = clock.instant();
        Duration taken = Duration.between(asked, now);
        boolean again = run.isAgain();
        Set<WordKey> shown = run.justShown(now);
        Marked marked = run.answer(response, taken, now);
        if (run.mode() == QuizRun.Mode.TEST) {
            keep.accept(run.state());
            if (run.position() + 1 < run.size()) {
                go(run.position() + 1);
            } else {
                show();
            }
            return;
        }
        tell(marked, again, shown, taken);
        keep.accept(run.state());
        page.set(new Page(Optional.of(question), Optional.of(marked), marked.retype()));
    }

    /** The right spelling was typed again. */
    void retyped() {
        page.set(new Page(page.get().question(), page.get().marked(), false));
    }

    /** "I was right": kept for the teacher; the mark stays. */
    void appeal() {
        page.get().question().ifPresent(run::appeal);
        keep.accept(run.state());
    }

    void next() {
        run.next();
        keep.accept(run.state());
        show();
    }

    /** Goes to another question of a test. */
    void go(int position) {
        run.go(position);
        keep.accept(run.state());
        show();
    }

    /** Ends a test; each answer tells the memory, unless it was in sight before the test began. */
    void handIn() {
        boolean before = run.isFinished();
        run.handIn();
        if (!before) {
            run.marks()
                    .forEach((question, marked) -> run.answerTo(question)
                            .ifPresent(given -> tell(
                                    marked,
                                    false,
                                    run.justShown(Instant.ofEpochSecond(given.at())),
                                    Duration.ofMillis((long) (given.seconds() * 1000)))));
        }
        keep.accept(run.state());
        show();
    }

    /** The answer given earlier to the question in sight, in a test. */
    Optional<Response> earlier() {
        return run.mode() == QuizRun.Mode.TEST
                ? run.current().flatMap(run::answerTo).map(QuizRun.Given::response)
                : Optional.empty();
    }

    private void show() {
        asked = clock.instant();
        page.set(new Page(run.current(), Optional.empty(), false));
    }

    private void tell(Marked marked, boolean again, Set<WordKey> shown, Duration taken) {
        List<Evidence> evidence = QuizEvidence.of(marked, again, shown, clock.instant(), taken);
        for (Evidence one : evidence) {
            memory.take(new Evidence(
                    one.word(),
                    lessonKeys.getOrDefault(one.lesson(), ""),
                    one.sides(),
                    one.exercise(),
                    one.outcome(),
                    one.typed(),
                    one.at(),
                    one.taken()));
        }
    }
}
