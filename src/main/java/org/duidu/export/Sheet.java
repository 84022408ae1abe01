package org.duidu.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.Direction;
import org.duidu.crossword.PlacedWord;
import org.duidu.messages.Messages;

/** A puzzle as XHTML for paper: grid and clues, and the key on a page of its own. Holds no address of anything. */
final class Sheet {
    private static final double BANK_POINTS = 10;
    private static final double TITLE_POINTS = 15;
    /** In millimetres. */
    private static final double TITLE_LINE = 6.2;

    private final Crossword crossword;
    private final SheetOptions options;
    private final Messages messages;
    private final Grid grid;
    private final StringBuilder html = new StringBuilder();

    private Sheet(Crossword crossword, SheetOptions options, Messages messages) {
        this.crossword = crossword;
        this.options = options;
        this.messages = messages;
        this.grid = new Grid(crossword);
    }

    /** A page for a browser, which has fonts of its own. */
    static byte[] html(Crossword crossword, SheetOptions options, Messages messages) {
        return of(crossword, options, messages, SheetStyle.SYSTEM_FONTS).getBytes(StandardCharsets.UTF_8);
    }

    /** @param fonts families, as CSS lists them */
    static String of(Crossword crossword, SheetOptions options, Messages messages, String fonts) {
        Sheet sheet = new Sheet(crossword, options, messages);
        List<SheetBlock> clues = sheet.clues();
        SheetPlan plan = SheetPlan.of(sheet.grid, clues, sheet.headHeight(), sheet.bankHeight(), options.paper());
        sheet.start(SheetStyle.of(plan, fonts));
        sheet.student(plan, clues);
        sheet.key(plan);
        return sheet.html.append("</body>\n</html>\n").toString();
    }

    private void start(String style) {
        html.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(messages.isChinese() ? "zh-Hant" : "en")
                .append("\">\n<head>\n<meta charset=\"UTF-8\"/>\n<title>")
                .append(Xml.escaped(title()))
                .append("</title>\n<style>\n")
                .append(style)
                .append("</style>\n</head>\n<body>\n");
    }

    private void student(SheetPlan plan, List<SheetBlock> clues) {
        head(title(), true);
        html.append(SheetGrid.of(
                grid, plan.square(), options.firstLetters() ? SheetGrid.Letters.FIRST : SheetGrid.Letters.NONE));
        double column = SheetPlan.columnWidth(options.paper());
        if (plan.onePage()) {
            bank();
            columns(SheetColumns.balanced(clues, plan.points(), column), "");
            return;
        }
        double height = SheetPlan.height(options.paper()) - SheetPlan.GUTTER;
        SheetColumns.pages(clues, plan.points(), column, height).forEach(page -> columns(page, " page"));
        bank();
    }

    private void key(SheetPlan plan) {
        html.append("<div class=\"page\">\n");
        head(messages.text("export.key") + messages.text("export.separator") + title(), false);
        double list = SheetBlock.width(answers(Direction.ACROSS) + answers(Direction.DOWN), BANK_POINTS)
                        / SheetPlan.width(options.paper())
                        * BANK_POINTS
                        / 2
                + SheetPlan.GUTTER;
        double height = Math.max(
                SheetPlan.height(options.paper()) / 2, SheetPlan.height(options.paper()) - headHeight() - list);
        double square = Math.min(plan.square(), SheetPlan.square(grid, options.paper(), height));
        html.append(SheetGrid.of(grid, square, SheetGrid.Letters.ALL));
        answers(Direction.ACROSS, "crossword.across");
        answers(Direction.DOWN, "crossword.down");
        html.append("</div>\n");
    }

    /** The seed and the letter stand on sheet and key, so that versions cannot be mixed up. */
    private void head(String title, boolean named) {
        String version = Stream.of(
                        options.letter().isEmpty() ? "" : messages.text("export.version", options.letter()),
                        messages.text("export.seed", String.valueOf(crossword.seed())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        html.append("<table class=\"head\"><tr><td class=\"title\">")
                .append(Xml.escaped(title))
                .append("</td><td class=\"version\">")
                .append(Xml.escaped(version))
                .append("</td></tr></table>\n");
        if (named) {
            html.append("<p class=\"name\">")
                    .append(Xml.escaped(messages.text("export.name-line")))
                    .append("</p>\n");
        }
    }

    private List<SheetBlock> clues() {
        List<SheetBlock> blocks = new ArrayList<>();
        clues(Direction.ACROSS, "crossword.across", blocks);
        clues(Direction.DOWN, "crossword.down", blocks);
        return blocks;
    }

    private void clues(Direction direction, String heading, List<SheetBlock> blocks) {
        List<PlacedWord> words = crossword.numbering().words(direction);
        if (!words.isEmpty()) {
            blocks.add(new SheetBlock("", messages.text(heading)));
        }
        for (PlacedWord word : words) {
            String number = String.valueOf(crossword.numbering().of(word));
            String length = "\u00A0" + word.answer().enumeration();
            blocks.add(new SheetBlock(number, crossword.clue(word).text() + length));
        }
    }

    private void columns(SheetColumns columns, String style) {
        html.append("<table class=\"clues" + style + "\"><tr><td class=\"column\">\n");
        columns.left().forEach(this::block);
        html.append("</td><td class=\"gutter\"></td><td class=\"column\">\n");
        columns.right().forEach(this::block);
        html.append("</td></tr></table>\n");
    }

    private void block(SheetBlock block) {
        if (block.isHeading()) {
            html.append("<h2>").append(Xml.escaped(block.text())).append("</h2>\n");
        } else {
            html.append("<div class=\"clue\"><div class=\"number\">")
                    .append(block.number())
                    .append("</div> ")
                    .append(Xml.escaped(block.text()))
                    .append("</div>\n");
        }
    }

    private void bank() {
        if (options.wordBank()) {
            html.append("<p class=\"bank\">").append(Xml.escaped(bankText())).append("</p>\n");
        }
    }

    /** Title and name line. */
    private double headHeight() {
        double width = SheetPlan.width(options.paper()) - SheetPlan.VERSION_WIDTH;
        return SheetPlan.HEAD + Math.floor(SheetBlock.width(title(), TITLE_POINTS) / width) * TITLE_LINE;
    }

    private double bankHeight() {
        double lines = Math.ceil(
                SheetBlock.width(bankText(), BANK_POINTS) / (SheetPlan.width(options.paper()) - SheetPlan.GUTTER));
        return options.wordBank() ? lines * BANK_POINTS / 2 + SheetPlan.GUTTER : 0;
    }

    private String bankText() {
        List<String> words = new ArrayList<>(crossword.layout().words().stream()
                .map(word -> word.answer().written())
                .toList());
        Collections.shuffle(words, new Random(crossword.seed()));
        return String.join("   ", words);
    }

    private void answers(Direction direction, String heading) {
        if (!crossword.numbering().words(direction).isEmpty()) {
            html.append("<p class=\"answers\"><b>" + Xml.escaped(messages.text(heading)) + "</b> ");
            html.append(Xml.escaped(answers(direction))).append("</p>\n");
        }
    }

    private String answers(Direction direction) {
        return crossword.numbering().words(direction).stream()
                .map(word -> crossword.numbering().of(word) + "\u00A0"
                        + word.answer().written())
                .collect(Collectors.joining("   "));
    }

    private String title() {
        String title = Titles.both(crossword);
        return title.isEmpty() ? messages.text("export.untitled") : title;
    }
}
