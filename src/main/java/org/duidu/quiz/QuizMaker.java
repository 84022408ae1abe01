package org.duidu.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.duidu.text.Inflector;
import org.duidu.text.Lemmatizer;
import org.duidu.text.Thesaurus;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.VocabularyLinker;

/**
 * Makes quizzes. Every question has passed the checks for exactly one right answer; what did not pass is in
 * {@link Quiz#refused} with its reason. Safe for many threads.
 */
public final class QuizMaker {
    private static final List<KindMaker> MAKERS = List.of(
            new WordToChinese(),
            new ChineseToWord(),
            new DefinitionToWord(),
            GapChoice.inExample(),
            new ExampleTyped(),
            GapChoice.inArticle(),
            new ArticleBank(),
            new WordMatching(),
            Letters.tiles(),
            Letters.vowels(),
            Letters.jumbled(),
            new WordDictation(),
            new SentenceDictation(),
            new FormOfWord(),
            new SentenceJumble(),
            new TextOrder(),
            new SentenceMatching(),
            new WhichChinese(),
            new Comprehension(),
            new FindMistake());

    private final Tools tools;

    public QuizMaker(VocabularyLinker linker, Lemmatizer lemmatizer, Thesaurus thesaurus) {
        this.tools = new Tools(linker, lemmatizer, thesaurus, new Inflector(lemmatizer, thesaurus));
    }

    /**
     * A quiz: kinds by turns, and of each the words that were asked least so far. Where words are named and kinds are not,
     * only kinds that ask for words are used.
     */
    public Quiz make(QuizRequest request) {
        return make(request, made -> {}, () -> false);
    }

    /**
     * As {@link #make(QuizRequest)}, for someone who waits.
     *
     * @param progress is given how many questions there are, on the caller's thread: 0 once the lessons are read, then each
     * @param cancelled asked often; once true, the result is to be thrown away
     */
    public Quiz make(QuizRequest request, IntConsumer progress, BooleanSupplier cancelled) {
        Material material = new Material(tools, request.lessons(), request.known(), request.words());
        List<Queue> queues = queues(material, request);
        progress.accept(0);
        Map<Item, Integer> asked = new IdentityHashMap<>();
        List<Question> questions = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        while (!queues.isEmpty()) {
            for (Queue queue : List.copyOf(queues)) {
                Optional<Question> question = questions.size() < request.count()
                        ? next(queue, asked, refused, request.seed(), cancelled)
                        : Optional.empty();
                question.ifPresentOrElse(questions::add, () -> queues.remove(queue));
                question.ifPresent(made -> progress.accept(questions.size()));
            }
        }
        LinkedLesson first = request.lessons().get(0);
        return new Quiz(
                first.lesson().header().title(),
                request.lessons().stream().map(lesson -> lesson.lesson().id()).toList(),
                request.seed(),
                questions,
                refused.stream().distinct().toList(),
                material.neighbours().words());
    }

    /**
     * For each entry of a lesson the kinds of questions that it can give, and why not the others. Kinds that ask for no
     * single entry are not in it.
     *
     * @param known earlier lessons, whose words may be wrong options
     */
    public List<EntryYield> yields(LinkedLesson lesson, List<LinkedLesson> known) {
        Material material = new Material(tools, List.of(lesson), known, Set.of());
        List<EntryYield> yields = new ArrayList<>();
        List<List<Task>> tasks = MAKERS.stream()
                .filter(EntryMaker.class::isInstance)
                .map(maker -> maker.tasks(material))
                .toList();
        for (int entry = 0; entry < material.allItems().size(); entry++) {
            Set<QuestionKind> kinds = EnumSet.noneOf(QuestionKind.class);
            List<Refusal> refused = new ArrayList<>();
            for (List<Task> ofKind : tasks) {
                Attempt attempt = ofKind.get(entry).attempt(0);
                attempt.question()
                        .ifPresentOrElse(made -> kinds.add(made.kind()), () -> refused.addAll(attempt.refusals()));
            }
            yields.add(new EntryYield(material.allItems().get(entry).word(), kinds, refused));
        }
        return yields;
    }

    /** What is still to be tried of a kind. */
    private record Queue(QuestionKind kind, List<Task> tasks) {}

    private static List<Queue> queues(Material material, QuizRequest request) {
        List<Queue> queues = new ArrayList<>();
        for (KindMaker maker : MAKERS) {
            boolean wanted = request.kinds().isEmpty()
                    ? request.words().isEmpty() || maker instanceof EntryMaker || maker instanceof WordMatching
                    : request.kinds().contains(maker.kind());
            if (wanted) {
                List<Task> tasks = new ArrayList<>(maker.tasks(material));
                Collections.shuffle(
                        tasks, Seeds.random(request.seed(), maker.kind().word()));
                queues.add(new Queue(maker.kind(), tasks));
            }
        }
        Collections.shuffle(queues, new Random(request.seed()));
        return queues;
    }

    /** The next question of a kind; empty if it has no more, or nobody wants it. */
    private static Optional<Question> next(
            Queue queue, Map<Item, Integer> asked, List<Refusal> refused, long seed, BooleanSupplier cancelled) {
        while (!queue.tasks().isEmpty() && !cancelled.getAsBoolean()) {
            Task task = leastAsked(queue.tasks(), asked);
            queue.tasks().remove(task);
            Attempt attempt = task.attempt(seed);
            refused.addAll(attempt.refusals());
            if (attempt.question().isPresent()) {
                task.item().ifPresent(item -> asked.merge(item, 1, Integer::sum));
                return attempt.question();
            }
        }
        return Optional.empty();
    }

    private static Task leastAsked(List<Task> tasks, Map<Item, Integer> asked) {
        return Collections.min(
                tasks,
                java.util.Comparator.comparingInt(task ->
                        task.item().map(item -> asked.getOrDefault(item, 0)).orElse(0)));
    }
}
