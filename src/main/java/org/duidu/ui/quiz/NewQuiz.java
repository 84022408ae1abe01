package org.duidu.ui.quiz;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.duidu.library.LibraryEntry;
import org.duidu.quiz.QuestionKind;
import org.duidu.quiz.QuizRequest;
import org.duidu.quiz.QuizRun;
import org.duidu.review.Deck;
import org.duidu.review.Side;
import org.duidu.review.StudiedWord;
import org.duidu.review.WordKey;
import org.duidu.text.Lemmatizer;

/** What is chosen for a new quiz. */
final class NewQuiz {
    static final List<Integer> COUNTS = List.of(5, 10, 15, 20, 30);

    private static final int USUAL = 10;

    private final ObjectProperty<QuizRun.Mode> mode = new SimpleObjectProperty<>(QuizRun.Mode.PRACTICE);
    private final ObjectProperty<Words> words = new SimpleObjectProperty<>(Words.ALL);
    private final ObjectProperty<Integer> count = new SimpleObjectProperty<>(USUAL);
    private final ObservableSet<QuestionKind> kinds = FXCollections.observableSet(EnumSet.allOf(QuestionKind.class));
    private final Lemmatizer lemmatizer;
    private Set<WordKey> picked = Set.of();

    /** Which words of the lessons are asked. */
    enum Words {
        ALL,
        /** Those that the learner has taken into review. */
        IN_REVIEW,
        /** Those that the learner forgot at least once after learning them, or failed last. */
        HARD,
        /** Those that were picked one by one on another screen. */
        PICKED
    }

    NewQuiz(Lemmatizer lemmatizer) {
        this.lemmatizer = lemmatizer;
    }

    ObjectProperty<QuizRun.Mode> mode() {
        return mode;
    }

    ObjectProperty<Words> words() {
        return words;
    }

    ObjectProperty<Integer> count() {
        return count;
    }

    ObservableSet<QuestionKind> kinds() {
        return kinds;
    }

    void pick(Set<WordKey> keys) {
        picked = Set.copyOf(keys);
        words.set(picked.isEmpty() ? Words.ALL : Words.PICKED);
    }

    Set<WordKey> picked() {
        return picked;
    }

    /**
     * The request for what is chosen, which {@linkplain #canBeAsked can be asked}.
     *
     * @param lessons ticked, at least one, each with words
     * @param others lessons at hand; those that the learner has met serve for wrong options
     * @param deck the learner's words
     * @param voice whether something can be heard
     */
    QuizRequest request(
            List<LibraryEntry> lessons, List<LibraryEntry> others, Optional<Deck> deck, boolean voice, long seed) {
        Set<QuestionKind> asked = kinds.stream()
                .filter(kind -> voice || !kind.needsVoice())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(QuestionKind.class)));
        return new QuizRequest(
                lessons.stream()
                        .flatMap(entry -> entry.checked().linked().stream())
                        .toList(),
                others.stream()
                        .filter(entry -> lessons.stream()
                                .noneMatch(lesson -> lesson.key().equals(entry.key())))
                        .filter(isMet(deck))
                        .flatMap(entry -> entry.checked().linked().stream())
                        .toList(),
                asked,
                count.get(),
                keys(deck),
                seed);
    }

    /** Whether a kind is chosen that can be asked with a voice, or without one. */
    boolean canBeAsked(boolean voice) {
        return kinds.stream().anyMatch(kind -> voice || !kind.needsVoice());
    }

    private Set<WordKey> keys(Optional<Deck> deck) {
        return switch (words.get()) {
            case ALL -> Set.of();
            case PICKED -> picked;
            case IN_REVIEW -> keys(deck, StudiedWord::isInReview);
            case HARD -> keys(deck, NewQuiz::isHard);
        };
    }

    /** Whether anything is kept of a word of a lesson. */
    private Predicate<LibraryEntry> isMet(Optional<Deck> deck) {
        Set<WordKey> met = keys(deck, word -> true);
        return entry -> entry.lesson().stream()
                .flatMap(lesson -> lesson.vocabulary().stream())
                .anyMatch(word -> met.contains(WordKey.of(word, lemmatizer)));
    }

    private static Set<WordKey> keys(Optional<Deck> deck, Predicate<StudiedWord> wanted) {
        return deck.stream()
                .flatMap(all -> all.words().stream())
                .filter(wanted)
                .map(StudiedWord::key)
                .collect(Collectors.toSet());
    }

    private static boolean isHard(StudiedWord word) {
        return Stream.of(Side.values())
                .flatMap(side -> word.state(side).stream())
                .anyMatch(state -> state.lapses() > 0 || state.isInSteps());
    }

    /** Whether the choice of words leaves any to ask; without a choice, all are asked. */
    boolean hasWords(Optional<Deck> deck) {
        return words.get() == Words.ALL || !keys(deck).isEmpty();
    }
}
