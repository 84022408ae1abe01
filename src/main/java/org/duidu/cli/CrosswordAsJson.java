package org.duidu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.duidu.crossword.Clue;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.PlacedWord;
import org.duidu.crossword.RejectedWord;
import org.duidu.crossword.UnplacedWord;
import org.duidu.messages.Messages;

/** A crossword as {@code crossword --format json} prints it. */
final class CrosswordAsJson {
    private CrosswordAsJson() {}

    /** @param rejected words that could not even be tried; listed as unplaced too */
    static ObjectNode of(Crossword crossword, Iterable<RejectedWord> rejected, Messages messages) {
        ObjectNode json = Json.object()
                .put("rows", crossword.layout().rows())
                .put("cols", crossword.layout().cols());
        ArrayNode words = json.putArray("words");
        crossword.layout().words().forEach(word -> words.add(word(crossword, word)));
        ArrayNode unplaced = json.putArray("unplaced");
        for (UnplacedWord word : crossword.layout().unplaced()) {
            unplaced.add(
                    unplaced(word.answer().letters(), word.answer().written(), word.reason(), word.message(messages)));
        }
        for (RejectedWord word : rejected) {
            unplaced.add(unplaced(word.written(), word.written(), word.reason(), word.message(messages)));
        }
        json.set("title", Json.pair(crossword.title().en(), crossword.title().zh()));
        return json.put("seed", crossword.seed()).put("clues", lower(crossword.choice()));
    }

    private static ObjectNode word(Crossword crossword, PlacedWord word) {
        Clue clue = crossword.clue(word);
        ObjectNode json = Json.object()
                .put("answer", word.answer().letters())
                .put("row", word.row())
                .put("col", word.col())
                .put("direction", lower(word.direction()))
                .put("number", crossword.numbering().of(word))
                .put("clue", crossword.clueWithLength(word))
                .put("word", word.answer().written())
                .put("enumeration", word.answer().enumeration())
                .put("clueKind", clue.kind().word());
        if (!clue.help().isEmpty()) {
            json.put("help", clue.help());
        }
        return json;
    }

    private static ObjectNode unplaced(String answer, String word, Enum<?> reason, String message) {
        return Json.object()
                .put("answer", answer)
                .put("word", word)
                .put("reason", lower(reason))
                .put("message", message);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
