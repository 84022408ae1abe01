package org.duidu.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duidu.lesson.Bilingual;
import org.duidu.quiz.QuizRun.Mode;
import org.duidu.quiz.QuizRun.State;
import org.duidu.text.WordNetLemmatizer;
import org.junit.jupiter.api.Test;

class QuizRunTest {
    private static final WordNetLemmatizer LEMMATIZER = new WordNetLemmatizer();
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    private static final Response RIGHT = new Response.Chosen(Set.of(0));
    private static final Response WRONG = new Response.Chosen(Set.of(1));

    private static Question question(String id) {
        QuestionHead head = new QuestionHead(
                id, QuestionKind.WORD_TO_CHINESE, Prompt.of(new Prompt.English("tea")), List.of(), Optional.empty());
        return new ChoiceQuestion(head, List.of(new Bilingual("", "茶"), new Bilingual("", "奶")), Set.of(0));
    }

    private static QuizRun run(Mode mode) {
        Quiz quiz = new Quiz(
                Bilingual.EMPTY, List.of("tea"), 1, List.of(question("q1"), question("q2")), List.of(), Set.of());
        return resumed(State.fresh(quiz, mode));
    }

    private static QuizRun resumed(State state) {
        return new QuizRun(state, new Marking(LEMMATIZER, LEMMATIZER.thesaurus(), Set.of()));
    }

    @Test
    void asksWrongOnesAgainAtTheEndOfAPractice() {
        QuizRun run = run(Mode.PRACTICE);

        run.answer(WRONG, SECOND, NOON);
        run.next();
        run.answer(RIGHT, SECOND, NOON);
        run.next();

        assertThat(run.current().map(Question::id)).contains("q1");
        assertThat(run.isAgain()).isTrue();
        run.answer(RIGHT, SECOND, NOON);
        run.next();
        assertThat(run.isFinished()).isTrue();
        assertThat(run.score()).as("the first answer counts").isEqualTo(0.5);
    }

    @Test
    void doesNotAskForEver() {
        QuizRun run = run(Mode.PRACTICE);
        int asked = 0;
        while (run.current().isPresent()) {
            run.answer(WRONG, SECOND, NOON);
            run.next();
            asked++;
        }

        assertThat(asked).isEqualTo(6);
    }

    @Test
    void replacesAnAnswerOfATestAndTellsNothingBefore() {
        QuizRun run = run(Mode.TEST);
        run.answer(WRONG, SECOND, NOON);
        run.go(1);
        run.go(0);
        run.answer(RIGHT, SECOND, NOON);

        assertThat(run.size()).isEqualTo(2);
        assertThat(run.answered()).isEqualTo(1);
        run.handIn();
        assertThat(run.current()).isEmpty();
        assertThat(run.score()).isEqualTo(0.5);
        assertThat(run.marks().values()).extracting(Marked::verdict).containsExactly(Verdict.RIGHT, Verdict.OPEN);
    }

    @Test
    void isTheSameAfterItWasKept() {
        QuizRun run = run(Mode.PRACTICE);
        run.answer(WRONG, SECOND, NOON);
        run.appeal(run.current().orElseThrow());
        run.next();

        State kept = QuizJson.run(QuizJson.write(run.state())).orElseThrow();

        assertThat(kept).isEqualTo(run.state());
        assertThat(resumed(kept).current().map(Question::id)).contains("q2");
        assertThat(kept.given()).extracting(QuizRun.Given::appealed).containsExactly(true);
    }

    @Test
    void readsARunThatWasKeptBeforeAnswersHadTheirTime() {
        QuizRun run = run(Mode.PRACTICE);
        run.answer(WRONG, SECOND, NOON);
        String now = QuizJson.write(run.state());
        String before = now.replaceAll(",\"(at|shownAt)\":\\d+", "").replaceAll("\"(at|shownAt)\":\\d+,", "");

        assertThat(before).doesNotContain("\"at\"").doesNotContain("shownAt");
        assertThat(QuizJson.run(before).orElseThrow().given())
                .extracting(QuizRun.Given::at)
                .containsExactly(0L);
    }

    @Test
    void refusesAStateThatDoesNotFitItsQuiz() {
        State state = run(Mode.TEST).state();

        assertThatThrownBy(() -> new State(Mode.TEST, state.quiz(), List.of(0, 7), 0, List.of(), false, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(QuizJson.run("{\"mode\":\"TEST\"}")).isEmpty();
        assertThat(QuizJson.run("[]")).isEmpty();
    }
}
