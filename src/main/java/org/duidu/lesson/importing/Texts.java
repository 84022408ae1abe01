package org.duidu.lesson.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small questions about a line that several steps ask. */
final class Texts {
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?。！？…][”\"’')\\]」』）]*");
    private static final Pattern BULLET = Pattern.compile("(?:[•●‣▪◦◆■○∙◇▸►➤➢✦·・‧]\\s*|[-*+–]\\s+)(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("(?:[(（]?[0-9]{1,3}[.)、）．]|[①-⑳])\\s*(?=[^\\s0-9])");
    private static final Pattern PICTURE =
            Pattern.compile("(?:[0-9]\\uFE0F?\\u20E3|[\\p{So}\\p{Sk}\\u200D\\uFE0F\\u20E3]+)\\s*");

    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(.+)\\1[:：]?");
    private static final Pattern SPEECH = Pattern.compile("[“\"「『].*");

    private Texts() {}

    static boolean endsSentence(String text) {
        return SENTENCE_END
                .matcher(text.substring(Math.max(0, text.length() - 12)))
                .matches();
    }

    /** What stands after a bullet; empty if none begins the text. */
    static Optional<String> afterBullet(String text) {
        return after(BULLET, text);
    }

    static Optional<String> afterNumber(String text) {
        return after(NUMBER, text);
    }

    /** What stands after an emoji; empty if none begins the text. */
    static Optional<String> afterPicture(String text) {
        return after(PICTURE, text);
    }

    private static Optional<String> after(Pattern beginning, String text) {
        Matcher matcher = beginning.matcher(text);
        return matcher.lookingAt() ? Optional.of(text.substring(matcher.end())) : Optional.empty();
    }

    /** Without stars around all of it, and without a picture, a bullet or hashes before it. */
    static String bare(String text) {
        String bare = text.replaceFirst("^#{1,6}\\s+", "");
        bare = afterPicture(bare).orElse(bare);
        Matcher bold = BOLD.matcher(bare);
        bare = bold.matches() ? bold.group(2) : bare;
        return bare.replaceFirst("[:：]$", "").strip();
    }

    /** Whether a text begins with a quotation. */
    static boolean isSpeech(String text) {
        return SPEECH.matcher(text).matches();
    }

    /** On one line with single spaces, as lesson files keep text. */
    static String plain(String text) {
        return text.replaceAll("[\\h\\v&&[^\\u3000]]+", " ").strip();
    }
}
