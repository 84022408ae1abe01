package org.duidu.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** What layouts of a second should reach, and whether they do: each target has a figure that must be and one to aim at. */
final class CrosswordTargets {
    private static final int[] SIZES = {7, 10, 15, 20, 30, 40};

    private CrosswordTargets() {}

    static List<String> verdicts(List<CrosswordRow> rows) {
        if (rows.isEmpty()) {
            return List.of("no list has such a name");
        }
        double placed = rows.stream()
                .mapToDouble(row -> (double) row.complete() / row.runs())
                .average()
                .orElse(0);
        return List.of(
                String.format("runs that place all words   %.1f %% (must: 100 %%)", 100 * placed),
                bySize(rows, "area over the least known  ", CrosswordRow::overLeast, "must: 1.08, aim: 1.03"),
                bySize(rows, "crossings a word           ", CrosswordRow::crossings, "must: 1.10, aim: 1.20"),
                bySize(
                        rows,
                        "most crossings known       ",
                        CrosswordRow::mostCrossings,
                        "in whatever box; of 7 words: possible"),
                bySize(rows, "ratio of the sides         ", CrosswordRow::ratio, "must: at most 1.50"),
                String.format(
                        "first layout at the latest  %.1f ms (must: 50, aim: 5)",
                        rows.stream().mapToDouble(CrosswordRow::first).max().orElse(0)));
    }

    private static String bySize(
            List<CrosswordRow> rows, String name, ToDoubleFunction<CrosswordRow> figure, String target) {
        StringBuilder line = new StringBuilder(name);
        for (int size : SIZES) {
            double[] values = rows.stream()
                    .filter(row -> row.words() == size && !row.list().startsWith("hard"))
                    .mapToDouble(figure)
                    .toArray();
            if (values.length > 0) {
                line.append(String.format(
                        " %d: %.3f ", size, DoubleStream.of(values).average().orElse(0)));
            }
        }
        return line + " (" + target + ")";
    }
}
