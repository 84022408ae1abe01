package org.duidu.export.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.duidu.crossword.Layout;

/** The crosswords of a sheet's versions, made one after another so that each can be unlike those before it. */
final class Grids {
    private final List<Layout> made = new ArrayList<>();

    /**
     * The grid of a version.
     *
     * @param next makes a grid, given those of all earlier versions
     */
    Layout of(int version, Function<List<Layout>, Layout> next) {
        while (made.size() <= version) {
            made.add(next.apply(List.copyOf(made)));
        }
        return made.get(version);
    }
}
