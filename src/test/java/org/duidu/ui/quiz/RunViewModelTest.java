package org.duidu.ui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duidu.classroom.ResultItem;
import org.duidu.classroom.ResultSheet;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.quiz.Marking;
import org.duidu.quiz.Prompt;
import org.duidu.quiz.Question;
import org.duidu.quiz.QuestionHead;
import org.duidu.quiz.QuestionKind;
import org.duidu.quiz.Quiz;
import org.duidu.quiz.QuizJson;
import org.duidu.quiz.QuizRun;
import org.duidu.quiz.QuizRun.Mode;
import org.duidu.quiz.QuizWord;
import org.duidu.quiz.Response;
import org.duidu.quiz.TypedQuestion;
import org.duidu.review.Evidence;
import org.duidu.review.Evidence.Outcome;
import org.duidu.review.Side;
import org.duidu.review.WordKey;
import org.duidu.text.WordNetLemmatizer;
import org.junit.jupiter.api.Test;

class RunViewModelTest {
    private static final WordNetLemmatizer LEMMATIZER = new WordNetLemmatizer();
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-20T04:00:00Z"));

    private final List<Evidence> told = new ArrayList<>();
    private final List<QuizRun.State> kept = new ArrayList<>();

    private static Question word(String id, String answer) {
        QuizWord word = new QuizWord("tea", 0, answer, new WordKey(answer, PartOfSpeech.NOUN));
        QuestionHead head = new QuestionHead(
                id,
                QuestionKind.EXAMPLE_TYPED,
                Prompt.of(new Prompt.English("The "), new Prompt.Gap(0), new Prompt.English(" floats.")),
                List.of(word),
                Optional.empty());
        return new TypedQuestion(head, List.of(answer), List.of());
    }

    private RunViewModel model(Mode mode) {
        return model(QuizRun.State.fresh(quiz(), mode), NOON);
    }

    private RunViewModel model(QuizRun.State state, InstantSource clock) {
        QuizRun run = new QuizRun(state, new Marking(LEMMATIZER, LEMMATIZER.thesaurus(), Set.of()));
        return new RunViewModel(run, Map.of("tea", "own/tea.md"), told::add, clock, kept::add);
    }

    private static Quiz quiz() {
        return new Quiz(
                new Bilingual("Boats", ""),
                List.of("tea"),
                7,
                List.of(word("q1", "harbour"), word("q2", "steamer")),
                List.of(),
                Set.of());
    }

    @Test
    void tellsMemoryAtOnceInAPracticeUnderTheLibrarysKey() {
        RunViewModel model = model(Mode.PRACTICE);

        model.answer(new Response.Typed("harbour"));

        assertThat(told).hasSize(1);
        assertThat(told.get(0).lesson()).isEqualTo("own/tea.md");
        assertThat(told.get(0).outcome()).isEqualTo(Outcome.RIGHT);
        assertThat(told.get(0).sides()).containsExactly(Side.PRODUCTIVE);
        assertThat(model.page().get().marked()).isPresent();
        assertThat(kept).hasSize(1);
    }

    @Test
    void keepsARightAnswerThatWasJustShownForTheRecordAlone() {
        RunViewModel model = model(Mode.PRACTICE);
        model.answer(new Response.Skipped());
        model.next();
        model.answer(new Response.Typed("steamer"));
        model.next();

        model.answer(new Response.Typed("harbour"));

        assertThat(told).extracting(Evidence::outcome).containsExactly(Outcome.FAILED, Outcome.RIGHT, Outcome.HELPED);
        assertThat(told.get(2).sides()).isEmpty();
    }

    @Test
    void remembersAfterARestartWhatItHadJustShown() {
        RunViewModel before = model(Mode.PRACTICE);
        before.answer(new Response.Skipped());
        before.next();
        before.answer(new Response.Typed("steamer"));
        before.next();
        QuizRun.State state =
                QuizJson.run(QuizJson.write(kept.get(kept.size() - 1))).orElseThrow();

        model(state, later(Duration.ofMinutes(5))).answer(new Response.Typed("harbour"));

        assertThat(told.get(2).outcome()).isEqualTo(Outcome.HELPED);
        assertThat(told.get(2).sides())
                .as("just seen, whether or not the program was closed")
                .isEmpty();
    }

    @Test
    void letsARightAnswerCountOnAnotherDay() {
        RunViewModel before = model(Mode.PRACTICE);
        before.answer(new Response.Skipped());
        before.next();
        before.answer(new Response.Typed("steamer"));
        before.next();

        model(kept.get(kept.size() - 1), later(Duration.ofHours(20))).answer(new Response.Typed("harbour"));

        assertThat(told.get(2).sides()).containsExactly(Side.PRODUCTIVE);
    }

    @Test
    void countsNothingThatTheEndOfTheSameQuizHasJustShown() {
        QuizRun.State again = QuizRun.State.again(quiz(), Mode.TEST, NOON.instant());
        RunViewModel model = model(again, later(Duration.ofMinutes(1)));
        model.answer(new Response.Typed("harbour"));
        model.answer(new Response.Typed("wrong"));

        model.handIn();

        assertThat(told).extracting(Evidence::outcome).containsExactly(Outcome.RIGHT, Outcome.FAILED);
        assertThat(told).extracting(Evidence::sides).containsExactly(Set.of(), Set.of(Side.PRODUCTIVE));
    }

    private static InstantSource later(Duration time) {
        return InstantSource.fixed(NOON.instant().plus(time));
    }

    @Test
    void asksForASlipToBeTypedOnceMore() {
        RunViewModel model = model(Mode.PRACTICE);

        model.answer(new Response.Typed("harbuor"));

        assertThat(model.page().get().retype()).isTrue();
        model.retyped();
        assertThat(model.page().get().retype()).isFalse();
    }

    @Test
    void tellsMemoryOfATestOnlyWhenItIsHandedInAndOnlyOnce() {
        RunViewModel model = model(Mode.TEST);
        model.answer(new Response.Typed("harbour"));
        assertThat(told).isEmpty();
        model.go(0);
        assertThat(model.earlier()).contains(new Response.Typed("harbour"));

        model.handIn();
        model.handIn();

        assertThat(told).extracting(Evidence::outcome).containsExactly(Outcome.RIGHT);
        assertThat(model.page().get().question()).isEmpty();
    }

    @Test
    void handsInWhatWasHeldToBeRightAtALaterTry() {
        RunViewModel model = model(Mode.PRACTICE);
        model.answer(new Response.Skipped());
        model.next();
        model.answer(new Response.Typed("steamer"));
        model.next();
        model.answer(new Response.Typed("haven"));
        model.appeal();

        ResultItem harbour =
                QuizResult.of(model.run(), "Mei", NOON.instant()).items().get(0);

        assertThat(harbour.given()).as("the first try counts").isEmpty();
        assertThat(harbour.held()).containsExactly("haven");
    }

    @Test
    void handsInEveryQuestionWithWhatTheLearnerHeldToBeRight() {
        RunViewModel model = model(Mode.PRACTICE);
        model.answer(new Response.Typed("port"));
        model.appeal();

        ResultSheet sheet = QuizResult.of(model.run(), "Mei", NOON.instant());

        assertThat(sheet.items()).extracting(ResultItem::word).containsExactly("harbour", "steamer");
        assertThat(sheet.items()).extracting(ResultItem::given).containsExactly("port", "");
        assertThat(sheet.items()).extracting(ResultItem::held).containsExactly(List.of("port"), List.of());
        assertThat(sheet.seed()).isEqualTo(7);
    }
}
