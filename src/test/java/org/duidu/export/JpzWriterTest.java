package org.duidu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.PlacedWord;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The rules of crossword.info/xml/rectangular-puzzle.xsd, one by one. */
class JpzWriterTest {
    private static final String PUZZLE = "http://crossword.info/xml/rectangular-puzzle";

    private final Crossword crossword = Samples.western();

    @Test
    void nestsItsElementsInTheOrderOfTheSchema() throws Exception {
        Document jpz = jpz();

        assertThat(jpz.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://crossword.info/xml/crossword-compiler-applet");
        assertThat(children(jpz.getDocumentElement())).containsExactly("applet-settings", "rectangular-puzzle");
        Element puzzle = Xmls.elements(jpz, "rectangular-puzzle").get(0);
        assertThat(puzzle.getNamespaceURI()).isEqualTo(PUZZLE);
        assertThat(children(puzzle)).containsExactly("metadata", "crossword");
        assertThat(children(Xmls.elements(jpz, "metadata").get(0)))
                .containsExactly("title", "creator", "copyright", "description");
        assertThat(String.join(" ", children(Xmls.elements(jpz, "crossword").get(0))))
                .matches("grid( word)+ clues clues");
    }

    @Test
    void hasEverySquareOfTheBoxOnce() throws Exception {
        Map<String, Element> cells = cells(jpz());

        assertThat(cells).hasSize(crossword.layout().rows() * crossword.layout().cols());
        assertThat(cells.values())
                .allSatisfy(cell -> assertThat(cell.getAttribute("type").equals("void"))
                        .isNotEqualTo(cell.getAttribute("solution").matches("[A-Z]")));
    }

    @Test
    void hasWordsWhoseRangesSpellTheAnswers() throws Exception {
        Map<String, Element> cells = cells(jpz());
        List<String> spelt = Xmls.elements(jpz(), "word").stream()
                .map(word -> spell(word, cells))
                .toList();

        assertThat(spelt)
                .isEqualTo(crossword.layout().words().stream()
                        .map(word -> word.answer().letters())
                        .toList());
    }

    @Test
    void joinsEveryClueToItsWord() throws Exception {
        Map<String, String> clues = new HashMap<>();
        for (Element clue : Xmls.elements(jpz(), "clue")) {
            clues.put(
                    clue.getAttribute("word"),
                    clue.getAttribute("number") + " " + clue.getTextContent() + " (" + clue.getAttribute("format")
                            + ")");
        }
        Map<String, String> expected = new HashMap<>();
        for (int i = 0; i < crossword.layout().words().size(); i++) {
            PlacedWord word = crossword.layout().words().get(i);
            expected.put(
                    String.valueOf(i + 1),
                    crossword.numbering().of(word) + " "
                            + crossword.clueWithLength(word).replace("\u0007", ""));
        }

        assertThat(clues).isEqualTo(expected);
    }

    @Test
    void numbersTheSquaresAsTheGridDoes() throws Exception {
        Map<String, Element> cells = cells(jpz());

        for (PlacedWord word : crossword.layout().words()) {
            assertThat(cells.get((word.col() + 1) + "," + (word.row() + 1)).getAttribute("number"))
                    .isEqualTo(String.valueOf(crossword.numbering().of(word)));
        }
    }

    @Test
    void titlesItsListsInEnglishFirst() throws Exception {
        byte[] chinese = new CrosswordExporter(Samples.CHINESE)
                .export(crossword, CrosswordFormat.JPZ, SheetOptions.PLAIN)
                .bytes();

        assertThat(Xmls.elements(Xmls.parse(chinese), "b").stream().map(Element::getTextContent))
                .containsExactly("Across 橫向", "Down 縱向");
        assertThat(Xmls.elements(jpz(), "b").stream().map(Element::getTextContent))
                .containsExactly("Across", "Down");
    }

    private Document jpz() throws Exception {
        return Xmls.parse(Samples.export(crossword, CrosswordFormat.JPZ));
    }

    private static Map<String, Element> cells(Document jpz) {
        Map<String, Element> cells = new HashMap<>();
        Xmls.elements(jpz, "cell")
                .forEach(cell -> cells.put(cell.getAttribute("x") + "," + cell.getAttribute("y"), cell));
        return cells;
    }

    private static String spell(Element word, Map<String, Element> cells) {
        StringBuilder letters = new StringBuilder();
        int[] x = range(word.getAttribute("x"));
        int[] y = range(word.getAttribute("y"));
        for (int row = y[0]; row <= y[1]; row++) {
            for (int col = x[0]; col <= x[1]; col++) {
                letters.append(cells.get(col + "," + row).getAttribute("solution"));
            }
        }
        return letters.toString();
    }

    private static int[] range(String text) {
        String[] ends = text.split("-");
        return new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])};
    }

    private static List<String> children(Element element) {
        List<String> names = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                names.add(child.getLocalName());
            }
        }
        return names;
    }
}
