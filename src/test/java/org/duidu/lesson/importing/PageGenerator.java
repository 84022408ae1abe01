package org.duidu.lesson.importing;

import java.util.List;
import java.util.Random;

/** Pages that nobody would write: the pieces of pasted text in any order, with anything between them. */
final class PageGenerator {
    private static final List<String> PIECES = List.of(
            "The Lantern Maker\n做燈籠的人",
            "做燈籠的人\nThe Lantern Maker",
            "Introduction\n引言",
            "Main Body 正文",
            "## Conclusion",
            "A new street\n新的街道",
            "At a glance",
            "The Breakdown\n重點解析",
            "Vocabulary Learning",
            "Questions",
            "Sources",
            "Language Focus 語言焦點",
            "Further Reading",
            "The lantern glowed all night. Nobody slept.",
            "燈籠亮了一整夜。沒有人睡著。",
            "She paid 40 dollars for it in 2019.\n她在 2019 年花了四十元買下它。",
            "It was late. 時間很晚了。",
            "A line that is broken by the width of the page and\ngoes on here until its end.",
            "• The first point.\n第一點。\n• The second point.\n• 第二點。",
            "1. one of them\n2. two of them",
            "“I make three a day,” he said.",
            "“I make three a day.”\n— Mr. Lo",
            "「我一天做三個。」\n——羅先生",
            "Mr. Lo: “Come in.”\n羅先生：「請進。」",
            "Reporter: Why red?\nReporter: Why round?",
            "glowed (v.) 發光\nshone softly\nExample:The lantern glowed.\n例句：燈籠發著光。",
            "glowed (v.)",
            "lantern (n.)\na light in a case\n燈籠",
            "street\tn.\t街道\ta road in a town",
            "🔑 Useful words\n• make \\rightarrow made\nRight: made of paper\nWrong: made by paper",
            "Q: Who made it?\n問：誰做的？\nA: Mr. Lo.\n答：羅先生。",
            "1. What colour is it?\n(A) Red\n(B) Blue\nAnswer: A",
            "Answers: 1. A 2. B",
            "By Ann Lee | Street News | 3 May 2026",
            "Originally published by Street News, translated from Korean",
            "https://example.org/a?b=c",
            "Translated by Lin Mei",
            "Home\nNews\nContact us",
            "Share\nTweet",
            "Leave a comment\nYour email address will not be published.\nName",
            "ADVERTISEMENT",
            "Support us",
            "Related articles\nAnother street",
            "© 2026 Street News",
            "ðŸ‡¬ðŸ‡§ English",
            "Itâ€™s late.",
            "\uFFFD\uFFFD\uFFFD a\uFFFD",
            "\u202EThe lamp\u0000 is \u0007on.",
            "\u200F\u200B",
            "Ｆｕｌｌ　ｗｉｄｔｈ．",
            "\\[ x \\]",
            "$$",
            "<p>Tags &amp; <b>bold</b></p>",
            "<!-- not seen -->",
            "---",
            "* * *",
            "***bold and more*** and *one*",
            "**Strong heading**",
            "```\ncode",
            "~~~",
            "> quoted\n> more",
            "    indented",
            "[link](javascript:alert(1)) and ![x](y)",
            "[ref]: http://example.org",
            "# ",
            "#hash tag",
            "| a | b |\n|---|---|",
            "// both // sides //",
            "title: \"x\"\nlevel: B2",
            "Level: B2",
            "Tags: street, light",
            "12",
            "…",
            "😀",
            "a",
            "中",
            "Answer:",
            "Example:",
            "例句：",
            "\tThe lamp.\t燈。",
            "\uD83D broken \uDE00",
            "x".repeat(3000),
            "字".repeat(3000),
            "word ".repeat(800) + "end.",
            "(v.)",
            "() [] {} <> ^ ~ ` \\ / | & % $ # @ !",
            "Note: see below.\nForms: glow, glows",
            "No. 5 is my house. Mr. Lo lives at no. 6!");
    private static final List<String> BETWEEN =
            List.of("\n", "\n", "\n\n", "\r\n", "\r\n\r\n", " \n", "\r", "\n\t\n", "\u2028");

    private final Random random;

    PageGenerator(long seed) {
        random = new Random(seed);
    }

    String page() {
        StringBuilder page = new StringBuilder();
        int pieces = 1 + random.nextInt(25);
        for (int i = 0; i < pieces; i++) {
            page.append(PIECES.get(random.nextInt(PIECES.size())));
            page.append(BETWEEN.get(random.nextInt(BETWEEN.size())));
        }
        return page.toString();
    }
}
