package org.duidu.export.worksheet;

import java.util.Locale;

/** Takes punctuation and capitals out of English. */
final class BarePunctuation {
    private static final String MARKS = ".,;:?!\"“”‘’'()[]…—–";

    private BarePunctuation() {}

    /**
     * A text in small letters without punctuation. What stands inside a word or number ({@code it's}, {@code 1,000},
     * {@code well-known}) and signs such as {@code %} stay.
     */
    static String of(String text) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bare.append(MARKS.indexOf(c) < 0 || isInsideWord(text, i) ? c : ' ');
        }
        return bare.toString().replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isInsideWord(String text, int at) {
        boolean dash = text.charAt(at) == '—' || text.charAt(at) == '…';
        return !dash
                && at > 0
                && at < text.length() - 1
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
