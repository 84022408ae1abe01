package org.duidu.export;

import java.util.ArrayList;
import java.util.List;

/** Sets blocks in two columns. */
record SheetColumns(List<SheetBlock> left, List<SheetBlock> right) {

    /** The columns that differ least in height; none ends with a heading. */
    static SheetColumns balanced(List<SheetBlock> blocks, double points, double width) {
        SheetColumns best = new SheetColumns(blocks, List.of());
        for (int split = 1; split < blocks.size(); split++) {
            SheetColumns columns = new SheetColumns(blocks.subList(0, split), blocks.subList(split, blocks.size()));
            if (!blocks.get(split - 1).isHeading() && columns.height(points, width) < best.height(points, width)) {
                best = columns;
            }
        }
        return best;
    }

    /** As many pages of columns as are needed, filled from the top left. */
    static List<SheetColumns> pages(List<SheetBlock> blocks, double points, double width, double height) {
        List<List<SheetBlock>> columns = new ArrayList<>();
        List<SheetBlock> column = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            List<SheetBlock> next = new ArrayList<>(column);
            // a heading takes the clue behind it along
            next.addAll(blocks.subList(
                    i, Math.min(blocks.size(), i + (blocks.get(i).isHeading() ? 2 : 1))));
            if (!column.isEmpty() && SheetBlock.height(next, points, width) > height) {
                columns.add(column);
                column = new ArrayList<>();
            }
            column.add(blocks.get(i));
        }
        columns.add(column);
        List<SheetColumns> pages = new ArrayList<>();
        for (int i = 0; i < columns.size(); i += 2) {
            pages.add(new SheetColumns(columns.get(i), i + 1 < columns.size() ? columns.get(i + 1) : List.of()));
        }
        return pages;
    }

    double height(double points, double width) {
        return Math.max(SheetBlock.height(left, points, width), SheetBlock.height(right, points, width));
    }
}
