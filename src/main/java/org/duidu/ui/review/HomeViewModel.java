package org.duidu.ui.review;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duidu.library.LibraryEntry;
import org.duidu.review.CardKey;
import org.duidu.review.CardState.Phase;
import org.duidu.review.CramSession;
import org.duidu.review.DayQueue;
import org.duidu.review.Deck;
import org.duidu.review.LearnerMemory;
import org.duidu.review.LogEntry.Answer;
import org.duidu.review.ReviewSession;
import org.duidu.review.Side;
import org.duidu.review.StudiedWord;
import org.duidu.review.WordKey;
import org.duidu.ui.study.ShownWord;
import org.duidu.ui.study.WordShelf;

/** What is due today, and what else could be practised. */
final class HomeViewModel {
    /** How far back a wrong answer is lately. */
    private static final Duration LATELY = Duration.ofDays(7);

    private final LearnerMemory memory;
    private final WordShelf shelf;
    private final ReadOnlyObjectWrapper<Today> today = new ReadOnlyObjectWrapper<>(Today.OPENING);

    /** How the day stands. */
    enum DayPhase {
        /** The learner's words or the lessons are not there yet. */
        OPENING,
        /** No word is in review. */
        EMPTY,
        WAITING,
        DONE
    }

    /**
     * @param due cards whose day has come
     * @param fresh cards that begin today
     * @param steps cards in learning that come again today
     * @param away words in review whose lesson is not in the library
     * @param wrong cards answered wrong lately
     * @param tomorrow what comes then, if today's is done
     */
    record Today(DayPhase phase, int due, int fresh, int steps, int away, int wrong, Sitting.Tomorrow tomorrow) {
        static final Today OPENING = new Today(DayPhase.OPENING, 0, 0, 0, 0, 0, new Sitting.Tomorrow(0, 0));
    }

    HomeViewModel(LearnerMemory memory, WordShelf shelf) {
        this.memory = memory;
        this.shelf = shelf;
    }

    ReadOnlyObjectProperty<Today> today() {
        return today.getReadOnlyProperty();
    }

    /** Looks again, after answers, new words or midnight. */
    void refresh() {
        Optional<Deck> deck = memory.deck();
        today.set(deck.isEmpty() || !shelf.isReady() ? Today.OPENING : look(deck.get()));
    }

    private Today look(Deck deck) {
        ReviewSession session = session();
        DayQueue queue = session.queue();
        ReviewSession.Summary next = session.summary();
        boolean empty = deck.words().stream().noneMatch(StudiedWord::isInReview);
        int steps = queue.steps().size() + queue.soon().size();
        DayPhase phase = empty ? DayPhase.EMPTY : queue.size() == 0 ? DayPhase.DONE : DayPhase.WAITING;
        return new Today(
                phase,
                queue.due().size(),
                queue.fresh().size(),
                steps,
                queue.away(),
                wrongLately().size(),
                new Sitting.Tomorrow(next.dueTomorrow(), next.newTomorrow()));
    }

    private ReviewSession session() {
        return new ReviewSession(memory, shelf::has);
    }

    /** The day's review from here on. */
    Sitting reviewToday() {
        return new DaySitting(session());
    }

    /** The words that the day's review will ask, as far as one can know. */
    List<ShownWord> wordsOfToday() {
        DayQueue queue = session().queue();
        List<CardKey> cards = new ArrayList<>(queue.steps());
        cards.addAll(queue.due());
        cards.addAll(queue.fresh());
        cards.addAll(queue.soon());
        return cards.stream()
                .map(CardKey::word)
                .distinct()
                .flatMap(word -> shelf.find(word, lessonOf(word)).stream())
                .toList();
    }

    private String lessonOf(WordKey word) {
        return memory.deck()
                .flatMap(deck -> deck.word(word))
                .map(StudiedWord::lesson)
                .orElse("");
    }

    /** Cards that were answered wrong in the last days and can be shown. */
    Set<CardKey> wrongLately() {
        ZonedDateTime from = memory.now().minus(LATELY);
        Set<CardKey> wrong = new LinkedHashSet<>();
        memory.deck().stream()
                .flatMap(deck -> deck.words().stream())
                .filter(word -> shelf.has(word.key()))
                .flatMap(word -> word.lines().stream())
                .filter(Answer.class::isInstance)
                .map(Answer.class::cast)
                .filter(answer -> !answer.rating().isPass() && !answer.at().isBefore(from))
                .forEach(answer -> answer.card().ifPresent(wrong::add));
        return wrong;
    }

    /**
     * The cards of lessons for cramming: words that are understood already are asked for themselves, the others for their
     * meaning.
     */
    Set<CardKey> cardsOf(List<LibraryEntry> lessons) {
        Set<CardKey> cards = new LinkedHashSet<>();
        for (LibraryEntry lesson : lessons) {
            shelf.wordsOf(lesson).forEach(word -> cards.add(new CardKey(word.key(), sideFor(word.key()))));
        }
        return cards;
    }

    private Side sideFor(WordKey word) {
        boolean understood = memory.deck()
                .flatMap(deck -> deck.state(new CardKey(word, Side.RECEPTIVE)))
                .filter(state -> state.phase() == Phase.REVIEW)
                .isPresent();
        return understood ? Side.PRODUCTIVE : Side.RECEPTIVE;
    }

    Sitting cram(Set<CardKey> cards, long seed) {
        return new CramSitting(new CramSession(memory, cards, seed));
    }

    /**
     * Takes all words of lessons into review.
     *
     * @return how many were not in it before
     */
    int add(List<LibraryEntry> lessons) {
        int added = 0;
        for (LibraryEntry lesson : lessons) {
            List<WordKey> words = shelf.wordsOf(lesson).stream()
                    .map(ShownWord::key)
                    .filter(word -> !memory.has(word))
                    .toList();
            memory.add(words, lesson.key());
            added += words.size();
        }
        return added;
    }
}
