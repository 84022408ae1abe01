package org.duidu.lesson.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes files, and finds out what is wrong with those that are not UTF-8. */
final class Utf8 {
    /** What a file looks like; scripts and texts rely on the order. */
    enum Guess {
        UNKNOWN,
        BIG5,
        UTF16
    }

    /**
     * @param line of the first wrong byte, from 1
     * @param column from 1, in code points
     * @param offset of the byte in the file, from 0
     */
    record Fault(int line, int column, int offset, Guess guess) {}

    private Utf8() {}

    /** The text; empty if it is not UTF-8, or is UTF-16 whose every other byte happens to be valid. */
    static Optional<String> decode(byte[] bytes) {
        if (isUtf16(bytes)) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    static Fault fault(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        boolean utf16 = isUtf16(bytes);
        int offset = utf16 || !result.isError() ? 0 : in.position();
        SourceText before = new SourceText(new String(bytes, 0, offset, StandardCharsets.UTF_8));
        int end = before.text().length();
        Guess guess = utf16 ? Guess.UTF16 : isBig5(bytes) ? Guess.BIG5 : Guess.UNKNOWN;
        return new Fault(before.line(end), before.column(end), offset, guess);
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length >= 2) {
            int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
            if (mark == 0xFEFF || mark == 0xFFFE) {
                return true;
            }
        }
        int zeros = 0;
        int looked = Math.min(bytes.length, 4096);
        for (int i = 0; i < looked; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros * 10 > looked;
    }

    private static boolean isBig5(byte[] bytes) {
        if (!Charset.isSupported("Big5")) {
            return false;
        }
        try {
            String text = Charset.forName("Big5")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return TwoLanguages.hasHan(text);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
