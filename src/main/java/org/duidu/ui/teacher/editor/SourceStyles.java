package org.duidu.ui.teacher.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.duidu.lesson.format.Severity;
import org.duidu.text.TextRange;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** Style classes for a lesson's source: what its marks mean, and lines under what is worth another look. */
final class SourceStyles {
    private record Rule(Pattern pattern, String style) {}

    /** Later rules win where two fit. */
    private static final List<Rule> RULES = List.of(
            rule("^#{1,2}(?!#).*$", "src-heading"),
            rule("^#{3,6}.*$", "src-entry"),
            rule("^\\h*(?:[-*+]|\\d{1,3}[.)])(?=\\h)(?:\\h\\[[ xX]\\])?", "src-mark"),
            rule("^\\h*>(?:\\h*>)*", "src-mark"),
            rule("^\\h*(?:[A-Z][A-Za-z ]{1,14}|\\p{IsHan}{2,4})[:：]", "src-label"),
            rule("\\*\\*[^*\\n]+\\*\\*", "src-strong"),
            rule("(?<![\\w/:])//(?![\\w/])", "src-break"),
            rule("<!--(?s:.*?)(?:-->|\\z)", "src-quiet"),
            rule("\\A---\\h*\\n(?s:.*?)^---\\h*$", "src-quiet"));

    private SourceStyles() {}

    private static Rule rule(String pattern, String style) {
        return new Rule(Pattern.compile(pattern, Pattern.MULTILINE), style);
    }

    /** The styles of a text from its first to its last character; empty for an empty text. */
    static StyleSpans<Collection<String>> of(String text, List<ProblemPlace> problems) {
        String[] syntax = new String[text.length()];
        for (Rule rule : RULES) {
            for (MatchResult found : rule.pattern().matcher(text).results().toList()) {
                java.util.Arrays.fill(syntax, found.start(), found.end(), rule.style());
            }
        }
        return spans(syntax, underlines(text, problems));
    }

    /** The worst problem wins: they come worst last. */
    private static String[] underlines(String text, List<ProblemPlace> problems) {
        String[] lines = new String[text.length()];
        List<Severity> mildestFirst = List.of(Severity.INFO, Severity.WARNING, Severity.ERROR);
        for (Severity severity : mildestFirst) {
            String style = "src-" + severity.name().toLowerCase(Locale.ROOT);
            problems.stream()
                    .filter(place -> place.problem().severity() == severity)
                    .map(ProblemPlace::range)
                    .filter(range -> range.end() <= text.length())
                    .forEach(range -> java.util.Arrays.fill(lines, range.start(), range.end(), style));
        }
        return lines;
    }

    /**
     * Where a text is to look otherwise than it does, from the first to the last such character; empty if nowhere. The end
     * of a line has no looks of its own: an area gives it those of what stands before it.
     */
    static TextRange difference(
            String text, StyleSpans<Collection<String>> now, StyleSpans<Collection<String>> wanted) {
        List<Collection<String>> one = perCharacter(now);
        List<Collection<String>> other = perCharacter(wanted);
        int start = 0;
        while (start < text.length() && alike(text, one, other, start)) {
            start++;
        }
        int end = text.length();
        while (end > start && alike(text, one, other, end - 1)) {
            end--;
        }
        return new TextRange(start, end);
    }

    private static boolean alike(String text, List<Collection<String>> one, List<Collection<String>> other, int index) {
        return text.charAt(index) == '\n' || one.get(index).equals(other.get(index));
    }

    private static List<Collection<String>> perCharacter(StyleSpans<Collection<String>> spans) {
        List<Collection<String>> styles = new ArrayList<>(spans.length());
        spans.forEach(span -> styles.addAll(Collections.nCopies(span.getLength(), span.getStyle())));
        return styles;
    }

    private static StyleSpans<Collection<String>> spans(String[] syntax, String[] lines) {
        StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
        int start = 0;
        for (int i = 1; i <= syntax.length; i++) {
            boolean ends = i == syntax.length || syntax[i] != syntax[start] || lines[i] != lines[start];
            if (ends) {
                builder.add(styles(syntax[start], lines[start]), i - start);
                start = i;
            }
        }
        if (syntax.length == 0) {
            builder.add(List.of(), 0);
        }
        return builder.create();
    }

    private static Collection<String> styles(String syntax, String line) {
        List<String> styles = new ArrayList<>(2);
        if (syntax != null) {
            styles.add(syntax);
        }
        if (line != null) {
            styles.add(line);
        }
        return styles;
    }
}
