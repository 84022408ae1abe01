package org.duidu.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duidu.review.WordKey;

/**
 * A quiz while it is answered. In practice each answer is marked at once, and what was wrong comes again at the end; in a
 * test one may go back and forth, and nothing is told before it is handed in. Knows no screen. For one thread at a time.
 */
public final class QuizRun {
    /** How often a question comes again at most. */
    private static final int MOST_AGAIN = 2;

    /** For how long an answer that was shown is known without having been remembered. */
    private static final Duration FRESH = Duration.ofHours(6);

    private final Quiz quiz;
    private final Mode mode;
    private final Marking marking;
    private final List<Integer> queue;
    private final List<Given> given;
    private int position;
    private final long shownAt;
    private boolean finished;

    /** How a quiz is answered. */
    public enum Mode {
        PRACTICE,
        TEST
    }

    /**
     * An answer as it is kept.
     *
     * @param question its id
     * @param seconds from seeing it to answering it
     * @param appealed whether the learner said "I was right"
     * @param at when it was answered, in seconds since 1970; 0 in runs that were kept before this was
     */
    public record Given(String question, Response response, double seconds, boolean appealed, long at) {}

    /**
     * A run as it can be kept and taken up again.
     *
     * @param queue indexes of questions in the order in which they are asked
     * @param position in the queue
     * @param shownAt when all answers of the quiz were last in sight before this run, in seconds since 1970; 0 for never
     */
    public record State(
            Mode mode,
            Quiz quiz,
            List<Integer> queue,
            int position,
            List<Given> given,
            boolean finished,
            long shownAt) {
        public State {
            queue = List.copyOf(queue);
            given = List.copyOf(given);
            int questions = quiz.questions().size();
            if (questions == 0
                    || position < 0
                    || position > queue.size()
                    || queue.stream().anyMatch(index -> index < 0 || index >= questions)) {
                throw new IllegalArgumentException("no state of this quiz");
            }
        }

        /** A quiz that nobody has begun; it has at least one question. */
        public static State fresh(Quiz quiz, Mode mode) {
            return begun(quiz, mode, 0);
        }

        /** A quiz begun once more by someone who has all its answers in sight at that moment. */
        public static State again(Quiz quiz, Mode mode, Instant now) {
            return begun(quiz, mode, now.getEpochSecond());
        }

        private static State begun(Quiz quiz, Mode mode, long shownAt) {
            List<Integer> all = new ArrayList<>();
            for (int i = 0; i < quiz.questions().size(); i++) {
                all.add(i);
            }
            return new State(mode, quiz, all, 0, List.of(), false, shownAt);
        }
    }

    /** Takes a run up where it was left. */
    public QuizRun(State state, Marking marking) {
        this.quiz = state.quiz();
        this.mode = state.mode();
        this.marking = marking;
        this.queue = new ArrayList<>(state.queue());
        this.given = new ArrayList<>(state.given());
        this.position = state.position();
        this.shownAt = state.shownAt();
        this.finished = state.finished();
    }

    public State state() {
        return new State(mode, quiz, queue, position, given, finished, shownAt);
    }

    public Quiz quiz() {
        return quiz;
    }

    public Mode mode() {
        return mode;
    }

    /** The question to answer now; empty when all have been asked or handed in. */
    public Optional<Question> current() {
        return finished || position >= queue.size()
                ? Optional.empty()
                : Optional.of(quiz.questions().get(queue.get(position)));
    }

    /** How many questions were passed, those that came again too. */
    public int position() {
        return position;
    }

    /** How many are to be asked as things stand, those that come again too. */
    public int size() {
        return queue.size();
    }

    public boolean isFinished() {
        return finished;
    }

    /** Whether the question asked now has been asked before in this run. */
    public boolean isAgain() {
        return current().filter(question -> answerTo(question).isPresent()).isPresent() && mode == Mode.PRACTICE;
    }

