package org.duidu.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duidu.crossword.ClueChoice;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.Direction;
import org.duidu.crossword.Puzzles;
import org.junit.jupiter.api.Test;

class IpuzWriterTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void saysWhatItIs() throws IOException {
        JsonNode json = json(Samples.western());

        assertThat(json.get("version").asText()).isEqualTo("http://ipuz.org/v2");
        assertThat(json.get("kind")).isEqualTo(MAPPER.readTree("[\"http://ipuz.org/crossword#1\"]"));
        assertThat(json.get("dimensions"))
                .isEqualTo(MAPPER.readTree("{\"width\": %d, \"height\": %d}"
                        .formatted(
                                Samples.western().layout().cols(),
                                Samples.western().layout().rows())));
        assertThat(json.get("org.duidu:seed").asLong()).isEqualTo(7);
    }

    @Test
    void hasASolutionWhoseRunsAreTheWords() throws IOException {
        assertThat(solution(json(Samples.western())).runs()).isEqualTo(ReadPuzzle.expected(Samples.western()));
    }

    @Test
    void numbersTheSquaresAsTheGridDoes() throws IOException {
        JsonNode json = json(Samples.western());
        Set<Integer> numbers = new TreeSet<>();
        json.get("puzzle").forEach(row -> row.forEach(cell -> numbers.add(cell.asInt())));
        numbers.remove(0);

        assertThat(numbers).isEqualTo(solution(json).numbers());
    }

    @Test
    void hasNullWhereThereIsNoSquare() throws IOException {
        JsonNode json = json(Samples.western());
        ReadPuzzle solution = solution(json);

        for (int row = 0; row < solution.rows().size(); row++) {
            for (int col = 0; col < solution.rows().get(0).length(); col++) {
                boolean none = solution.at(row, col) == '.';
                assertThat(json.at("/puzzle/" + row + "/" + col).isNull()).isEqualTo(none);
                assertThat(json.at("/solution/" + row + "/" + col).isNull()).isEqualTo(none);
            }
        }
    }

    @Test
    void hasAClueForEveryRun() throws IOException {
        Crossword crossword = Samples.western();
        JsonNode clues = json(crossword).get("clues");

        assertThat(clues(clues.get("Across"))).isEqualTo(expected(crossword, Direction.ACROSS));
        assertThat(clues(clues.get("Down"))).isEqualTo(expected(crossword, Direction.DOWN));
    }

    @Test
    void bringsTheChineseOfASentenceAlong() throws IOException {
        Crossword crossword = Puzzles.of(Puzzles.lesson("""
                ## Main Body 正文

                The canal is old.

                這條運河很老。

                ## Vocabulary 詞彙

                ### canal (n.) 運河
                """), ClueChoice.ARTICLE, 1);

        assertThat(json(crossword).at("/clues/Across/0/org.duidu:gloss").asText()
                        + json(crossword).at("/clues/Down/0/org.duidu:gloss").asText())
                .isEqualTo("這條運河很老。");
    }

    private static JsonNode json(Crossword crossword) throws IOException {
        return MAPPER.readTree(Samples.export(crossword, CrosswordFormat.IPUZ));
    }

    private static ReadPuzzle solution(JsonNode json) {
        List<String> rows = new ArrayList<>();
        for (JsonNode row : json.get("solution")) {
            StringBuilder letters = new StringBuilder();
            row.forEach(cell -> letters.append(cell.isNull() ? "." : cell.asText()));
            rows.add(letters.toString());
        }
        return new ReadPuzzle(rows);
    }

    private static Map<Integer, String> clues(JsonNode list) {
        Map<Integer, String> clues = new TreeMap<>();
        list.forEach(clue ->
                clues.put(clue.get("number").asInt(), unescaped(clue.get("clue").asText())));
        return clues;
    }

    private static Map<Integer, String> expected(Crossword crossword, Direction direction) {
        Map<Integer, String> clues = new TreeMap<>();
        crossword
                .numbering()
                .words(direction)
                .forEach(word -> clues.put(
                        crossword.numbering().of(word),
                        crossword.clueWithLength(word).replace("\u0007", "")));
        return clues;
    }

    private static String unescaped(String html) {
        assertThat(html).doesNotContain("<", "\"");
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
