package org.duidu.lesson.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duidu.lesson.format.Language;
import org.duidu.text.Scripts;

/** Leaves out what belongs to a web page and not to its article: menus, share buttons, comments, advertisements. */
final class Furniture {
    private static final Map<String, Fate> FATES = Map.of(
            "menu", Fate.MENU,
            "share", Fate.SHARE,
            "comment", Fate.COMMENT,
            "comment-start", Fate.COMMENT,
            "advertisement", Fate.ADVERTISEMENT,
            "support", Fate.SUPPORT,
            "related", Fate.RELATED,
            "related-start", Fate.RELATED,
            "copyright", Fate.COPYRIGHT,
            "label", Fate.LABEL);

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|·>»›•｜\\t]\\s*|\\s+[/／]\\s+");
    /** What stands behind a wide space or a bar, and what is before it. */
    private static final Pattern LAST_PART =
            Pattern.compile("(?<before>.*\\S)(?:\\s*[|｜·•\\t\\u3000]\\s*|\\s{2,})(?<part>[^|｜·•\\t\\u3000]+)");

    /** Of a page, or of a recording: {@code 0:00 / 6:12}. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:page|p\\.?|第)?\\s*[0-9]{1,4}\\s*(?:(?:of|/|／)\\s*[0-9]{1,4}|頁)?"
                    + "|(?:(?:[0-9]{1,2}:){1,2}[0-9]{2}[\\s/]*)+");
    /** {@code Name: ______ Class: ______} */
    private static final Pattern FORM =
            Pattern.compile("(?i)(?:(?:name|class|date|no\\.?|number|seat no\\.?|student id|"
                    + "score|grade|姓名|班級|座號|學號|日期|分數|得分|年級)\\s*[:：]?\\s*(?:[_＿]\\s*){2,}[/／]?\\s*)+");

    /** A page in other languages: a flag, with the name of the language behind it. */
    private static final Pattern FLAG = Pattern.compile(
            "[\\x{1F1E6}-\\x{1F1FF}]{2}\\s*(?:\\p{IsHan}{0,4}|[\\p{L}&&[^\\p{IsHan}]]{0,20}(?: [\\p{L}&&[^\\p{IsHan}]]{1,20}|\\s?[(（].{1,20}[)）])?)");

    /** {@code Facebook X Copy link}, {@code English 繁體中文}; two words of a menu may be a heading, three are none. */
    private static final List<Run> RUNS = List.of(
            new Run(Set.of("share"), 2, "share"),
            new Run(Set.of("label"), 2, "label"),
            new Run(Set.of("menu", "menu-word"), 3, "menu"));

    private static final int WORDS_OF_A_BUTTON = 4;
    private static final int HAN_OF_A_BUTTON = 8;

    private final Phrases phrases = Phrases.load();

    /** So many phrases of some groups on one line, and the group of that line. */
    private record Run(Set<String> groups, int least, String means) {}

    /** Gives a fate to the lines that it leaves out. */
    void leaveOut(List<Line> lines) {
        Captions.leaveOut(lines);
        List<Optional<String>> groups = new ArrayList<>();
        lines.forEach(line -> groups.add(line.isOpen() ? groupOf(line) : Optional.empty()));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isOpen()) {
                Optional.ofNullable(FATES.get(groups.get(i).orElse(""))).ifPresent(lines.get(i)::is);
            }
        }
        menuWords(lines, groups);
        new PageTop(this, lines).leaveOut();
        whatFollows(lines, groups, "comment-start", Fate.COMMENT);
        whatFollows(lines, groups, "related-start", Fate.RELATED);
    }

    /** {@code By Lin Yi-chen　分享　列印}: a line without the buttons that stand behind it. */
    String withoutButtons(String line) {
        String rest = line;
        Matcher last = LAST_PART.matcher(rest);
        while (last.matches() && phrases.groupOf(last.group("part")).isPresent()) {
            rest = last.group("before").strip();
            last.reset(rest);
        }
        return rest;
    }

    private Optional<String> groupOf(Line line) {
        if (PAGE_NUMBER.matcher(line.text()).matches()) {
            line.is(Fate.DECORATION);
            return Optional.empty();
        }
        if (FORM.matcher(line.text()).matches()) {
            line.is(Fate.FORM);
            return Optional.empty();
        }
        if (PageTop.isTrail(line.text())) {
            return Optional.of("menu");
        }
        Optional<String> posted = Posts.groupOf(line.text());
        if (posted.isPresent()) {
            return posted;
        }
        if (FLAG.matcher(line.text()).matches()) {
            return Optional.of("label");
        }
        for (Run run : RUNS) {
            if (phrases.isRun(line.text(), run.groups(), run.least())) {
                return Optional.of(run.means());
            }
        }
        Optional<String> whole = phrases.groupOf(line.text());
        return whole.or(() -> groupOfButtons(line.text())).or(() -> groupOfParts(SEPARATOR.split(line.text())));
    }

    /** {@code 看更多　© 2026 Harbour Post}: all of it is known, but not in one piece. */
    private Optional<String> groupOfButtons(String line) {
        String first = withoutButtons(line);
        return first.equals(line) ? Optional.empty() : phrases.groupOf(first);
    }

    /** {@code Home | News | Contact}: three or more short parts, two of which are known; or no part that is not. */
    private Optional<String> groupOfParts(String[] parts) {
        List<String> said = Arrays.stream(parts).filter(part -> !part.isBlank()).toList();
        if (said.size() < 2 || said.stream().anyMatch(part -> !isShort(part))) {
            return Optional.empty();
        }
        List<String> known =
                said.stream().flatMap(part -> phrases.groupOf(part).stream()).toList();
        if (known.size() < 2 || said.size() < 3 && known.contains("menu-word")) {
            return Optional.empty();
        }
        return Optional.of(known.stream().distinct().count() == 1 ? known.get(0) : "menu");
    }

    /** Health or 文化 alone is a heading; beside other words of a menu it is one of them. */
    private static void menuWords(List<Line> lines, List<Optional<String>> groups) {
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            while (end < lines.size() && isOfMenu(lines.get(end), groups.get(end))) {
                end++;
            }
            boolean sure = lines.subList(i, end).stream().anyMatch(line -> line.was(Fate.MENU));
            if (end - i >= 3 || sure && end - i >= 2) {
                lines.subList(i, end).forEach(line -> line.is(Fate.MENU));
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean isOfMenu(Line line, Optional<String> group) {
        return line.was(Fate.MENU) || group.filter("menu-word"::equals).isPresent();
    }

    /** What stands below such a line belongs to it, up to a heading that is known or a paragraph of the article. */
    private static void whatFollows(List<Line> lines, List<Optional<String>> groups, String start, Fate fate) {
        boolean following = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (groups.get(i).filter(start::equals).isPresent()) {
                following = true;
            } else if (following) {
                following = fate == Fate.COMMENT ? !Headings.isKnown(line) : isTitleOfOther(line);
                if (following && (line.isOpen() || fate == Fate.COMMENT)) {
                    line.is(fate);
                }
            }
        }
    }

    /** The title of another article has no full stop and stands by itself. */
    private static boolean isTitleOfOther(Line line) {
        return !Headings.isKnown(line) && line.text().length() < 120 && !Texts.endsSentence(line.text());
    }

    static boolean isShort(String text) {
        return Language.latinWords(text) <= WORDS_OF_A_BUTTON
                && text.codePoints().filter(Scripts::isHan).count() <= HAN_OF_A_BUTTON
                && !Texts.endsSentence(text);
    }
}
