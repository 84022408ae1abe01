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

    /**
     * The text of a file in an encoding that was guessed or named; empty if it is not in that encoding.
     *
     * @param encoding {@link Guess#UNKNOWN} stands for UTF-8
     */
    public static Optional<String> decode(byte[] bytes, Guess encoding) {
        return switch (encoding) {
            case UNKNOWN -> utf8(bytes);
            case BIG5 -> Charset.isSupported("Big5") ? decode(bytes, Charset.forName("Big5")) : Optional.empty();
            case UTF16 -> decode(bytes, utf16(bytes));
        };
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** By its byte order mark; without one, English text has its zeros before the letters or after them. */
    private static Charset utf16(byte[] bytes) {
        boolean marked = bytes.length >= 2 && (bytes[0] & 0xFF ^ bytes[1] & 0xFF) == 1 && (bytes[0] & 0xFE) == 0xFE;
        int before = 0;
        int after = 0;
        for (int i = 0; i + 1 < Math.min(bytes.length, LOOKED_AT); i += 2) {
            before += bytes[i] == 0 ? 1 : 0;
            after += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (marked) {
            return StandardCharsets.UTF_16;
        }
        return after > before ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
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
