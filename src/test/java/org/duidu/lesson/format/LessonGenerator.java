package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Example;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.LessonHeader;
import org.duidu.lesson.Level;
import org.duidu.lesson.NotesSection;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Question;
import org.duidu.lesson.RichText;
import org.duidu.lesson.RichText.Style;
import org.duidu.lesson.Section;
import org.duidu.lesson.Source;
import org.duidu.lesson.TextSection;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.text.TextRange;

/** Makes lessons full of characters that mean something to Markdown, YAML or JSON. */
final class LessonGenerator {
    private static final List<String> ENGLISH = List.of(
            "the",
            "letter",
            "asserted",
            "that",
            "a",
            "test",
            "was",
            "fair",
            "Qwen",
            "don't",
            "well-known",
            "in",
            "2026",
            "28.8",
            "e.g.",
            "U.S.",
            "naïve");
    private static final List<String> CHINESE =
            List.of("這封信", "主張", "測試", "公平", "，", "公司", "。", "「引號」", "二〇二六年", "（註）", "、");
    private static final List<String> AWKWARD = List.of(
            "*",
            "**",
            "_",
            "__",
            "[",
            "]",
            "(x)",
            "[x](y)",
            "#",
            "##",
            ">",
            "-",
            "--",
            "—",
            "+",
            "1.",
            "12)",
            "//",
            "|",
            "\\",
            "\\*",
            "`",
            "``",
            "~~~",
            "🙂",
            "👩‍👧",
            "\"",
            "'",
            "<b>",
            "<!--",
            "&amp;",
            "&",
            "!",
            "![a](b)",
            ":",
            "{a}",
            "%",
            "@",
            "A.",
            "(B)",
            "Note:",
            "Q:",
            "=",
            "===",
            "…",
            "“so”",
            "x*y*z",
            "http://a.b/c",
            "$1",
            "^",
            "?");
    private static final List<String> CHINESE_AWKWARD = List.of(
            "*", "_", "[", "//", "：", "註：", "｜", "／／", "——", "🙂", "\\", "<", "&", "1.", "#", "Ａ．", "•", "！", "`",
            "〈〉");

    private final Random random;

    LessonGenerator(long seed) {
        random = new Random(seed);
    }

    Lesson lesson(String id) {
        List<Section> sections = some(4, this::section);
        return new Lesson(id, header(), sections, distinct(some(4, this::entry)), some(3, this::question));
    }

    private static List<VocabularyEntry> distinct(List<VocabularyEntry> entries) {
        return entries.stream().distinct().toList();
    }

    private LessonHeader header() {
        return new LessonHeader(
                new Bilingual(english(), chinese()),
                maybe(() -> Level.values()[random.nextInt(6)]),
                maybe(this::english),
                some(3, () -> english().replaceAll("[,;]", "")).stream()
                        .distinct()
                        .toList(),
                maybe(() -> random.nextBoolean() ? "zh-TW" : "zh-HK"),
                maybe(this::english),
                maybe(this::english),
                some(
                        2,
                        () -> new Source(
                                english(), english(), english(), "2026-06-24", "https://example.org/a?b=1#c", "ko")),
                some(
                        2,
                        () -> random.nextBoolean()
                                ? "long-sentence"
                                : "number-not-in-chinese: " + random.nextInt(2000)));
    }

    private Section section() {
        int kind = random.nextInt(6);
        Bilingual heading = new Bilingual("Part " + letters(), "第" + CHINESE.get(random.nextInt(4)));
        if (kind == 0) {
            return new NotesSection(
                    Section.Role.FOCUS,
                    new Bilingual("Language Focus", "語言焦點"),
                    "- one *two*\n- three\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n### " + english());
        }
        if (kind == 1) {
            return new TextSection(
                    Section.Role.GLANCE,
                    new Bilingual("At a Glance", "重點"),
                    some(4, () -> paragraph(Paragraph.Kind.POINT)));
        }
        return new TextSection(
                Section.Role.ARTICLE, heading, some(6, () -> paragraph(Paragraph.Kind.values()[random.nextInt(4)])));
    }

