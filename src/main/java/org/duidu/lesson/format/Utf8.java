package org.duidu.lesson.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.duidu.text.Encodings;

/** Decodes files, and finds out what is wrong with those that are not UTF-8. */
final class Utf8 {
    /**
     * @param line of the first wrong byte, from 1
     * @param column from 1, in code points
     * @param offset of the byte in the file, from 0
     */
    record Fault(int line, int column, int offset, Encodings.Guess guess) {}

    private Utf8() {}

    /** The text; empty if it is not UTF-8, or is UTF-16 whose every other byte happens to be valid. */
    static Optional<String> decode(byte[] bytes) {
        return Encodings.utf8(bytes);
    }

    static Fault fault(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        Encodings.Guess guess = Encodings.guess(bytes);
        int offset = guess == Encodings.Guess.UTF16 || !result.isError() ? 0 : in.position();
        SourceText before = new SourceText(new String(bytes, 0, offset, StandardCharsets.UTF_8));
        int end = before.text().length();
        return new Fault(before.line(end), before.column(end), offset, guess);
    }
}
