package org.duidu.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.duidu.crossword.Answer;
import org.duidu.crossword.Layout;
import org.duidu.crossword.LayoutFigures;
import org.duidu.crossword.LayoutGenerator;
import org.duidu.crossword.LayoutRequest;
import org.duidu.crossword.LayoutWeights;
import org.duidu.crossword.SearchBudget;

/**
 * Prints how good layouts are and how soon they come, for lists of 7 to 40 words, against the best of all layouts
 * where these can be counted out, and else against what long searches in this same program find that look for the least
 * box alone or for crossings alone. All times are of the thread's processor, so that a
 * busy machine changes little. Arguments: milliseconds a layout (1000), seeds a list (3), milliseconds of each long search
 * (20000), and parts of names of the lists wanted (all).
 */
public final class CrosswordBenchmark {
    /** What long searches begin with; the runs to be judged count from 1. */
    private static final long REFERENCE_SEED = 1001;

    /** One long search is not always luckier than a short one. */
    private static final int REFERENCES = 3;

    private static final int WARM_UP_MILLIS = 3000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CrosswordBenchmark() {}

    public static void main(String[] arguments) {
        int millis = number(arguments, 0, 1000);
        int seeds = number(arguments, 1, 3);
        int reference = number(arguments, 2, 20_000);
        List<String> wanted = Arrays.asList(arguments).subList(Math.min(3, arguments.length), arguments.length);
        run(CrosswordLists.words("20-court"), WARM_UP_MILLIS, 0, LayoutWeights.STANDARD);
        System.out.printf(
                "%d ms and %d seeds a list, %d + %d long searches of %d ms, or all layouts of up to %d words%n%n",
                millis, seeds, REFERENCES, REFERENCES, reference, AllLayouts.MOST_WORDS);
        System.out.println(CrosswordRow.HEADER);
        List<CrosswordRow> rows = new ArrayList<>();
        for (String list : CrosswordLists.NAMES) {
            if (wanted.isEmpty() || wanted.stream().anyMatch(list::contains)) {
                CrosswordRow row = row(list, millis, seeds, reference);
                System.out.println(row);
                rows.add(row);
            }
        }
        System.out.println();
        CrosswordTargets.verdicts(rows).forEach(System.out::println);
    }

    private static int number(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }

    private static CrosswordRow row(String list, int millis, int seeds, int reference) {
        List<Answer> words = CrosswordLists.words(list);
        List<Run> runs = runs(words, millis, 1, seeds, LayoutWeights.STANDARD);
        AllLayouts.Best best =
                words.size() <= AllLayouts.MOST_WORDS ? AllLayouts.of(words) : bestKnown(words, runs, reference);
        return new CrosswordRow(
                list,
                words.size(),
                (int) runs.stream()
                        .filter(run -> run.figures().placed() == words.size())
                        .count(),
                runs.size(),
                mean(runs, run -> run.figures().crossingsPerWord()),
                (double) best.mostCrossings() / words.size(),
                mean(runs, run -> run.figures().area()),
                mean(runs, run -> run.figures().areaPerLetter()),
                mean(runs, run -> run.figures().area()) / best.leastArea(),
                median(runs, run -> run.figures().aspect()),
                runs.stream().mapToDouble(Run::firstMillis).max().orElse(0),
                mean(runs, Run::bestMillis));
    }

    private static AllLayouts.Best bestKnown(List<Answer> words, List<Run> runs, int millis) {
        List<Run> known = new ArrayList<>(runs);
        known.addAll(runs(words, millis, REFERENCE_SEED, REFERENCES, LayoutWeights.LEAST_BOX));
        known.addAll(runs(words, millis, REFERENCE_SEED, REFERENCES, LayoutWeights.MOST_CROSSINGS));
        List<LayoutFigures> complete = known.stream()
                .map(Run::figures)
                .filter(figures -> figures.placed() == figures.total())
                .toList();
        return new AllLayouts.Best(
                complete.size(),
                complete.stream().mapToInt(LayoutFigures::crossings).max().orElseThrow(),
                complete.stream().mapToInt(LayoutFigures::area).min().orElseThrow());
    }

    private static List<Run> runs(List<Answer> words, int millis, long firstSeed, int seeds, LayoutWeights weights) {
        return LongStream.range(firstSeed, firstSeed + seeds)
                .mapToObj(seed -> run(words, millis, seed, weights))
                .toList();
    }

    private static double mean(List<Run> runs, ToDoubleFunction<Run> figure) {
        return runs.stream().mapToDouble(figure).average().orElse(0);
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
        return runs.stream()
                .map(figure::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .skip(runs.size() / 2)
                .findFirst()
                .orElse(0.0);
    }

    private static Run run(List<Answer> words, int millis, long seed, LayoutWeights weights) {
        LayoutRequest request = new LayoutRequest(words, seed, SearchBudget.ofTime(Duration.ofMillis(millis)));
        List<Long> times = new ArrayList<>();
        long start = THREADS.getCurrentThreadCpuTime();
        Layout layout = new LayoutGenerator(THREADS::getCurrentThreadCpuTime, weights)
                .generate(request, better -> times.add(THREADS.getCurrentThreadCpuTime() - start), () -> false);
        return new Run(layout.figures(), times.get(0) / 1e6, times.get(times.size() - 1) / 1e6);
    }

    private record Run(LayoutFigures figures, double firstMillis, double bestMillis) {}
}
