package org.duidu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.Direction;
import org.duidu.crossword.PlacedWord;
import org.duidu.crossword.Puzzles;
import org.duidu.lesson.Bilingual;
import org.duidu.messages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sheets as they come out of the PDF, and as a browser gets them. */
class SheetTest {
    @ParameterizedTest
    @EnumSource(SheetOptions.Paper.class)
    void setsTwentyWordsOnOnePageAndTheKeyOnAnother(SheetOptions.Paper paper) throws IOException {
        SheetOptions options = new SheetOptions(paper, true, false, "A");
        try (PDDocument pdf = pdf(Samples.twentySentences(), options, Samples.ENGLISH)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getPage(0).getMediaBox().getWidth() / 72 * 25.4)
                    .isBetween(paper.width() - 0.2, paper.width() + 0.2);
        }
    }

    @Test
    void keepsEveryAnswerOffTheStudentsPage() throws IOException {
        Crossword crossword = Samples.western();
        List<String> pages = pages(crossword, SheetOptions.PLAIN, Samples.ENGLISH);

        for (PlacedWord word : crossword.layout().words()) {
            String answer = word.answer().written().toLowerCase(Locale.ROOT);
            assertThat(pages.get(0).toLowerCase(Locale.ROOT)).doesNotContain(answer);
            assertThat(pages.get(1).toLowerCase(Locale.ROOT)).contains(answer);
        }
    }

    @Test
    void setsCluesInTheOrderOfTheirNumbers() throws IOException {
        Crossword crossword = Samples.western();
        String page = pages(crossword, SheetOptions.PLAIN, Samples.ENGLISH).get(0);
        List<Integer> places = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            for (PlacedWord word : crossword.numbering().words(direction)) {
                places.add(page.indexOf(crossword.clue(word).text().substring(0, 4)));
            }
        }

        assertThat(places).doesNotContain(-1).isSorted();
    }

    @Test
    void embedsEveryFont() throws IOException {
        try (PDDocument pdf = pdf(Samples.chinese(), SheetOptions.PLAIN, Samples.CHINESE)) {
            List<String> names = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            assertThat(names).contains("Literata-Regular", "NotoSansTC-Regular", "NotoSansTC-Bold");
        }
    }

    /** 長 and 民 share their glyphs with radicals, and ff is a ligature: both were lost to whoever searched. */
    @Test
    void canBeSearchedInBothLanguages() throws IOException {
        assertThat(pages(Samples.chinese(), SheetOptions.PLAIN, Samples.CHINESE).get(0))
                .contains("長江一日", "運河", "港口；人民的港", "一、民、長、黃", "姓名");
        assertThat(pages(Samples.western(), SheetOptions.PLAIN, Samples.ENGLISH).get(1))
                .contains("offer");
    }

    @Test
    void printsVersionAndSeedOnSheetAndKey() throws IOException {
        SheetOptions options = new SheetOptions(SheetOptions.Paper.A4, false, false, "B");

        assertThat(pages(Samples.western(), options, Samples.ENGLISH))
                .hasSize(2)
                .allSatisfy(page -> assertThat(page).contains("Version B · seed 7"));
        assertThat(pages(Samples.western(), options, Samples.CHINESE))
                .allSatisfy(page -> assertThat(page).contains("B 卷 · 種子 7"));
    }

    @Test
    void listsTheWordsOnlyWhereTheyAreWished() throws IOException {
        SheetOptions options = new SheetOptions(SheetOptions.Paper.A4, true, false, "");
        String page = pages(Samples.western(), options, Samples.ENGLISH).get(0);

        assertThat(page).contains("canal", "harbour", "high-speed", "night boat", "offer");
    }

    @Test
    void setsMoreWordsThanAPageHoldsOnSeveral() throws IOException {
        String[] words = new String[120];
        for (int i = 0; i < words.length; i++) {
            words[i] = "w" + "aeiou".charAt(i % 5) + "rstln".charAt(i / 5 % 5) + "aeiou".charAt(i / 25) + "ns"
                    + "\tthe word that stands as number " + i + " in a list of many words";
        }
        Crossword crossword = Puzzles.of(Bilingual.EMPTY, 1, words);
        List<String> pages = pages(crossword, SheetOptions.PLAIN, Samples.ENGLISH);

        assertThat(pages).hasSizeBetween(4, 6);
        assertThat(String.join("", pages).replace("\n", " ").replace("\r", ""))
                .contains("number 0 in", "number 77 in", "number 119 in");
        assertThat(pages.get(0)).startsWith("Crossword");
    }

    @Test
    void isWellFormedAndNamesNoAddressAsAPage() throws Exception {
        byte[] html = Samples.export(Samples.western(), CrosswordFormat.HTML);
        String text = new String(html, StandardCharsets.UTF_8);

        assertThat(Xmls.parse(html).getDocumentElement().getLocalName()).isEqualTo("html");
        assertThat(text.replace("xmlns=\"http://www.w3.org/1999/xhtml\"", ""))
                .doesNotContain("http:", "https:", "src=", "href=", "url(", "@import", "<script");
        assertThat(text).contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more");
    }

    @Test
    void bearsTextThatNoFontHasAndNamesIt() throws IOException {
        Crossword crossword =
                Puzzles.of(new Bilingual("\uD83D\uDE00 \uFFFF\uD800 ก", ""), 1, "canal\t\u0000\u200Fعربي 🐟 x");

        assertThat(pages(crossword, SheetOptions.PLAIN, Samples.ENGLISH)).hasSize(2);
        assertThat(new CrosswordExporter(Samples.ENGLISH)
                        .export(crossword, CrosswordFormat.PDF, SheetOptions.PLAIN)
                        .remark()
                        .orElseThrow())
                .contains("lack \uD83D\uDE00 ก ع ر ب ي 🐟, so");
    }

    private static List<String> pages(Crossword crossword, SheetOptions options, Messages messages) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = pdf(crossword, options, messages)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
        }
        return pages;
    }

    private static PDDocument pdf(Crossword crossword, SheetOptions options, Messages messages) throws IOException {
        return Loader.loadPDF(new CrosswordExporter(messages)
                .export(crossword, CrosswordFormat.PDF, options)
                .bytes());
    }
}
