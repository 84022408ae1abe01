package org.duidu.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes files, and tells what those are that are not UTF-8. */
public final class Encodings {
    private static final int LOOKED_AT = 4096;

    /** What a file looks like that is not UTF-8. Texts rely on the order. */
    public enum Guess {
        UNKNOWN,
        BIG5,
        UTF16
    }

    private Encodings() {}

    /** The text; empty if it is not UTF-8, or is UTF-16 whose every other byte happens to be valid. */
    public static Optional<String> utf8(byte[] bytes) {
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

    /** What a file that is not UTF-8 looks like. */
    public static Guess guess(byte[] bytes) {
        if (isUtf16(bytes)) {
            return Guess.UTF16;
        }
        return isBig5(bytes) ? Guess.BIG5 : Guess.UNKNOWN;
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length >= 2) {
            int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
            if (mark == 0xFEFF || mark == 0xFFFE) {
                return true;
            }
        }
        int zeros = 0;
        int looked = Math.min(bytes.length, LOOKED_AT);
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
            return Scripts.hasHan(text);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
