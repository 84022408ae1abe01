package org.duidu.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What many results of a class say together.
 *
 * @param sheets those counted: of a learner who handed the same exercise in twice, the later
 * @param replaced how many were left out for that
 * @param items the hardest first
 * @param words those that the class knows least first
 */
public record ClassReport(List<ResultSheet> sheets, int replaced, List<ItemFigures> items, List<WordFigures> words) {

    /** Below so many learners an upper and a lower group would be one person each. */
    static final int FEWEST_FOR_DISCRIMINATION = 8;

    /** The share of the class in each group: Kelley (1939) found it the best. */
    private static final double GROUP = 0.27;

    public ClassReport {
        sheets = List.copyOf(sheets);
        items = List.copyOf(items);
        words = List.copyOf(words);
    }

    /**
     * How a question went.
     *
     * @param lesson the title of its lesson
     * @param item as one learner was asked it; {@code given} and {@code score} are that learner's
     * @param answered how many were asked
     * @param difficulty the mean score, 0 (nobody) to 1 (everybody): the p-value of item analysis
     * @param discrimination the mean score of the best 27 % of the class less that of the weakest, -1 to 1; below 0.2 the
     *     question tells little, below 0 something is wrong with it. Empty for a small class
     * @param wrong what was answered instead, and how often, most frequent first
     * @param appealed what a learner held to be right, and how often: perhaps a further answer to accept
     */
    public record ItemFigures(
            String lesson,
            ResultItem item,
            int answered,
            double difficulty,
            OptionalDouble discrimination,
            Map<String, Integer> wrong,
            Map<String, Integer> appealed) {}

    /**
     * How a word is known.
     *
     * @param answered answers to questions for it
     * @param known their mean score, 0 to 1
     * @param forgottenBy learners who did not know it at least once, by name
     */
    public record WordFigures(String word, int answered, double known, List<String> forgottenBy) {}

    public static ClassReport of(List<ResultSheet> handedIn) {
        Map<List<Object>, ResultSheet> latest = new LinkedHashMap<>();
        for (ResultSheet sheet : handedIn) {
            List<Object> who =
                    List.of(sheet.learner().toLowerCase(Locale.ROOT), sheet.exercise(), sheet.lesson(), sheet.seed());
            latest.merge(who, sheet, (one, other) -> other.finished().isAfter(one.finished()) ? other : one);
        }
        List<ResultSheet> sheets = List.copyOf(latest.values());
        return new ClassReport(sheets, handedIn.size() - sheets.size(), items(sheets), words(sheets));
    }

    private record Answer(ResultSheet sheet, ResultItem item) {}

    private static List<ItemFigures> items(List<ResultSheet> sheets) {
        Map<List<Object>, List<Answer>> byItem = new LinkedHashMap<>();
        for (ResultSheet sheet : sheets) {
            for (ResultItem item : sheet.items()) {
                byItem.computeIfAbsent(
                                List.of(sheet.exercise(), sheet.lesson(), item.id()), unused -> new ArrayList<>())
                        .add(new Answer(sheet, item));
            }
        }
        return byItem.values().stream()
                .map(ClassReport::figures)
                .sorted(Comparator.comparingDouble(ItemFigures::difficulty))
                .toList();
    }

    private static ItemFigures figures(List<Answer> answers) {
        return new ItemFigures(
                answers.get(0).sheet().title(),
                answers.get(0).item(),
                answers.size(),
                mean(answers),
                discrimination(answers),
                counted(wrong(answers)),
                counted(answers.stream().flatMap(answer -> answer.item().held().stream())));
    }

    private static double mean(List<Answer> answers) {
        return answers.stream()
                .mapToDouble(answer -> answer.item().score())
                .average()
                .orElse(0);
    }

    private static OptionalDouble discrimination(List<Answer> answers) {
        if (answers.size() < FEWEST_FOR_DISCRIMINATION) {
            return OptionalDouble.empty();
        }
        Comparator<Answer> weakestFirst =
                Comparator.comparingDouble(answer -> answer.sheet().score());
        return OptionalDouble.of(meanOfFirst(answers, weakestFirst.reversed()) - meanOfFirst(answers, weakestFirst));
    }

    /** Of those who are level at the edge of the group each counts in part, so that no order of files decides. */
    private static double meanOfFirst(List<Answer> answers, Comparator<Answer> order) {
        List<Answer> ranked = answers.stream().sorted(order).toList();
        int size = Math.max(1, (int) Math.round(ranked.size() * GROUP));
        Answer last = ranked.get(size - 1);
        List<Answer> within = ranked.stream()
                .filter(answer -> order.compare(answer, last) < 0)
                .toList();
        List<Answer> level = ranked.stream()
                .filter(answer -> order.compare(answer, last) == 0)
                .toList();
        return (mean(within) * within.size() + mean(level) * (size - within.size())) / size;
    }

    private static Stream<String> wrong(List<Answer> answers) {
        return answers.stream()
                .map(Answer::item)
                .filter(item -> item.score() < 1)
                .map(ResultItem::given);
    }

    /** How often each text is given, most frequent first. */
    private static Map<String, Integer> counted(Stream<String> texts) {
        Map<String, Integer> counts = new TreeMap<>();
        texts.filter(text -> !text.isBlank()).forEach(text -> counts.merge(text, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, LinkedHashMap::new));
    }

    private static List<WordFigures> words(List<ResultSheet> sheets) {
        Map<String, List<Answer>> byWord = new LinkedHashMap<>();
        for (ResultSheet sheet : sheets) {
            sheet.items().stream()
                    .filter(item -> !item.word().isBlank())
                    .forEach(item -> byWord.computeIfAbsent(
                                    item.word().toLowerCase(Locale.ROOT), unused -> new ArrayList<>())
                            .add(new Answer(sheet, item)));
        }
        return byWord.values().stream()
                .map(answers -> new WordFigures(
                        answers.get(0).item().word(), answers.size(), mean(answers), forgottenBy(answers)))
                .sorted(Comparator.comparingDouble(WordFigures::known))
                .toList();
    }

    private static List<String> forgottenBy(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.item().score() < 1)
                .map(answer -> answer.sheet().learner())
                .distinct()
                .sorted()
                .toList();
    }
}
