package org.duidu.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.duidu.quiz.ChoiceQuestion;
import org.duidu.quiz.Response;
import org.duidu.quiz.Verdict;
import org.duidu.review.CardKey;
import org.duidu.review.CardState.Wait;
import org.duidu.review.LogEntry.Answer;
import org.duidu.review.Rating;
import org.duidu.review.Side;
import org.duidu.review.StudiedWord;
import org.duidu.review.StudiedWord.Standing;
import org.duidu.review.WordKey;
import org.duidu.ui.review.SittingViewModel.Step;
import org.duidu.ui.study.StudyDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SittingViewModelTest {
    @TempDir
    private Path folder;

    private StudyDesk desk;
    private HomeViewModel home;
    private CardQuestions questions;
    private SittingViewModel sitting;

    @BeforeEach
    void open() throws Exception {
        desk = new StudyDesk(folder);
        home = new HomeViewModel(desk.memory, desk.shelf);
        questions =
                new QuestionMeans(desk.linker, desk.lemmatizer, desk.lemmatizer.thesaurus(), desk.tasks()).questions();
        sitting = new SittingViewModel(desk.memory, desk.shelf, questions, desk.clock);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void begin(WordKey... words) {
        desk.memory.add(List.of(words), "");
        questions.prepare(home.wordsOfToday(), 7);
        sitting.begin(home.reviewToday());
    }

    private void beginAgainAfter(int days) {
        desk.clock.pass(Duration.ofDays(days));
        begin();
    }

    private ShownCard card() {
        return sitting.card().orElseThrow();
    }

    private Step.Answered answered() {
        return (Step.Answered) sitting.step().get();
    }

    private StudiedWord word(WordKey key) {
        return desk.memory.deck().orElseThrow().word(key).orElseThrow();
    }

    private void turnAndRate(Rating rating) {
        sitting.reveal();
        sitting.rate(rating);
    }

    @Test
    void turnsANewCardOverAndSaysHowLongEachRatingPutsItOff() {
        begin(StudyDesk.HARVEST);
        assertThat(card().question()).isEmpty();
        assertThat(card().word().sentence().orElseThrow().english()).isEqualTo("The harvest begins in spring.");

        sitting.reveal();

        assertThat(answered().usual()).isEqualTo(Rating.GOOD);
        assertThat(answered().waits().get(Rating.AGAIN)).isEqualTo(new Wait(0, Duration.ofMinutes(10)));
        assertThat(answered().waits().get(Rating.GOOD).days()).isPositive();
    }

    @Test
    void endsWithWhatWasAnsweredAndHowLongItTook() {
        begin(StudyDesk.HARVEST, StudyDesk.BASKET);
        desk.clock.pass(Duration.ofSeconds(5));
        turnAndRate(Rating.GOOD);
        desk.clock.pass(Duration.ofMinutes(30));
        turnAndRate(Rating.EASY);

        Step.Finished end = (Step.Finished) sitting.step().get();
        assertThat(end.outcome().answers()).isEqualTo(2);
        assertThat(end.outcome().passed()).isEqualTo(2);
        assertThat(end.outcome().taken()).isEqualTo(Duration.ofSeconds(125));
        assertThat(sitting.left()).isZero();
    }

    @Test
    void takesAnAnswerBackAndAsksItsCardAgain() {
        begin(StudyDesk.HARVEST, StudyDesk.BASKET);
        assertThat(sitting.canUndo()).isFalse();
        CardKey first = card().key();
        turnAndRate(Rating.AGAIN);

        sitting.undo();

        assertThat(card().key()).isEqualTo(first);
        assertThat(desk.memory.deck().orElseThrow().state(first)).isEmpty();
        assertThat(sitting.done()).isZero();
    }

    @Test
    void putsAWordOffForTheDay() {
        begin(StudyDesk.HARVEST, StudyDesk.BASKET);
        WordKey buried = card().key().word();
        sitting.bury();
        assertThat(card().key().word()).isNotEqualTo(buried);
        turnAndRate(Rating.GOOD);
        assertThat(sitting.step().get()).isInstanceOf(Step.Finished.class);
        beginAgainAfter(1);
        assertThat(home.wordsOfToday()).extracting(one -> one.key()).contains(buried);
    }

    @Test
    void pausesAWordAndKnowsOneAndTakesBothBack() {
        begin(StudyDesk.HARVEST, StudyDesk.BASKET);
        WordKey paused = card().key().word();
        sitting.suspend();
        WordKey known = card().key().word();
        sitting.know();

        assertThat(word(paused).standing()).isEqualTo(Standing.SUSPENDED);
        assertThat(word(known).standing()).isEqualTo(Standing.KNOWN);

        sitting.undo();
        sitting.undo();
        assertThat(card().key().word()).isEqualTo(paused);
        assertThat(word(paused).standing()).isEqualTo(Standing.ACTIVE);
        assertThat(word(known).standing()).isEqualTo(Standing.ACTIVE);
    }

    @Test
    void letsAWordThatIsUnderstoodBeChosenFromSome() {
        begin(StudyDesk.HARVEST);
        turnAndRate(Rating.GOOD);
        beginAgainAfter(1);
        turnAndRate(Rating.EASY);
        beginAgainAfter(5);
        assertThat(card().key()).isEqualTo(new CardKey(StudyDesk.HARVEST, Side.RECEPTIVE));
        ChoiceQuestion choice = card().choice().orElseThrow();

        sitting.respond(new Response.Chosen(choice.right()));
        assertThat(answered().usual()).isEqualTo(Rating.GOOD);
    }

    @Test
    void asksACardThatIsTakenBackAsItWasAskedBefore() {
        begin(StudyDesk.HARVEST);
        turnAndRate(Rating.GOOD);
        beginAgainAfter(1);
        turnAndRate(Rating.EASY);
        beginAgainAfter(5);
        ChoiceQuestion choice = card().choice().orElseThrow();
        sitting.respond(new Response.Chosen(choice.right()));
        sitting.rate(Rating.GOOD);

        sitting.undo();

        assertThat(card().choice()).contains(choice);
    }

    @Test
    void marksATypedWordAndNeverProposesEasy() {
        beginProductive();
        sitting.respond(
                new Response.Typed(card().typed().orElseThrow().accepted().get(0)));
        assertThat(answered().usual()).isEqualTo(Rating.GOOD);
        assertThat(answered().marked().orElseThrow().verdict()).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void callsASlipOfSpellingHardAndKeepsWhatWasTyped() {
        beginProductive();
        sitting.respond(new Response.Typed("harvst"));
        assertThat(answered().usual()).isEqualTo(Rating.HARD);
        sitting.rate(answered().usual());

        Answer last = (Answer) word(StudyDesk.HARVEST).lines().stream()
                .reduce((one, other) -> other)
                .orElseThrow();
        assertThat(last.typed()).isEqualTo("harvst");
        assertThat(last.rating()).isEqualTo(Rating.HARD);
    }

    @Test
    void countsAnAnswerThatWasShownAsNotKnown() {
        beginProductive();
        sitting.reveal();
        assertThat(answered().usual()).isEqualTo(Rating.AGAIN);
    }

    /** The second time that the word itself is asked for. */
    private void beginProductive() {
        begin(StudyDesk.HARVEST);
        turnAndRate(Rating.EASY);
        beginAgainAfter(1);
        assertThat(card().key().side()).isEqualTo(Side.PRODUCTIVE);
        turnAndRate(Rating.GOOD);
        beginAgainAfter(4);
        assertThat(card().key().side()).isEqualTo(Side.PRODUCTIVE);
    }
}
