package org.duidu.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.Direction;
import org.duidu.crossword.PlacedWord;
import org.duidu.messages.Messages;

/**
 * A puzzle as a piece of an XHTML page: grid with clues, and the solved grid. Whoever sets it adds {@link #STYLE} to the
 * page's own.
 */
public final class CrosswordDrawing {
    /** The style sheet that the pieces need. */
    public static final String STYLE = CrosswordStyle.CSS;

    private static final double KEY_POINTS = 10;

    private final Crossword crossword;
    private final boolean firstLetters;
    private final SheetArea area;
    private final Messages messages;
    private final Grid grid;
    private final List<SheetBlock> clues;
    private final SheetPlan plan;

    /**
     * @param firstLetters whether the first letter of each word stands in the grid
     * @param area of one page
     * @param head what of the first page is taken, in millimetres
     * @param bank what else must stand on the page of the clues, in millimetres
     */
    public CrosswordDrawing(
            Crossword crossword, boolean firstLetters, SheetArea area, double head, double bank, Messages messages) {
        this.crossword = crossword;
        this.firstLetters = firstLetters;
        this.area = area;
        this.messages = messages;
        this.grid = new Grid(crossword);
        this.clues = clues();
        this.plan = SheetPlan.of(grid, clues, head, bank, area);
    }

    /** The size of the clues' type. */
    double points() {
        return plan.points();
    }

    /**
     * The empty grid with its clues.
     *
     * @param bank XHTML that stands with the clues, may be empty
     */
    public String task(String bank) {
        StringBuilder html = new StringBuilder();
        html.append(SheetGrid.of(grid, plan.square(), firstLetters ? SheetGrid.Letters.FIRST : SheetGrid.Letters.NONE));
        if (plan.onePage()) {
            return html.append(bank)
                    .append(columns(SheetColumns.balanced(clues, plan.points(), area.column()), ""))
                    .toString();
        }
        double height = area.height() - SheetPlan.GUTTER;
        SheetColumns.pages(clues, plan.points(), area.column(), height)
                .forEach(page -> html.append(columns(page, " page")));
        return html.append(bank).toString();
    }

    /**
     * The solved grid with the answers in a list.
     *
     * @param head what of the page is taken, in millimetres
     */
    public String key(double head) {
        double list = TextMeasure.width(answers(Direction.ACROSS) + answers(Direction.DOWN), KEY_POINTS)
                        / area.width()
                        * KEY_POINTS
                        / 2
                + SheetPlan.GUTTER;
        double height = Math.max(area.height() / 2, area.height() - head - list);
        double square = Math.min(plan.square(), SheetPlan.square(grid, area, height));
        return SheetGrid.of(grid, square, SheetGrid.Letters.ALL)
                + answers(Direction.ACROSS, "crossword.across")
                + answers(Direction.DOWN, "crossword.down");
    }

    private List<SheetBlock> clues() {
        List<SheetBlock> blocks = new ArrayList<>();
        clues(Direction.ACROSS, "crossword.across", blocks);
        clues(Direction.DOWN, "crossword.down", blocks);
        return List.copyOf(blocks);
    }

    private void clues(Direction direction, String heading, List<SheetBlock> blocks) {
        List<PlacedWord> words = crossword.numbering().words(direction);
        if (!words.isEmpty()) {
            blocks.add(new SheetBlock("", messages.text(heading)));
        }
        for (PlacedWord word : words) {
            String number = String.valueOf(crossword.numbering().of(word));
            String length = "\u00A0" + word.answer().enumeration();
            blocks.add(new SheetBlock(number, crossword.clueText(word) + length));
        }
    }

    private String columns(SheetColumns columns, String style) {
        return "<table class=\"clues" + style + "\" style=\"font-size:" + plan.points()
                + "pt\"><tr><td class=\"column\">\n" + blocks(columns.left())
                + "</td><td class=\"gutter\"></td><td class=\"column\">\n" + blocks(columns.right())
                + "</td></tr></table>\n";
    }

    private static String blocks(List<SheetBlock> blocks) {
        return blocks.stream().map(CrosswordDrawing::block).collect(Collectors.joining());
    }

    private static String block(SheetBlock block) {
        return block.isHeading()
                ? "<h4>" + Xml.escaped(block.text()) + "</h4>\n"
                : "<div class=\"clue\"><div class=\"number\">" + block.number() + "</div> " + Xml.escaped(block.text())
                        + "</div>\n";
    }

    private String answers(Direction direction, String heading) {
        return crossword.numbering().words(direction).isEmpty()
                ? ""
                : "<p class=\"answers\"><b>" + Xml.escaped(messages.text(heading)) + "</b> "
                        + Xml.escaped(answers(direction)) + "</p>\n";
    }

    private String answers(Direction direction) {
        return crossword.numbering().words(direction).stream()
                .map(word -> crossword.numbering().of(word) + "\u00A0"
                        + word.answer().written())
                .collect(Collectors.joining("   "));
    }
}
