package org.duidu.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The app's fonts as a PDF wants them. */
final class PdfFonts {
    static final String WESTERN = "Literata-Regular.ttf";
    static final String PHONETIC = "NotoSerif-Phonetic.ttf";
    static final String CHINESE = "NotoSansTC-Regular.ttf";

    private static final int TABLE_COUNT = 4;
    private static final int FIRST_TABLE = 12;
    private static final int TABLE_RECORD = 16;
    private static final byte[] SUBSTITUTIONS = "GSUB".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] IGNORED = "zSUB".getBytes(StandardCharsets.US_ASCII);

    private PdfFonts() {}

    /**
     * A font without its ligatures: PDFBox would set them, but a glyph for ff has no character to its name, and who
     * searched for "offer" would find nothing.
     */
    static byte[] withoutLigatures(String file) {
        byte[] font = bytes("/org/duidu/fonts/" + file);
        ByteBuffer tables = ByteBuffer.wrap(font);
        for (int i = 0; i < tables.getShort(TABLE_COUNT); i++) {
            byte[] tag = new byte[SUBSTITUTIONS.length];
            tables.get(FIRST_TABLE + i * TABLE_RECORD, tag);
            if (Arrays.equals(tag, SUBSTITUTIONS)) {
                tables.put(FIRST_TABLE + i * TABLE_RECORD, IGNORED);
            }
        }
        return font;
    }

    /** Whether one of the fonts can draw a character; their bold and italic forms have the same as the regular ones. */
    static boolean have(int character) {
        return Characters.DRAWN.get(character);
    }

    /** Read from the fonts when first asked for. */
    private static final class Characters {
        private static final BitSet DRAWN = new BitSet();

        static {
            addAll(WESTERN);
            addAll(PHONETIC);
            addAll(CHINESE);
        }

        private static void addAll(String file) {
            try (TrueTypeFont font =
                    new TTFParser().parse(new RandomAccessReadBuffer(bytes("/org/duidu/fonts/" + file)))) {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(character -> glyphs.getGlyphId(character) != 0)
                        .forEach(DRAWN::set);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Objects.requireNonNull(PdfFonts.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
