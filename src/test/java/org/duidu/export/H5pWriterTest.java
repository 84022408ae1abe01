package org.duidu.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.duidu.crossword.Answer;
import org.duidu.crossword.AnswerList;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.Direction;
import org.duidu.crossword.Layout;
import org.duidu.crossword.PlacedWord;
import org.duidu.crossword.Puzzles;
import org.duidu.lesson.Bilingual;
import org.duidu.messages.Messages;
import org.junit.jupiter.api.Test;

class H5pWriterTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void holdsManifestAndContentAndNoFolders() throws IOException {
        assertThat(files(Samples.western(), Samples.ENGLISH).keySet())
                .containsExactly("h5p.json", "content/content.json");
    }

    @Test
    void namesTheLibraryItNeeds() throws IOException {
        JsonNode manifest = files(Samples.western(), Samples.CHINESE).get("h5p.json");

        assertThat(manifest.get("title").asText()).isEqualTo("Boats & “Docks” <1> 船與碼頭");
        assertThat(manifest.get("language").asText()).isEqualTo("zh-tw");
        assertThat(manifest.get("mainLibrary").asText()).isEqualTo("H5P.Crossword");
        assertThat(manifest.at("/preloadedDependencies/0/machineName").asText()).isEqualTo("H5P.Crossword");
        assertThat(manifest.at("/preloadedDependencies/0/minorVersion").asInt()).isEqualTo(5);
    }

    @Test
    void fixesEveryWordWhereItStands() throws IOException {
        Crossword crossword = Samples.western();
        JsonNode words =
                files(crossword, Samples.ENGLISH).get("content/content.json").get("words");

        assertThat(words).hasSize(crossword.layout().words().size());
        for (JsonNode word : words) {
            PlacedWord placed = crossword.layout().words().stream()
                    .filter(one ->
                            one.answer().letters().equals(word.get("answer").asText()))
                    .findFirst()
                    .orElseThrow();
            assertThat(word.get("fixWord").asBoolean()).isTrue();
            assertThat(word.get("row").asInt()).isEqualTo(placed.row() + 1);
            assertThat(word.get("column").asInt()).isEqualTo(placed.col() + 1);
            assertThat(word.get("orientation").asText())
                    .isEqualTo(placed.direction() == Direction.ACROSS ? "across" : "down");
            assertThat(word.get("clue").asText()).doesNotContain("<");
        }
    }

    @Test
    void labelsButtonsInBothLanguages() throws IOException {
        for (Messages messages : List.of(Samples.ENGLISH, Samples.CHINESE)) {
            JsonNode content = files(Samples.western(), messages).get("content/content.json");
            for (String group : List.of("l10n", "a11y")) {
                assertThat(content.get(group))
                        .hasSizeGreaterThan(10)
                        .allSatisfy(text -> assertThat(text.asText()).isNotBlank());
            }
            assertThat(content.at("/a11y/yourResult").asText()).contains("@score", "@total");
        }
    }

    @Test
    void refusesASingleWord() {
        Crossword one = Puzzles.of(Bilingual.EMPTY, 1, "canal\tx");

        assertThat(CrosswordExporter.obstacle(one.layout(), CrosswordFormat.H5P))
                .contains(ExportObstacle.H5P_ONE_WORD);
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.export(one, CrosswordFormat.H5P));
    }

    /** H5P puts the longest words first, so a word is refused beside another until the one that joins them is there. */
    @Test
    void knowsThatH5pRefusesWordsSideBySideThatAShorterOneJoins() {
        Layout refused = layout(
                word("SOFA", 0, 0, Direction.ACROSS),
                word("TXLY", 1, 0, Direction.ACROSS),
                word("OX", 0, 1, Direction.DOWN));
        Layout accepted = layout(
                word("SO", 0, 0, Direction.ACROSS),
                word("XL", 1, 1, Direction.ACROSS),
                word("OXO", 0, 1, Direction.DOWN));

        assertThat(H5pOrder.accepts(refused)).isFalse();
        assertThat(H5pOrder.accepts(accepted)).isTrue();
    }

    private static Layout layout(PlacedWord... words) {
        return new Layout(List.of(words), 3, 4, List.of(), 1);
    }

    private static PlacedWord word(String letters, int row, int col, Direction direction) {
        Answer answer = AnswerList.of(List.of(letters)).answers().get(0);
        return new PlacedWord(answer, row, col, direction);
    }

    private static Map<String, JsonNode> files(Crossword crossword, Messages messages) throws IOException {
        byte[] bytes = new CrosswordExporter(messages)
                .export(crossword, CrosswordFormat.H5P, SheetOptions.PLAIN)
                .bytes();
        Map<String, JsonNode> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), MAPPER.readTree(zip.readAllBytes()));
            }
        }
        return files;
    }
}
