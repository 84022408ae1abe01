package org.duidu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duidu.crossword.Crossword;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgWriterTest {
    private final Crossword crossword = Samples.western();

    @Test
    void drawsASquareForEveryLetterAndANumberForEveryStart() throws Exception {
        Document svg = svg(SheetOptions.PLAIN);

        assertThat(Xmls.elements(svg, "rect"))
                .hasSize(crossword.layout().figures().filled());
        List<String> texts =
                Xmls.elements(svg, "text").stream().map(Element::getTextContent).toList();
        assertThat(texts).allMatch(text -> text.matches("[0-9]+")).hasSize(texts.size());
        assertThat(texts.get(texts.size() - 1)).isEqualTo(String.valueOf(texts.size()));
    }

    @Test
    void writesFirstLettersWhereTheyAreWished() throws Exception {
        Document svg = svg(new SheetOptions(SheetOptions.Paper.A4, false, true, ""));

        assertThat(Xmls.elements(svg, "text").stream()
                        .map(Element::getTextContent)
                        .filter(text -> text.matches("[A-Z]"))
                        .distinct())
                .containsExactlyInAnyOrder("C", "H", "N", "O");
    }

    private Document svg(SheetOptions options) throws Exception {
        return Xmls.parse(new CrosswordExporter(Samples.ENGLISH)
                .export(crossword, CrosswordFormat.SVG, options)
                .bytes());
    }
}
