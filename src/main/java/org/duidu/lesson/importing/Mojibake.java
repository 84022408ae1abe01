package org.duidu.lesson.importing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in UTF-8 that some program read as Windows-1252: {@code itâ€™s} for it’s, {@code ðŸ‡¬ðŸ‡§} for the flag of
 * Great Britain. Where the bytes are all there it is put right.
 */
final class Mojibake {
    /**
     * Signs as the bytes of UTF-8 look in Windows-1252: one that leads, and those that follow. Of the leads of two bytes
     * only Â and Ã are looked for: É and the like also stand before a quotation mark in good text.
     */
    private static final Pattern SIGN = Pattern.compile(
            "[\\u00C2\\u00C3\\u00E0-\\u00F4][\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192"
                    + "\\u02C6\\u02DC\\u2013\\u2014\\u2018-\\u201E\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203A\\u20AC"
                    + "\\u2122]{1,3}");

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Mojibake() {}

    /**
     * @param hopeless whether most of the line is lost
     */
    record Result(String text, boolean repaired, boolean hopeless) {}

    static Result repair(String line) {
        Matcher run = SIGN.matcher(line);
        StringBuilder out = new StringBuilder();
        int wrong = 0;
        boolean repaired = false;
        while (run.find()) {
            Optional<String> right = decoded(run.group());
            wrong += right.isEmpty() ? run.group().length() : 0;
            repaired |= right.isPresent();
            run.appendReplacement(out, Matcher.quoteReplacement(right.orElse(run.group())));
        }
        run.appendTail(out);
        long lost = line.chars().filter(c -> c == '\uFFFD').count();
        int letters = (int) line.chars().filter(c -> !Character.isWhitespace(c)).count();
        return new Result(out.toString(), repaired, (wrong + lost) * 3 > letters);
    }

    private static Optional<String> decoded(String run) {
        try {
            ByteBuffer bytes = bytes(run);
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Windows-1252 leaves five bytes without a sign; programs show them as control characters. */
    private static ByteBuffer bytes(String run) throws CharacterCodingException {
        ByteBuffer bytes = ByteBuffer.allocate(run.length());
        for (char c : run.toCharArray()) {
            if (c >= 0x80 && c < 0xA0) {
                bytes.put((byte) c);
            } else {
                bytes.put(WINDOWS.newEncoder()
                        .encode(CharBuffer.wrap(new char[] {c}))
                        .get());
            }
        }
        return bytes.flip();
    }
}
