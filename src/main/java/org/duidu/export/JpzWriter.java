package org.duidu.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.Direction;
import org.duidu.crossword.PlacedWord;
import org.duidu.messages.Messages;

/** Writes the XML of Crossword Compiler (crossword.info/xml/rectangular-puzzle.xsd) as a plain file. */
final class JpzWriter {
    private final Crossword crossword;
    private final Messages messages;
    private final StringBuilder xml = new StringBuilder();

    private JpzWriter(Crossword crossword, Messages messages) {
        this.crossword = crossword;
        this.messages = messages;
    }

    static byte[] write(Crossword crossword, Messages messages) {
        JpzWriter writer = new JpzWriter(crossword, messages);
        writer.file();
        return writer.xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void file() {
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line("<crossword-compiler-applet xmlns=\"http://crossword.info/xml/crossword-compiler-applet\">");
        line("<applet-settings cursor-color=\"#00FF00\" selected-cells-color=\"#80FF80\"/>");
        line("<rectangular-puzzle xmlns=\"http://crossword.info/xml/rectangular-puzzle\""
                + " alphabet=\"ABCDEFGHIJKLMNOPQRSTUVWXYZ\">");
        line("<metadata><title>" + Xml.escaped(Titles.both(crossword)) + "</title><creator>Duidu 對讀</creator>"
                + "<copyright/><description>seed " + crossword.seed() + "</description></metadata>");
        line("<crossword>");
        grid();
        words();
        clues(Direction.ACROSS, "Across", messages.text("crossword.across"));
        clues(Direction.DOWN, "Down", messages.text("crossword.down"));
        line("</crossword>");
        line("</rectangular-puzzle>");
        line("</crossword-compiler-applet>");
    }

    private void grid() {
        Grid grid = new Grid(crossword);
        line("<grid width=\"" + grid.cols + "\" height=\"" + grid.rows + "\">");
        line("<grid-look numbering-scheme=\"normal\"/>");
        for (int row = 0; row < grid.rows; row++) {
            for (int col = 0; col < grid.cols; col++) {
                line(cell(grid, row, col));
            }
        }
        line("</grid>");
    }

    /** Squares outside the words are void: there, but not to be seen. */
    private static String cell(Grid grid, int row, int col) {
        String place = "<cell x=\"" + (col + 1) + "\" y=\"" + (row + 1) + "\"";
        if (!grid.has(row, col)) {
            return place + " type=\"void\"/>";
        }
        String number = grid.number(row, col).isPresent()
                ? " number=\"" + grid.number(row, col).getAsInt() + "\""
                : "";
        return place + " solution=\"" + grid.letter(row, col) + "\"" + number + "/>";
    }

    private void words() {
        for (PlacedWord word : crossword.layout().words()) {
            line("<word id=\"" + id(word) + "\" x=\"" + range(word.col(), word.lastCol()) + "\" y=\""
                    + range(word.row(), word.lastRow()) + "\"/>");
        }
    }

    /**
     * Readers tell the lists apart by their English titles, so these stand before any other. The length stands in an
     * attribute, from which readers write it behind the clue.
     */
    private void clues(Direction direction, String english, String own) {
        String title = own.equals(english) ? english : english + " " + own;
        List<PlacedWord> words = crossword.numbering().words(direction);
        line("<clues ordering=\"normal\"><title><b>" + Xml.escaped(title) + "</b></title>");
        for (PlacedWord word : words) {
            String length = word.answer().enumeration();
            line("<clue word=\"" + id(word) + "\" number=\""
                    + crossword.numbering().of(word) + "\" format=\""
                    + Xml.escaped(length.substring(1, length.length() - 1)) + "\">"
                    + Xml.escaped(crossword.clueText(word)) + "</clue>");
        }
        line("</clues>");
    }

    private int id(PlacedWord word) {
        return crossword.layout().words().indexOf(word) + 1;
    }

    private static String range(int first, int last) {
        return first == last ? String.valueOf(first + 1) : (first + 1) + "-" + (last + 1);
    }

    private void line(String text) {
        xml.append(text).append('\n');
    }
}
