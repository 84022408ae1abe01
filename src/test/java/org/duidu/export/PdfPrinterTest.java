package org.duidu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fonts of a PDF have not is seen on the page, and said. */
class PdfPrinterTest {
    private static final String PAGE = """
            <html><head><style>body { font-family: %s }</style></head><body><p>%s</p></body></html>
            """;

    @Test
    void printsABoxForEachCharacterThatNoFontHas() throws IOException {
        Pdf pdf = print("该船与<b>该</b>港 # 🐟");

        assertThat(pdf.lacking()).containsExactly("该", "🐟");
        assertThat(text(pdf)).isEqualTo("□船与□港 # □");
        assertThat(pdf.remark(Samples.ENGLISH))
                .contains("The fonts of the PDF lack 该 🐟, so □ is printed there. Write this differently in the"
                        + " lesson, or print the web page instead.");
        assertThat(pdf.remark(Samples.CHINESE).orElseThrow()).contains("會印成 □：该 🐟。");
    }

    @Test
    void hasNothingToSayOfWhatItShows() throws IOException {
        String text = "The café’s “urgency” /ˈɜːdʒənsi/ – 該船與港口，「急迫」。ㄅㄆㄇ ひらがな → ✓";
        Pdf pdf = print(text);

        assertThat(pdf.lacking()).isEmpty();
        assertThat(pdf.remark(Samples.ENGLISH)).isEmpty();
        assertThat(text(pdf)).isEqualTo(text);
    }

    @Test
    void missesNothingThatIsNeverSeen() throws IOException {
        Pdf pdf = print("so\u00ADlo \u200Fright\u200B ✓\uFE0F\u00A0end\uFEFF");

        assertThat(pdf.lacking()).isEmpty();
        assertThat(text(pdf)).contains("✓\u00A0end").doesNotContain(PrintableText.BOX, "#");
    }

    @Test
    void namesAFewOfManyAndCountsTheRest() throws IOException {
        Pdf pdf = print("กขคฆงจฉชซฌญฎฏฐฑ");

        assertThat(pdf.remark(Samples.ENGLISH).orElseThrow()).contains("lack ก ข ค ฆ ง จ ฉ ช ซ ฌ ญ ฎ and 3 more, so");
        assertThat(pdf.remark(Samples.CHINESE).orElseThrow()).contains("ญ ฎ，另有 3 個。");
    }

    @Test
    void showsHowAWordIsSpokenInEveryStyle() throws IOException {
        String ipa = "/ˌɪntəˈneɪʃnəl ʌ ɒ ɔː ʊ ʒ ʃ θ ð ŋ ɚ ɝ ɡ/";
        Pdf pdf = print(ipa + "<b>" + ipa + "</b><i>" + ipa + "</i>");

        assertThat(pdf.lacking()).isEmpty();
        assertThat(text(pdf)).isEqualToIgnoringWhitespace(ipa.repeat(3));
    }

    @ParameterizedTest
    @CsvSource({
        "Literata-Regular, Literata-Bold",
        "Literata-Regular, Literata-Italic",
        "NotoSansTC-Regular, NotoSansTC-Bold"
    })
    void hasFontsOfOneFamilyThatDrawTheSame(String regular, String other) throws IOException {
        assertThat(drawn(other)).isEqualTo(drawn(regular));
    }

    static List<Path> lessons() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("lessons"))) {
            return files.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void showsAllThatOurLessonsSay(Path lesson) throws IOException {
        assertThat(PrintableText.of(Files.readString(lesson)).lacking()).isEmpty();
    }

    private static Pdf print(String text) {
        return PdfPrinter.print(PAGE.formatted(PdfPrinter.FONTS, text));
    }

    private static String text(Pdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    private static BitSet drawn(String font) throws IOException {
        BitSet drawn = new BitSet();
        try (InputStream in = PdfPrinterTest.class.getResourceAsStream("/org/duidu/fonts/" + font + ".ttf");
                TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup glyphs = parsed.getUnicodeCmapLookup();
            for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
                drawn.set(character, glyphs.getGlyphId(character) != 0);
            }
        }
        return drawn;
    }
}
