package org.duidu.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duidu.crossword.Cell;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.Direction;
import org.duidu.crossword.Layout;
import org.duidu.crossword.LayoutFigures;
import org.duidu.crossword.PlacedWord;
import org.duidu.messages.Messages;

/** A solved crossword with its clues, for a terminal. */
final class CrosswordAsText {
    private static final char NO_CELL = '·';

    private final Crossword crossword;
    private final Messages messages;
    private final List<String> lines = new ArrayList<>();

    private CrosswordAsText(Crossword crossword, Messages messages) {
        this.crossword = crossword;
        this.messages = messages;
    }

    static List<String> of(Crossword crossword, Messages messages) {
        CrosswordAsText text = new CrosswordAsText(crossword, messages);
        text.head();
        text.grid();
        text.clues(Direction.ACROSS, "crossword.across");
        text.clues(Direction.DOWN, "crossword.down");
        return text.lines;
    }

    private void head() {
        String title = (crossword.title().en() + " " + crossword.title().zh()).strip();
        if (!title.isEmpty()) {
            lines.add(title);
        }
        LayoutFigures figures = crossword.layout().figures();
        lines.add(messages.text(
                "cli.crossword.figures",
                figures.placed(),
                figures.total(),
                figures.rows(),
                figures.cols(),
                figures.crossings(),
                String.valueOf(crossword.seed())));
    }

    private void grid() {
        Layout layout = crossword.layout();
        char[][] picture = new char[layout.rows()][layout.cols()];
        Arrays.stream(picture).forEach(row -> Arrays.fill(row, NO_CELL));
        for (PlacedWord word : layout.words()) {
            for (int i = 0; i < word.length(); i++) {
                Cell cell = word.cell(i);
                picture[cell.row()][cell.col()] = word.answer().letters().charAt(i);
            }
        }
        lines.add("");
        for (char[] row : picture) {
            lines.add(String.join(" ", new String(row).split("")));
        }
    }

    private void clues(Direction direction, String heading) {
        List<PlacedWord> words = crossword.numbering().words(direction);
        if (!words.isEmpty()) {
            lines.add("");
            lines.add(messages.text(heading));
        }
        for (PlacedWord word : words) {
            lines.add(String.format("%3d  ", crossword.numbering().of(word)) + crossword.clueWithLength(word));
        }
    }
}
