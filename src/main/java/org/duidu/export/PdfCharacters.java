package org.duidu.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Gives a PDF's text the characters that were written. Noto draws 長 and the radical ⻑ with one glyph, and PDFBox calls a
 * glyph by the first of its characters: who searches for 長 would find nothing.
 */
final class PdfCharacters {
    private static final Pattern RANGE = Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>");
    private static final int HEX = 16;

    /** What PDFBox calls a glyph, and what was written. */
    private final Map<Integer, Integer> written = new HashMap<>();

    private PdfCharacters(String text, byte[] font) throws IOException {
        Set<Integer> characters = text.codePoints().boxed().collect(Collectors.toSet());
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            CmapLookup glyphs = parsed.getUnicodeCmapLookup();
            for (int character : characters) {
                List<Integer> names = glyphs.getCharCodes(glyphs.getGlyphId(character));
                if (names != null && !characters.contains(names.get(0)) && Character.isBmpCodePoint(character)) {
                    written.put(names.get(0), character);
                }
            }
        }
    }

    /**
     * Mends the table of characters of every font in a PDF.
     *
     * @param text that has all characters of the PDF
     * @param font that has several characters for some glyphs
     */
    static byte[] asWritten(byte[] pdf, String text, byte[] font) throws IOException {
        PdfCharacters characters = new PdfCharacters(text, font);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
                for (COSName name : fonts == null ? Set.<COSName>of() : fonts.keySet()) {
                    characters.mend(fonts.getCOSDictionary(name));
                }
            }
            ByteArrayOutputStream mended = new ByteArrayOutputStream();
            document.save(mended);
            return mended.toByteArray();
        }
    }

    private void mend(COSDictionary font) throws IOException {
        if (!(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table)) {
            return;
        }
        String before = table.toTextString();
        String after = RANGE.matcher(before).replaceAll(range -> Matcher.quoteReplacement(mended(range)));
        if (!after.equals(before)) {
            try (OutputStream out = table.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(after.getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    /** A line of the table: the first and last glyph, and what the first is called. A list gives each its own name. */
    private String mended(MatchResult range) {
        int glyphs = Integer.parseInt(range.group(2), HEX) - Integer.parseInt(range.group(1), HEX);
        int first = Integer.parseInt(range.group(3), HEX);
        StringBuilder names = new StringBuilder();
        boolean wrong = false;
        for (int name = first; name <= first + glyphs; name++) {
            wrong |= written.containsKey(name);
            names.append(String.format("<%04X>", written.getOrDefault(name, name)));
        }
        return wrong ? "<" + range.group(1) + "> <" + range.group(2) + "> [" + names + "]" : range.group();
    }
}