    private Paragraph paragraph(Paragraph.Kind kind) {
        boolean sub = kind == Paragraph.Kind.SUBHEADING;
        RichText en = sub ? RichText.plain("About " + letters()) : rich(english(), false);
        RichText zh = sub ? RichText.plain("關於" + CHINESE.get(random.nextInt(4))) : rich(chinese(), true);
        if (!sub && random.nextInt(8) == 0) {
            en = RichText.EMPTY;
        } else if (!sub && random.nextInt(8) == 0) {
            zh = RichText.EMPTY;
        }
        boolean named = kind == Paragraph.Kind.QUOTATION && random.nextBoolean();
        Optional<Bilingual> speaker = named ? Optional.of(new Bilingual("A " + letters(), "一位發言人")) : Optional.empty();
        return new Paragraph(kind, en, zh, speaker);
    }

    private VocabularyEntry entry() {
        return new VocabularyEntry(
                letters() + (random.nextInt(4) == 0 ? " (up) and/or" : ""),
                List.of("v.", "n.", "phr. v.", "adj.", "", "odd one").get(random.nextInt(6)),
                maybe(() -> "əˈsɝːtɪd"),
                random.nextInt(5) == 0 ? "" : "主張；" + chinese(),
                random.nextInt(5) == 0 ? "" : english(),
                some(3, () -> new Example(unbroken(rich(english(), false)), random.nextInt(4) == 0 ? "" : chinese())),
                some(3, this::letters),
                maybe(this::english));
    }

    private Question question() {
        return new Question(
                new Bilingual(english(), random.nextInt(4) == 0 ? "" : chinese()),
                some(4, () -> new Question.Choice(new Bilingual(english(), chinese()), random.nextBoolean())),
                random.nextBoolean() ? Bilingual.EMPTY : new Bilingual(english() + " so", chinese()));
    }

    private String letters() {
        return "word" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26));
    }

    String english() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(8); i++) {
            boolean awkward = random.nextInt(3) == 0;
            words.add(awkward ? any(AWKWARD) : any(ENGLISH));
        }
        words.add("ends here" + (random.nextBoolean() ? "." : ""));
        return String.join(" ", words);
    }

    String chinese() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3 + random.nextInt(8); i++) {
            text.append(random.nextInt(4) == 0 ? any(CHINESE_AWKWARD) : any(CHINESE));
        }
        return text.append("主張").append(random.nextBoolean() ? "。" : "").toString();
    }

    /** Emphasis, code and links on whole words, and a break where two words or characters meet. */
    private RichText rich(String text, boolean chinese) {
        List<RichText.Span> spans = new ArrayList<>();
        List<Integer> breaks = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = chinese ? Math.min(text.length(), at + 3) : (text + " ").indexOf(' ', at);
            boolean whole = end > at && !splitsPair(text, at) && !splitsPair(text, end);
            if (whole && random.nextInt(6) == 0 && !text.substring(at, end).isBlank()) {
                Style style = Style.values()[random.nextInt(4)];
                String target = style == Style.LINK ? "https://example.org/(x)_*y*?a=b&c" : "";
                spans.add(new RichText.Span(new TextRange(at, end), style, target));
            }
            at = chinese ? end : end + 1;
            if (at < text.length() && at > 1 && random.nextInt(8) == 0 && canBreak(text, at, chinese)) {
                breaks.add(at);
            }
        }
        return new RichText(text, spans, breaks);
    }

    private static RichText unbroken(RichText text) {
        return new RichText(text.text(), text.spans(), List.of());
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static boolean canBreak(String text, int at, boolean chinese) {
        return !splitsPair(text, at)
                && (!chinese
                        || Language.isWide(text.charAt(at - 1))
                                && Language.isWide(text.charAt(at))
                                && "：／".indexOf(text.charAt(at - 1)) < 0);
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private <T> Optional<T> maybe(Supplier<T> maker) {
        return random.nextBoolean() ? Optional.of(maker.get()) : Optional.empty();
    }

    private <T> List<T> some(int most, Supplier<T> maker) {
        List<T> made = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            made.add(maker.get());
        }
        return made;
    }
}
