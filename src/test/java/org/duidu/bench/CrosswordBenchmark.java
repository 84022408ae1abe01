package org.duidu.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duidu.crossword.Answer;
import org.duidu.crossword.AnswerList;
import org.duidu.crossword.Layout;
import org.duidu.crossword.LayoutFigures;
import org.duidu.crossword.LayoutGenerator;
import org.duidu.crossword.LayoutRequest;
import org.duidu.crossword.SearchBudget;

/**
 * Prints how good layouts are and how soon they come, for lists of 7 to 40 words. Arguments: milliseconds a layout
 * (1000), seeds a list (5), and parts of names of the lists wanted (all).
 */
public final class CrosswordBenchmark {
    private static final List<String> LISTS = List.of(
            "L7",
            "07-weather",
            "07-school",
            "07-science",
            "10-election",
            "10-kitchen",
            "10-health",
            "15-climate",
            "15-travel",
            "15-market",
            "20-court",
            "20-ocean",
            "20-machine",
            "30-city",
            "30-feelings",
            "30-history",
            "40-nature",
            "40-office",
            "40-reading",
            "hard-rare");

    private static final String HEADER = "list         seed placed crossings/word  box     area area/letters ratio"
            + " weak  first(ms) best(ms) cpu(ms)";

    private CrosswordBenchmark() {}

    public static void main(String[] arguments) {
        int millis = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        int seeds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        List<String> wanted = Arrays.asList(arguments).subList(Math.min(2, arguments.length), arguments.length);
        System.out.println(HEADER);
        for (String list : LISTS) {
            if (wanted.isEmpty() || wanted.stream().anyMatch(list::contains)) {
                run(list, millis, seeds);
            }
        }
    }

    private static void run(String list, int millis, int seeds) {
        List<Run> runs = new ArrayList<>();
        for (int seed = 1; seed <= seeds; seed++) {
            Run run = run(words(list), millis, seed);
            runs.add(run);
            print(list, String.valueOf(seed), run);
        }
        System.out.printf(
                "%-12s mean  placed %.3f  crossings/word %.3f  area/letters %.3f  ratio %.2f  first %.1f ms  best %.0f ms%n",
                list,
                runs.stream()
                        .mapToDouble(run ->
                                (double) run.figures().placed() / run.figures().total())
                        .average()
                        .orElse(0),
                runs.stream()
                        .mapToDouble(run -> run.figures().crossingsPerWord())
                        .average()
                        .orElse(0),
                runs.stream()
                        .mapToDouble(run -> run.figures().areaPerLetter())
                        .average()
                        .orElse(0),
                runs.stream()
                        .mapToDouble(run -> run.figures().aspect())
                        .average()
                        .orElse(0),
                runs.stream().mapToDouble(Run::firstMillis).average().orElse(0),
                runs.stream().mapToDouble(Run::bestMillis).average().orElse(0));
    }

    private static Run run(List<Answer> words, int millis, long seed) {
        LayoutRequest request = new LayoutRequest(words, seed, SearchBudget.ofTime(Duration.ofMillis(millis)));
        List<Long> times = new ArrayList<>();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        Layout layout =
                new LayoutGenerator().generate(request, better -> times.add(System.nanoTime() - start), () -> false);
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
        return new Run(layout.figures(), times.get(0) / 1e6, times.get(times.size() - 1) / 1e6, spent / 1e6);
    }

    private static void print(String list, String seed, Run run) {
        LayoutFigures figures = run.figures();
        System.out.printf(
                "%-12s %4s %3d/%-3d %10.3f     %2dx%-2d %8d %10.3f %7.2f %4d %9.1f %9.0f %7.0f%n",
                list,
                seed,
                figures.placed(),
                figures.total(),
                figures.crossingsPerWord(),
                figures.rows(),
                figures.cols(),
                figures.area(),
                figures.areaPerLetter(),
                figures.aspect(),
                figures.weaklyCrossed(),
                run.firstMillis(),
                run.bestMillis(),
                run.cpuMillis());
    }

    private static List<Answer> words(String list) {
        try (InputStream file = CrosswordBenchmark.class.getResourceAsStream("crossword/" + list + ".txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return AnswerList.of(text.lines().toList()).answers();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Run(LayoutFigures figures, double firstMillis, double bestMillis, double cpuMillis) {}
}