    /**
     * Takes an answer to the present question in. In practice what is not right comes again at the end; in a test the
     * answer replaces an earlier one.
     *
     * @param taken from seeing the question to answering it
     * @param at when it is answered
     * @throws java.util.NoSuchElementException if nothing is asked any more
     */
    public Marked answer(Response response, Duration taken, Instant at) {
        Question question = current().orElseThrow();
        Given answer = new Given(question.id(), response, taken.toMillis() / 1000.0, false, at.getEpochSecond());
        if (mode == Mode.TEST) {
            given.removeIf(other -> other.question().equals(question.id()));
        }
        given.add(answer);
        Marked marked = mark(question, answer);
        if (mode == Mode.PRACTICE && !marked.isRight() && timesAsked(question) <= MOST_AGAIN) {
            queue.add(queue.get(position));
        }
        return marked;
    }

    private long timesAsked(Question question) {
        return given.stream()
                .filter(other -> other.question().equals(question.id()))
                .count();
    }

    /** "I was right": keeps the objection to the mark of the last answer to a question. */
    public void appeal(Question question) {
        for (int i = given.size() - 1; i >= 0; i--) {
            Given answer = given.get(i);
            if (answer.question().equals(question.id())) {
                given.set(i, new Given(answer.question(), answer.response(), answer.seconds(), true, answer.at()));
                return;
            }
        }
    }

    /** Marked, the answers to a question that the learner held to be right, at whichever try. */
    public List<Marked> objections(Question question) {
        return given.stream()
                .filter(answer -> answer.appealed() && answer.question().equals(question.id()))
                .map(answer -> mark(question, answer))
                .toList();
    }

    /** Goes on; after the last question of a practice it is finished. */
    public void next() {
        position = Math.min(queue.size(), position + 1);
        if (mode == Mode.PRACTICE && position == queue.size()) {
            finished = true;
        }
    }

    /** Goes to another question of a test. */
    public void go(int to) {
        if (mode == Mode.TEST) {
            position = Math.max(0, Math.min(queue.size() - 1, to));
        }
    }

    /** Ends the run; what was not answered stays open. */
    public void handIn() {
        finished = true;
    }

    /** The first answer to a question: the one that counts. */
    public Optional<Given> answerTo(Question question) {
        return given.stream()
                .filter(answer -> answer.question().equals(question.id()))
                .findFirst();
    }

    /** All first answers, marked, in the order of the quiz; a question that was not answered is marked as open. */
    public Map<Question, Marked> marks() {
        Map<Question, Marked> marks = new LinkedHashMap<>();
        for (Question question : quiz.questions()) {
            Given answer = answerTo(question).orElse(new Given(question.id(), new Response.Skipped(), 0, false, 0));
            marks.put(question, mark(question, answer));
        }
        return marks;
    }

    /**
     * The words whose answers were shown not long before a moment: to know them then says nothing of tomorrow. In practice
     * those of every question answered, in a test only those that were in sight before it began.
     */
    public Set<WordKey> justShown(Instant now) {
        return quiz.questions().stream()
                .filter(question -> isFresh(shownAt, now)
                        || mode == Mode.PRACTICE
                                && given.stream()
                                        .anyMatch(answer ->
                                                answer.question().equals(question.id()) && isFresh(answer.at(), now)))
                .flatMap(question -> question.words().stream())
                .map(QuizWord::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isFresh(long shown, Instant now) {
        return shown > 0 && Duration.between(Instant.ofEpochSecond(shown), now).compareTo(FRESH) < 0;
    }

    /** How many questions have an answer. */
    public int answered() {
        return (int) quiz.questions().stream()
                .filter(question -> answerTo(question).isPresent())
                .count();
    }

    /** The mean of the first answers' scores, 0 to 1. */
    public double score() {
        return marks().values().stream().mapToDouble(Marked::score).average().orElse(0);
    }

    private Marked mark(Question question, Given answer) {
        return marking.mark(
                question, answer.response(), mode == Mode.PRACTICE ? MarkingRules.PRACTICE : MarkingRules.TEST);
    }
}
