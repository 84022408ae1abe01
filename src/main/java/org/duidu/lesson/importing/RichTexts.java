package org.duidu.lesson.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duidu.lesson.RichText;
import org.duidu.text.TextRange;

/** Running text of a page; words between two stars are strong, as documents in Markdown have them. */
final class RichTexts {
    private static final Pattern STRONG = Pattern.compile("\\*\\*(?=\\S)([^*]{1,400}?)(?<=\\S)\\*\\*");

    /** No paragraph with emphasis is longer; such a text was made to keep a program busy. */
    private static final int LONGEST = 20_000;

    private RichTexts() {}

    static RichText of(String pasted) {
        String text = Texts.plain(pasted);
        if (text.length() > LONGEST) {
            return RichText.plain(text);
        }
        Matcher strong = STRONG.matcher(text);
        StringBuilder plain = new StringBuilder();
        List<RichText.Span> spans = new ArrayList<>();
        int at = 0;
        while (strong.find()) {
            plain.append(text, at, strong.start());
            int start = plain.length();
            plain.append(strong.group(1));
            spans.add(new RichText.Span(new TextRange(start, plain.length()), RichText.Style.STRONG, ""));
            at = strong.end();
        }
        plain.append(text, at, text.length());
        return new RichText(plain.toString(), spans, List.of());
    }
}
