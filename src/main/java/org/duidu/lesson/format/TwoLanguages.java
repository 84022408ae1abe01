package org.duidu.lesson.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duidu.lesson.Bilingual;

/**
 * Parts one line into its English and its Chinese: {@code Introduction 引言}, {@code 引言 Introduction},
 * {@code Introduction｜引言}, {@code Introduction (引言)}.
 */
public final class TwoLanguages {
    private static final Pattern SEPARATOR = Pattern.compile("[|｜/／]|\\s[-–—·:]\\s|：|——");
    private static final Pattern IN_BRACKETS = Pattern.compile("([^(（]+)[(（]([^()（）]+)[)）]");

    /** Parts the languages whatever their scripts: {@code ｜AI 的未來} has no English. */
    static final char BAR = '｜';

    private TwoLanguages() {}

    /** Reads a line under a heading of one language: as the other language, if it mostly is that. */
    static Bilingual completing(Bilingual heading, String line) {
        if (heading.zh().isEmpty() && hasHan(line) && Language.of(line) == Language.CHINESE) {
            return new Bilingual("", line);
        }
        return split(line);
    }

    /** Whether a text may be the Chinese of a heading: {@code 茶 in Taiwan} is still English. */
    static boolean isMostlyHan(String text) {
        long han = text.codePoints().filter(Language::isHan).count();
        return Language.latinWords(text) * 2L <= han;
    }

    /** The English and the Chinese of a line; a line of one language has nothing in the other. */
    public static Bilingual split(String text) {
        String line = text.strip();
        int bar = line.indexOf(BAR);
        if (bar >= 0 && bar == line.lastIndexOf(BAR)) {
            Bilingual parts = pair(line.substring(0, bar), line.substring(bar + 1));
            return parts != null ? parts : new Bilingual(line.substring(0, bar), line.substring(bar + 1));
        }
        if (!hasHan(line) || !hasLatin(line)) {
            return hasHan(line) || !hasLatin(line) && Language.of(line) == Language.CHINESE
                    ? new Bilingual("", line)
                    : new Bilingual(line, "");
        }
        Matcher separator = SEPARATOR.matcher(line);
        while (separator.find()) {
            Bilingual parts = pair(line.substring(0, separator.start()), line.substring(separator.end()));
            if (parts != null) {
                return parts;
            }
        }
        Matcher brackets = IN_BRACKETS.matcher(line);
        if (brackets.matches()) {
            Bilingual parts = pair(brackets.group(1), brackets.group(2));
            if (parts != null) {
                return parts;
            }
        }
        int boundary = boundary(line);
        if (boundary > 0) {
            Bilingual parts = pair(line.substring(0, boundary), line.substring(boundary));
            if (parts != null && isMostlyHan(parts.zh())) {
                return parts;
            }
        }
        return Language.of(line) == Language.CHINESE ? new Bilingual("", line) : new Bilingual(line, "");
    }

    /** Where the second language begins, or -1. */
    static int boundary(String line) {
        int firstHan = first(line, true);
        int firstLatin = first(line, false);
        if (firstLatin < firstHan) {
            int start = firstHan;
            while (start > 0 && Language.isWide(line.charAt(start - 1))) {
                start--;
            }
            return start;
        }
        int lastHan = line.length() - 1;
        while (lastHan > 0 && !Language.isHan(line.charAt(lastHan))) {
            lastHan--;
        }
        int gap = line.indexOf(' ', lastHan);
        return gap < 0 ? -1 : gap + 1;
    }

    private static Bilingual pair(String one, String other) {
        if (!hasHan(one) && hasHan(other) && hasLatin(one)) {
            return new Bilingual(one, other);
        }
        return !hasHan(other) && hasHan(one) && hasLatin(other) ? new Bilingual(other, one) : null;
    }

    private static int first(String line, boolean han) {
        for (int i = 0; i < line.length(); i++) {
            int c = line.codePointAt(i);
            if (han ? Language.isHan(c) : Language.isLatin(c)) {
                return i;
            }
        }
        return line.length();
    }

    static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Language::isHan);
    }

    static boolean hasLatin(String text) {
        return text.codePoints().anyMatch(Language::isLatin);
    }
}
