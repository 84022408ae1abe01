package org.duidu.lesson.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duidu.lesson.Source;

/** Understands by-lines, dates, publishers, addresses, and where a text was first published. */
final class SourceLines {
    private static final int LONGEST = 260;
    private static final int LONGEST_LEFT = 60;
    private static final int MOST_NAMES = 4;
    private static final String NAME =
            "\\p{Lu}[\\p{L}’'.-]*(?:,?\\s+(?:\\p{Lu}[\\p{L}’'.-]*|de|van|von|der|bin|and|&)){0,7}";
    private static final Pattern BY = Pattern.compile(
            "(?:(?:[Ww]ritten|[Rr]eported|[Pp]osted|[Ss]tory|[Tt]ext|[Ii]nterview(?:ed)?|[Ww]ords)?\\s*(?:[Bb]y|BY(?! THE (?!ASSOCIATED|EDITOR|STAFF)))|(?:Author|Writer|Reporter)\\s*:)\\s+(?<who>"
                    + NAME + ")\\s*(?<rest>(?:[|·•/,–—(]|(?<=\\s)-|on\\s|[12][0-9]{3}|in\\s|for\\s).*)?");
    /** {@code Ann Lee wrote this story for Town Radio based on reporting by Reuters.} */
    private static final Pattern WROTE = Pattern.compile("(?<who>" + NAME
            + ") (?:wrote|adapted|reported) (?:this|the) (?:story|article|report|lesson) for (?:the )?(?<words>" + NAME
            + ")(?<rest> .{0,80})?\\.?");

