package org.duidu.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalInt;
import org.duidu.crossword.Clue;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.Direction;
import org.duidu.crossword.PlacedWord;

/** Writes ipuz, version 2 (libipuz.org/ipuz-spec.html). Squares outside the words are null, so that players draw none. */
final class IpuzWriter {
    private final Crossword crossword;
    private final Grid grid;

    private IpuzWriter(Crossword crossword) {
        this.crossword = crossword;
        this.grid = new Grid(crossword);
    }

    static byte[] write(Crossword crossword) {
        return JsonBytes.of(new IpuzWriter(crossword).puzzle());
    }

    private ObjectNode puzzle() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", "http://ipuz.org/v2");
        json.putArray("kind").add("http://ipuz.org/crossword#1");
        json.put("title", Xml.escaped(Titles.both(crossword)));
        json.put("origin", "Duidu 對讀");
        json.put("org.duidu:seed", crossword.seed());
        json.putObject("dimensions").put("width", grid.cols).put("height", grid.rows);
        json.put("block", "#").put("empty", "0").put("showenumerations", false);
        ArrayNode cells = json.putArray("puzzle");
        ArrayNode solution = json.putArray("solution");
        for (int row = 0; row < grid.rows; row++) {
            row(row, cells.addArray(), solution.addArray());
        }
        ObjectNode clues = json.putObject("clues");
        clues(Direction.ACROSS, clues.putArray("Across"));
        clues(Direction.DOWN, clues.putArray("Down"));
        return json;
    }

    private void row(int row, ArrayNode cells, ArrayNode solution) {
        for (int col = 0; col < grid.cols; col++) {
            if (!grid.has(row, col)) {
                cells.addNull();
                solution.addNull();
                continue;
            }
            OptionalInt number = grid.number(row, col);
            cells.add(number.orElse(0));
            solution.add(String.valueOf(grid.letter(row, col)));
        }
    }

    /** Clues may hold simple HTML, so theirs is escaped. The Chinese of a gap's sentence is a field of our own. */
    private void clues(Direction direction, ArrayNode list) {
        for (PlacedWord word : crossword.numbering().words(direction)) {
            String length = word.answer().enumeration();
            ObjectNode json = list.addObject()
                    .put("number", crossword.numbering().of(word))
                    .put("clue", Xml.escaped(crossword.clueWithLength(word)))
                    .put("enumeration", length.substring(1, length.length() - 1));
            Clue clue = crossword.clue(word);
            if (!clue.help().isEmpty()) {
                json.put("org.duidu:gloss", Xml.escaped(clue.help()));
            }
        }
    }
}
