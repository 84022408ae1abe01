package org.duidu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds half-width punctuation in Chinese, and full-width characters in English. */
public final class Widths {
    private static final String HAN = "\\p{IsHan}";
    /** Han, or punctuation that only Chinese has; also the text's edge. */
    private static final String BEFORE = "(?<=[" + HAN + "」』》〉）】…])";

    private static final String AFTER = "(?=[" + HAN + "「『《〈（【」』》〉）】，。、；：？！—…]|\\s*$)";

    private static final Pattern MARK = Pattern.compile(BEFORE + "(?:\\.{2,}|[,.?!:;]+)[ \\t]*" + AFTER);
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()\\n]{0,200})\\)");
    private static final Pattern FULL_WIDTH = Pattern.compile("[\uFF01-\uFF5E\u3000、。]+");

    private Widths() {}

    /**
     * Half-width {@code , . ? ! : ; ( )} that belong to the Chinese: marks with Chinese on both sides or at the end of the
     * text, brackets around Chinese. Marks in numbers, times, Latin words and addresses stand between other characters.
     */
    public static List<Replacement> halfWidthInChinese(String text) {
        List<Replacement> found = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            found.add(new Replacement(
                    new TextRange(mark.start(), mark.end()),
                    fullWidth(mark.group().strip())));
        }
        Matcher brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            if (Scripts.hasHan(brackets.group(1))) {
                found.add(new Replacement(new TextRange(brackets.start(), brackets.start() + 1), "（"));
                found.add(new Replacement(new TextRange(brackets.end() - 1, brackets.end()), "）"));
            }
        }
        found.sort(java.util.Comparator.comparingInt(one -> one.range().start()));
        return List.copyOf(found);
    }

    /**
     * Full-width letters, digits and punctuation in English. What touches a Chinese character belongs to a Chinese
     * quotation and is left alone.
     */
    public static List<Replacement> fullWidthInEnglish(String text) {
        List<Replacement> found = new ArrayList<>();
        Matcher matcher = FULL_WIDTH.matcher(text);
        while (matcher.find()) {
            boolean chinese = (matcher.start() > 0 && isChinese(text.codePointBefore(matcher.start())))
                    || (matcher.end() < text.length() && isChinese(text.codePointAt(matcher.end())));
            if (!chinese) {
                found.add(new Replacement(
                        new TextRange(matcher.start(), matcher.end()),
                        halfWidth(matcher.group(), text, matcher.end())));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isChinese(int character) {
        return Scripts.isHan(character) || "「」『』《》〈〉【】".indexOf(character) >= 0;
    }

    private static String fullWidth(String marks) {
        if (marks.length() > 1 && marks.chars().allMatch(c -> c == '.')) {
            return "……";
        }
        StringBuilder wide = new StringBuilder();
        for (char mark : marks.toCharArray()) {
            wide.append(mark == '.' ? '。' : (char) (mark - 0x21 + 0xFF01));
        }
        return wide.toString();
    }

    /** English sets a space after a mark, full-width type has it built in. */
    private static String halfWidth(String wide, String text, int end) {
        StringBuilder narrow = new StringBuilder();
        for (char c : wide.toCharArray()) {
            narrow.append(
                    switch (c) {
                        case '\u3000' -> ' ';
                        case '、' -> ',';
                        case '。' -> '.';
                        default -> (char) (c - 0xFF01 + 0x21);
                    });
        }
        boolean needsSpace = ",.;:?!)".indexOf(narrow.charAt(narrow.length() - 1)) >= 0
                && end < text.length()
                && Character.isLetter(text.charAt(end));
        return needsSpace ? narrow.append(' ').toString() : narrow.toString();
    }
}