    private static final Pattern TRANSLATOR =
            Pattern.compile("(?i)\\btranslat(?:ed|ion) from (?:the )?\\p{L}+(?:\\s+into \\p{L}+)?"
                    + "(?<by>\\s+by\\s+(?-i:" + NAME + "))");
    private static final Pattern CLAUSES = Pattern.compile("[。；;]\\s*|[\\h&&[^ ]]+| {2,}");
    private static final Pattern ROLE =
            Pattern.compile("(?i)(?:[\\p{L}-]+ ){0,2}(?:reporter|writer|correspondent|editor|journalist"
                    + "|columnist|contributor|producer)|(?:本報|特約)?記者");
    private static final Pattern BY_CHINESE =
            Pattern.compile("(?:作者|撰文|記者|採訪|撰稿|特派員|文)\\s*[:：／/｜|]?\\s*(?<who>[\\p{IsHan}·]{2,8}?(?:\\s+" + NAME
                    + ")?)(?<rest>\\s*[/／|｜（(,，、\\s].{0,60})?");
    private static final Pattern CREDIT = Pattern.compile(
            "(?i)(?:(?:translat(?:ed|ion)|edited|narrated) by|translator|editor)\\s*[:：]?\\s+\\S.{0,120}"
                    + "|(?:翻譯|譯者|譯|編譯|編輯|責任編輯|校對|審訂)\\s*[:：／/｜|].{1,120}");
    private static final Pattern ORIGIN = Pattern.compile(
            "(?:This (?:article|story|text|piece|interview|report)\\s+)?(?:[Ww]as\\s+|[Hh]as been\\s+|is\\s+)?(?:[Oo]riginally\\s+|[Ff]irst\\s+)?"
                    + "(?:[Pp]ublished|[Aa]ppeared|[Pp]rinted|[Rr]eprinted|[Rr]epublished|[Aa]dapted|[Ee]xcerpted|[Tt]aken)\\s+"
                    + "(?:originally\\s+|first\\s+|(?:here\\s+)?with permission\\s+)?(?:by|in|on|at|from)\\s+(?:the\\s+)?(?<words>\\p{Lu}.*)");
    private static final Pattern ORIGIN_CHINESE = Pattern.compile(
            "(?:本文|本篇|文章|原文)?由\\s*(?<by>[《「]?[^，。]{1,30}?[》」]?)\\s*授權(?:轉載|刊登|使用)(?<rest>[，,][^。]{0,60})?"
                    + "|(?:本文|本篇|文章|原文)?(?:最初|首次|首|原|授權)?(?:刊登|發表|刊載|轉載|刊|改寫|摘錄|節錄)(?:於|自|在|[:：])\\s*(?<words>.+)");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:(?:original )?sources?|publisher|published by|via|(?:資料|新聞|文章|原文)?來源|出處|出版社?|媒體)\\s*[:：]\\s*(?<words>.+)");
    private static final Pattern ORIGINAL_TITLE =
            Pattern.compile("(?i)(?:original (?:title|headline)|原標題|原文標題|原題|原文篇名)\\s*[:：]\\s*(?<words>.+)");
    private static final List<Pattern> PUBLISHERS = List.of(ORIGIN, ORIGIN_CHINESE, NAMED);

    private final List<SourceDraft> drafts = new ArrayList<>();
    private final List<String> credits = new ArrayList<>();

    /** Takes what a line says about the page's origin; false if it says nothing of it. */
    boolean take(String text) {
        String line = text.replaceFirst("^[*_(（\\[【]+", "")
                .replaceFirst("[*_)）\\]】]+$", "")
                .strip();
        return line.length() <= LONGEST && (takeWhole(line) || takeClauses(line));
    }

    private boolean takeWhole(String line) {
        return bySomebody(line) || wrote(line) || published(line) || bare(line) || credit(line);
    }

    /** {@code 2025年11月2日　撰文：何嘉欣　翻譯：李國明}: several things on one line, each of which says something. */
    private boolean takeClauses(String line) {
        List<String> clauses = Arrays.stream(CLAUSES.split(line))
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .toList();
        boolean all = clauses.size() > 1
                && clauses.stream().allMatch(clause -> new SourceLines().takeWhole(clause) || Captions.isOne(clause));
        if (all) {
            clauses.forEach(this::takeWhole);
        }
        return all;
    }

    /** Takes a name alone as the author's; where it stands says that it is one. */
    boolean takeName(String text) {
        boolean name = text.matches(NAME) && text.strip().split("\\s+").length <= MOST_NAMES;
        if (name) {
            draft(one -> one.author, text).author = text;
        }
        return name;
    }

    List<Source> sources() {
        return drafts.stream().map(SourceDraft::source).toList();
    }

    /** Lines that a source has no place for: translators, photographers. */
    List<String> credits() {
        return credits;
    }

    private boolean bySomebody(String line) {
        for (Pattern pattern : List.of(BY, BY_CHINESE)) {
            Matcher by = pattern.matcher(line);
            if (by.matches() && !line.endsWith(".") && !line.endsWith("。")) {
                String rest = by.group("rest") == null ? "" : by.group("rest");
                String who = Origin.trimmed(by.group("who"));
                if (ROLE.matcher(Origin.trimmed(rest)).matches()) {
                    who = who + ", " + Origin.trimmed(rest);
                    rest = "";
                }
                SourceDraft draft = add(one -> one.author, who, Origin.of(rest));
                draft.author = SourceDraft.both(draft.author, who);
                return true;
            }
        }
        return false;
    }

    private boolean wrote(String line) {
        Matcher wrote = WROTE.matcher(line);
        if (!wrote.matches()) {
            return false;
        }
        SourceDraft draft = add(one -> one.author, wrote.group("who"), Origin.of(wrote.group("words")));
        draft.author = SourceDraft.both(draft.author, wrote.group("who"));
        if (wrote.group("rest") != null) {
            credits.add(line);
        }
        return true;
    }

    private boolean published(String text) {
        Matcher translator = TRANSLATOR.matcher(text);
        String line = text;
        if (translator.find()) {
            line = text.substring(0, translator.start("by")) + text.substring(translator.end("by"));
        }
        boolean taken = publishedBy(line);
        if (taken && !line.equals(text)) {
            credit("Translated" + translator.group("by").replaceFirst("\\.$", ""));
        }
        return taken;
    }

    private boolean publishedBy(String line) {
        Matcher title = ORIGINAL_TITLE.matcher(line);
        if (title.matches()) {
            draft(draft -> draft.title, "").title = title.group("words").strip();
            return true;
        }
        for (Pattern pattern : PUBLISHERS) {
            Matcher published = pattern.matcher(line);
            if (published.matches()) {
                Origin origin = Origin.of(words(pattern, published));
                add(draft -> draft.publisher, origin.words(), origin);
                return true;
            }
        }
        return false;
    }

    private static String words(Pattern pattern, Matcher published) {
        boolean by = pattern == ORIGIN_CHINESE && published.group("by") != null;
        String rest = by && published.group("rest") != null ? published.group("rest") : "";
        return by ? published.group("by") + rest : published.group("words");
    }

    /** A date, an address or an original language and nothing else, but perhaps a short name beside it. */
    private boolean bare(String line) {
        Origin origin = Origin.of(line);
        boolean told = !origin.date().isEmpty()
                || !origin.url().isEmpty()
                || !origin.language().isEmpty();
        boolean name = origin.words().isEmpty() || beside(line, origin.words());
        if (!told || !name) {
            return false;
        }
        if (origin.url().isEmpty()) {
            add(draft -> draft.date, origin.date(), origin);
        } else {
            add(draft -> draft.url, origin.url(), origin);
        }
        return true;
    }

    /** {@code Harbour Post | Culture | June 24, 2026}, {@code Harbour Post, 24 June 2026}: not a sentence that has a date in it. */
    private static boolean beside(String line, String words) {
        List<String> parts =
                Arrays.stream(line.split("[|｜·•/／–—:：,，]")).map(Origin::trimmed).toList();
        boolean parted = Arrays.stream(words.split("[|｜]")).map(Origin::trimmed).allMatch(parts::contains);
        return parted && words.length() <= LONGEST_LEFT && !Texts.endsSentence(line);
    }

    private boolean credit(String line) {
        boolean credit = CREDIT.matcher(line).matches() && !line.endsWith(".") && !line.endsWith("。");
        if (credit && !credits.contains(line)) {
            credits.add(line);
        }
        return credit;
    }

    private SourceDraft add(Function<SourceDraft, String> main, String said, Origin origin) {
        SourceDraft draft = draft(main, said);
        draft.add(origin);
        return draft;
    }

    /** The source that lacks this or agrees with it, or a new one. */
    private SourceDraft draft(Function<SourceDraft, String> field, String said) {
        for (SourceDraft draft : drafts) {
            if (SourceDraft.agree(field.apply(draft), said)) {
                return draft;
            }
        }
        drafts.add(new SourceDraft());
        return drafts.get(drafts.size() - 1);
    }
}
