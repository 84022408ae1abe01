package org.duidu.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** The app's fonts as a PDF wants them. */
final class PdfFonts {
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

    private static byte[] bytes(String resource) {
        try (InputStream in = Objects.requireNonNull(PdfFonts.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
