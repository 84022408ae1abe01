package org.duidu.lesson.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.duidu.lesson.Bilingual;
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

    /** {@code Home > Blog > Travel}: the way to a page. */
    private static final Pattern TRAIL = Pattern.compile("(?i)(?:home|首頁)\\s*[>»›/／].*");

    /** When something was posted, or so many who liked it: {@code March 3 at 8:12 PM · 🌐}, {@code 85 comments 32 shares}. */
    private static final Pattern POSTED =
            Pattern.compile("(?i)(?:(?:yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
                    + "|(?:january|february|march|april|may|june|july|august|september|october|november|december) [0-9]{1,2})"
                    + "(?: at)? [0-9]{1,2}:[0-9]{2}(?: ?[ap]m)?|[0-9]{1,2} ?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?|w|weeks?)(?: ago)?"
                    + "|[0-9]{1,2} ?(?:分鐘|小時|天|週)前?|(?:昨天|今天|[0-9]{1,2}月[0-9]{1,2}日)\\s?(?:上午|下午)?\\s?[0-9]{1,2}:[0-9]{2})"
                    + "(?:\\s*[·•]\\s*[^\\p{L}\\p{N}]{0,4})*");

    private static final Pattern LIKED =
            Pattern.compile("[\\p{So}\\p{Sk}\\u200D\\uFE0F\\u2764\\s]+[0-9][0-9.,]*\\s?[KkM萬]?"
                    + "|(?i)(?:[0-9][0-9.,]*\\s?[kM萬]?\\s?(?:likes?|comments?|shares?|views?|reactions?|reposts?|則留言|個讚|次分享|次觀看)"
                    + "[\\s·•,]*){2,}");

    /** Addresses that lead to groups, forms and friends' lists, never to where a text comes from. */
    private static final Pattern INVITATION = Pattern.compile(
            "(?i)(?:https?://)?(?:lin\\.ee|line\\.me|bit\\.ly|reurl\\.cc|pse\\.is|forms\\.gle|t\\.me|discord\\.gg)/\\S*");

    /** Of a bulletin board: the head and the foot of a post, and what others put below it. */
    private static final Pattern BOARD =
            Pattern.compile("作者[:：].*看板[:：].*|時間[:：] ?\\p{Alpha}{3} .*|※ ?(?:發信站|文章網址|編輯|轉錄).*");

    private static final Pattern PUSHED = Pattern.compile("[推噓→] ?[A-Za-z0-9]{2,14} ?[:：].*");
    private static final Pattern CONTENTS = Pattern.compile("(?i)(?:table of )?contents|目錄|目次");

    /** {@code 【雙語閱讀】}: the name of a column. */
    private static final Pattern COLUMN = Pattern.compile("【[^【】]{1,12}】");

    /** A page in other languages: a flag, with the name of the language behind it. */
    private static final Pattern FLAG = Pattern.compile("[\\x{1F1E6}-\\x{1F1FF}]{2}");

    /** {@code Facebook X Copy link}, {@code English 繁體中文}; two words of a menu may be a heading, three are none. */
    private static final List<Run> RUNS = List.of(
            new Run(Set.of("share"), 2, "share"),
            new Run(Set.of("label"), 2, "label"),
            new Run(Set.of("menu", "menu-word"), 3, "menu"));

    private static final int PARTS_OF_A_MENU = 4;
    private static final int WORDS_OF_A_BUTTON = 4;
    private static final int WORDS_OF_A_SITE = 6;
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
        contents(lines);
        menusAtTheTop(lines);
        endOfTheTrail(lines);
        siteNames(lines);
        namesAboveTheTitle(lines);
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
        if (TRAIL.matcher(line.text()).matches() && !Texts.endsSentence(line.text())
                || POSTED.matcher(line.text()).matches()
                || BOARD.matcher(line.text()).matches()) {
            return Optional.of("menu");
        }
        if (PUSHED.matcher(line.text()).matches()) {
            return Optional.of("comment");
        }
        if (LIKED.matcher(line.text()).matches()
                || INVITATION.matcher(line.text()).matches()) {
            return Optional.of("share");
        }
        if (FLAG.matcher(line.text()).lookingAt() && isShort(line.text())) {
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

    /** The name of a site stands above its menu. */
    private static void siteNames(List<Line> lines) {
        int i = 0;
        while (i < lines.size()
                && (!lines.get(i).isOpen() || isShort(lines.get(i).text()))) {
            boolean menuFollows = i + 1 < lines.size() && lines.get(i + 1).was(Fate.MENU);
            if (lines.get(i).isOpen() && menuFollows) {
                lines.get(i).is(Fate.MENU);
            }
            i++;
        }
    }

    /** A row of four or more short names above the article, none of which need be known. */
    private void menusAtTheTop(List<Line> lines) {
        for (Line line : lines) {
            if (line.isOpen()) {
                String[] parts = line.text().split("\\s*[|｜\\t]\\s*");
                if (Texts.endsSentence(line.text()) || Headings.isKnown(line)) {
                    return;
                }
                if (parts.length >= PARTS_OF_A_MENU
                        && Arrays.stream(parts).allMatch(Furniture::isShort)
                        && !VocabularyPart.isHeadOfTable(line.text())
                        && !EntryHeads.isHead(line.text())
                        && !new SourceLines().take(withoutButtons(line.text()))) {
                    line.is(Fate.MENU);
                }
            }
        }
    }

    /** A table of contents names the headings that come after it. */
    private static void contents(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isOpen() && CONTENTS.matcher(lines.get(i).text()).matches()) {
                int end = i + 1;
                while (end < lines.size() && isNamedAgain(lines, end)) {
                    end++;
                }
                if (end - i > 2) {
                    lines.subList(i, end).forEach(line -> line.is(Fate.MENU));
                }
                return;
            }
        }
    }

    private static boolean isNamedAgain(List<Line> lines, int i) {
        String name = lines.get(i).text().replaceFirst("^[0-9.]+\\s+", "");
        return lines.get(i).isOpen()
                && lines.stream().skip(i + 1).anyMatch(line -> line.text().equals(name));
    }

    /** {@code Home > Blog > Slow Travel}, {@code Slow Travel}, and then the title. */
    private static void endOfTheTrail(List<Line> lines) {
        for (int i = 1; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            String trail = lines.get(i - 1).text();
            if (line.isOpen()
                    && TRAIL.matcher(trail).matches()
                    && trail.endsWith(line.text())
                    && next.isOpen()
                    && next.language() == line.language()
                    && Headings.looksLikeOne(next)
                    && !new SourceLines().take(next.text())) {
                line.is(Fate.MENU);
            }
        }
    }

    /** The names of a site, of its column and of who posts stand above the title, among a menu or buttons. */
    private static void namesAboveTheTitle(List<Line> lines) {
        int title = title(lines);
        boolean furniture = title > 0
                && lines.subList(0, title).stream().anyMatch(line -> !line.isOpen() && !line.was(Fate.INVISIBLE));
        for (Line line : lines.subList(0, Math.max(title, 0))) {
            if (line.isOpen() && COLUMN.matcher(line.text()).matches()) {
                line.is(Fate.LABEL);
            } else if (line.isOpen() && furniture && isNameOfSite(line.text())) {
                line.is(Fate.MENU);
            }
        }
    }

    /** Where above the first paragraph the title stands in both languages, or -1. */
    private static int title(List<Line> lines) {
        List<Integer> open = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).isOpen())
                .boxed()
                .toList();
        for (int k = 0; k < open.size(); k++) {
            Line line = lines.get(open.get(k));
            if (new SourceLines().take(line.text())) {
                continue;
            }
            if (!isPartOfTitle(line)) {
                return -1;
            }
            Bilingual both = Headings.names(line.text());
            Line next = k + 1 < open.size() ? lines.get(open.get(k + 1)) : null;
            boolean pair = next != null
                    && isPartOfTitle(next)
                    && !new SourceLines().take(next.text())
                    && next.language() != line.language()
                    && next.number() == line.last() + 1
                    && !COLUMN.matcher(line.text()).matches();
            if (pair || !both.en().isEmpty() && !both.zh().isEmpty()) {
                return open.get(k);
            }
        }
        return -1;
    }

    private static boolean isPartOfTitle(Line line) {
        return line.language() != Language.NEITHER
                && Texts.afterBullet(line.text()).isEmpty()
                && !line.text().matches("(?s).*[.。]")
                && !Headings.isKnown(line);
    }

    private static boolean isNameOfSite(String text) {
        return Language.latinWords(text) <= WORDS_OF_A_SITE
                && text.codePoints().filter(Scripts::isHan).count() <= HAN_OF_A_BUTTON
                && !Texts.endsSentence(text);
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

    private static boolean isShort(String text) {
        return Language.latinWords(text) <= WORDS_OF_A_BUTTON
                && text.codePoints().filter(Scripts::isHan).count() <= HAN_OF_A_BUTTON
                && !Texts.endsSentence(text);
    }
}
