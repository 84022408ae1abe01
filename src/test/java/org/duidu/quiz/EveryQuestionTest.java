package org.duidu.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.review.WordKey;
import org.duidu.vocabulary.LinkedLesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every question of every bundled lesson, with whatever seed. {@code -Dduidu.seeds=50} looks at more of them.
 */
class EveryQuestionTest {
    private static final int SEEDS = Integer.getInteger("duidu.seeds", 3);
    /** With one seed about half of what a lesson gives. */
    private static final int QUESTIONS = 100;

    private static final List<LinkedLesson> LESSONS = Quizzes.bundled();
    private static final Map<LinkedLesson, List<Quiz>> QUIZZES = new IdentityHashMap<>();

    @ParameterizedTest
    @MethodSource("lessons")
    void hasExactlyOneRightAnswer(LinkedLesson lesson) {
        List<String> faults = quizzes(lesson).stream()
                .flatMap(quiz -> new Recheck(lesson).faults(quiz).stream())
                .toList();

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void isWorthAllForItsSolutionAndNothingForAWrongOption(LinkedLesson lesson) {
        Quiz quiz = quizzes(lesson).get(0);
        Marking marking = new Marking(Quizzes.LEMMATIZER, Quizzes.THESAURUS, quiz.knownWords());

        for (Question question : quiz.questions()) {
            assertThat(marking.mark(question, Solutions.of(question), MarkingRules.TEST)
                            .score())
                    .as(question.id())
                    .isEqualTo(1);
            if (question instanceof ChoiceQuestion choice) {
                IntStream.range(0, choice.options().size())
                        .filter(index -> !choice.right().contains(index))
                        .forEach(index -> assertThat(
                                        marking.mark(choice, new Response.Chosen(Set.of(index)), MarkingRules.PRACTICE)
                                                .score())
                                .isZero());
            }
        }
    }

    @Test
    void isOfEveryKindThatTheLessonsCanGive() {
        Set<QuestionKind> kinds = EnumSet.noneOf(QuestionKind.class);
        for (LinkedLesson lesson : lessons()) {
            quizzes(lesson).get(0).questions().forEach(question -> kinds.add(question.kind()));
        }

        assertThat(kinds).containsExactlyInAnyOrder(QuestionKind.values());
    }

    @Test
    void isTheSameForTheSameSeed() {
        LinkedLesson lesson = lessons().get(0);

        assertThat(quiz(lesson, 1, Set.of())).isEqualTo(quizzes(lesson).get(0));
        assertThat(quiz(lesson, 2, Set.of())).isNotEqualTo(quizzes(lesson).get(0));
    }

    /** Metamorphic: a word of the same meaning more in the lesson must never be a wrong option for the other. */
    @ParameterizedTest
    @MethodSource("lessons")
    void neverSetsASynonymAgainstItsWord(LinkedLesson lesson) {
        List<VocabularyEntry> vocabulary = lesson.lesson().vocabulary();
        VocabularyEntry original = vocabulary.get(lesson.lesson().id().length() % vocabulary.size());
        VocabularyEntry synonym = new VocabularyEntry(
                "zorbel",
                original.partOfSpeech(),
                original.ipa(),
                original.glosses().get(0),
                "nothing that was said before",
                List.of(),
                List.of("zorbels", "zorbeled", "zorbeling"),
                original.note());
        List<VocabularyEntry> more = new ArrayList<>(vocabulary);
        more.add(synonym);
        Lesson longer = new Lesson(
                lesson.lesson().id(),
                lesson.lesson().header(),
                lesson.lesson().sections(),
                more,
                lesson.lesson().questions());

        LinkedLesson linked = Quizzes.linked(longer);
        Set<WordKey> both = Set.of(WordKey.of(original, Quizzes.LEMMATIZER), WordKey.of(synonym, Quizzes.LEMMATIZER));
        Set<String> together = new HashSet<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            quiz(linked, seed, both).questions().forEach(question -> {
                List<String> shown = new ArrayList<>();
                if (question instanceof ChoiceQuestion choice) {
                    choice.options().forEach(option -> shown.add(option.either()));
                } else if (question instanceof MatchingQuestion matching) {
                    shown.addAll(matching.left());
                } else if (question instanceof GapsQuestion gaps) {
                    shown.addAll(gaps.bank());
                } else if (question instanceof MistakeQuestion mistake) {
                    shown.addAll(mistake.tokens());
                }
                boolean asksOriginal = question.words().stream()
                        .anyMatch(word -> word.headword().equals(original.headword()));
                boolean showsSynonym = shown.stream().anyMatch(text -> text.contains("zorbel"));
                boolean asksSynonym = question.words().stream()
                        .anyMatch(word -> word.headword().equals("zorbel"));
                boolean showsOriginal = shown.contains(original.headword()) || shown.contains(original.zh());
                boolean single = question.words().size() == 1;
                if (asksOriginal && showsSynonym
                        || single
                                && asksSynonym
                                && showsOriginal
                                && !(question.kind() == QuestionKind.WORD_TO_CHINESE
                                        && original.zh().equals(synonym.zh()))) {
                    together.add(question.id());
                }
            });
        }
        assertThat(together).isEmpty();
    }

    static List<LinkedLesson> lessons() {
        return LESSONS;
    }

    private static List<Quiz> quizzes(LinkedLesson lesson) {
        return QUIZZES.computeIfAbsent(
                lesson,
                made -> LongStream.rangeClosed(1, SEEDS)
                        .mapToObj(seed -> quiz(made, seed, Set.of()))
                        .toList());
    }

    private static Quiz quiz(LinkedLesson lesson, long seed, Set<WordKey> words) {
        return Quizzes.maker().make(new QuizRequest(List.of(lesson), List.of(), Set.of(), QUESTIONS, words, seed));
    }
}
