package org.duidu.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duidu.crossword.Crossword;
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
    private final CrosswordDrawing drawing;
    private final StringBuilder html = new StringBuilder();

    private Sheet(Crossword crossword, SheetOptions options, Messages messages) {
        this.crossword = crossword;
        this.options = options;
        this.messages = messages;
        this.drawing = new CrosswordDrawing(
                crossword, options.firstLetters(), SheetArea.of(options.paper()), headHeight(), bankHeight(), messages);
    }

    /** A page for a browser, which has fonts of its own. */
    static byte[] html(Crossword crossword, SheetOptions options, Messages messages) {
        return of(crossword, options, messages, SheetStyle.SYSTEM_FONTS).getBytes(StandardCharsets.UTF_8);
    }

    /** @param fonts families, as CSS lists them */
    static String of(Crossword crossword, SheetOptions options, Messages messages, String fonts) {
        Sheet sheet = new Sheet(crossword, options, messages);
        sheet.start(SheetStyle.of(options.paper(), sheet.drawing.points(), fonts));
        sheet.student();
        sheet.key();
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

    private void student() {
        head(title(), true);
        html.append(drawing.task(bank()));
    }

    private void key() {
        html.append("<div class=\"page\">\n");
        head(messages.text("export.key") + messages.text("export.separator") + title(), false);
        html.append(drawing.key(headHeight())).append("</div>\n");
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

    private String bank() {
        return options.wordBank() ? "<p class=\"bank\">" + Xml.escaped(bankText()) + "</p>\n" : "";
    }

    /** Title and name line. */
    private double headHeight() {
        double width = SheetArea.of(options.paper()).width() - SheetPlan.VERSION_WIDTH;
        return SheetPlan.HEAD + Math.floor(TextMeasure.width(title(), TITLE_POINTS) / width) * TITLE_LINE;
    }

    private double bankHeight() {
        double lines = Math.ceil(TextMeasure.width(bankText(), BANK_POINTS)
                / (SheetArea.of(options.paper()).width() - SheetPlan.GUTTER));
        return options.wordBank() ? lines * BANK_POINTS / 2 + SheetPlan.GUTTER : 0;
    }

    private String bankText() {
        List<String> words = new ArrayList<>(crossword.layout().words().stream()
                .map(word -> word.answer().written())
                .toList());
        Collections.shuffle(words, new Random(crossword.seed()));
        return String.join("   ", words);
    }

    private String title() {
        String title = Titles.both(crossword);
        return title.isEmpty() ? messages.text("export.untitled") : title;
    }
}
