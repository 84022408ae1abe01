package org.duidu.ui.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duidu.quiz.ChoiceQuestion;
import org.duidu.quiz.Marked;
import org.duidu.quiz.Marking;
import org.duidu.quiz.MarkingRules;
import org.duidu.quiz.Question;
import org.duidu.quiz.QuestionKind;
import org.duidu.quiz.Quiz;
import org.duidu.quiz.QuizMaker;
import org.duidu.quiz.QuizRequest;
import org.duidu.quiz.Response;
import org.duidu.quiz.TypedQuestion;
import org.duidu.review.CardState;
import org.duidu.review.CardState.Phase;
import org.duidu.review.Side;
import org.duidu.review.WordKey;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.ui.kit.TaskRunner.Running;
import org.duidu.ui.study.ShownWord;
import org.duidu.vocabulary.LinkedLesson;

/**
 * Questions for some of a sitting's cards, so that not all are turned over and rated. They are made in the background; a
 * card whose question is not there yet is turned over. To choose rightly from a few tells of the receptive side alone, so
 * productive cards are typed.
 */
final class CardQuestions {
    private static final Set<QuestionKind> KINDS = EnumSet.of(
            QuestionKind.WORD_TO_CHINESE,
            QuestionKind.DEFINITION_TO_WORD,
            QuestionKind.EXAMPLE_CHOICE,
            QuestionKind.EXAMPLE_TYPED);

    private final QuizMaker maker;
    private final Function<Set<String>, Marking> markings;
    private final TaskRunner tasks;
    private Made made;
    private Running making = () -> {};

    private record Made(Map<WordKey, List<Question>> questions, Marking marking) {}

    /**
     * @param markings gives the marking for the words that are no slips of spelling
     */
    CardQuestions(QuizMaker maker, Function<Set<String>, Marking> markings, TaskRunner tasks) {
        this.maker = maker;
        this.markings = markings;
        this.tasks = tasks;
        this.made = new Made(Map.of(), markings.apply(Set.of()));
    }

    /** Begins to make questions for words, instead of those made before. */
    void prepare(List<ShownWord> words, long seed) {
        making.cancel();
        made = new Made(Map.of(), markings.apply(Set.of()));
        making = tasks.run(() -> make(words, seed), done -> made = done, failure -> {
            throw new IllegalStateException(failure);
        });
    }

    private Made make(List<ShownWord> words, long seed) {
        Map<LinkedLesson, Set<WordKey>> lessons = new LinkedHashMap<>();
        words.forEach(word -> lessons.computeIfAbsent(word.linked(), lesson -> new HashSet<>())
                .add(word.key()));
        Map<WordKey, List<Question>> questions = new HashMap<>();
        Set<String> known = new HashSet<>();
        lessons.forEach((lesson, wanted) -> {
            int count = wanted.size() * KINDS.size();
            Quiz quiz = maker.make(
                    new QuizRequest(List.of(lesson), List.of(), KINDS, count, wanted, seed),
                    done -> {},
                    () -> Thread.currentThread().isInterrupted());
            known.addAll(quiz.knownWords());
            quiz.questions()
                    .forEach(question -> questions
                            .computeIfAbsent(question.words().get(0).key(), key -> new ArrayList<>())
                            .add(question));
        });
        return new Made(questions, markings.apply(known));
    }

    /**
     * The question for a card; empty if it is to be turned over.
     *
     * @param state how the card stands; empty if it is new
     * @param seen whether its word was shown in this sitting already
     */
    Optional<Question> of(WordKey word, Side side, Optional<CardState> state, boolean seen) {
        List<Question> all = made.questions().getOrDefault(word, List.of());
        if (state.isEmpty()) {
            return Optional.empty();
        } else if (side == Side.PRODUCTIVE) {
            return all.stream().filter(TypedQuestion.class::isInstance).findFirst();
        }
        int answers = state.get().answers();
        List<Question> choices =
                all.stream().filter(ChoiceQuestion.class::isInstance).collect(Collectors.toList());
        boolean chosen = state.get().phase() == Phase.REVIEW && answers % 2 == 1 && !seen && !choices.isEmpty();
        return chosen ? Optional.of(choices.get(answers / 2 % choices.size())) : Optional.empty();
    }

    Marked mark(Question question, Response response) {
        return made.marking().mark(question, response, MarkingRules.PRACTICE);
    }
}
