package org.duidu.lesson.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Section;

/** What stands under a heading, as known from its English or Chinese name. */
public enum Part {
    ARTICLE(Section.Role.ARTICLE, "At a Glance", List.of()),
    GLANCE(
            Section.Role.GLANCE,
            "At a Glance 重點",
            List.of(
                    "at a glance",
                    "glance",
                    "key points",
                    "key point",
                    "highlights",
                    "in brief",
                    "summary",
                    "key takeaways",
                    "takeaways",
                    "brief overview",
                    "quick overview",
                    "the breakdown",
                    "breakdown",
                    "in a nutshell",
                    "quick facts",
                    "tl dr",
                    "重點",
                    "重點整理",
                    "重點摘要",
                    "一眼看懂",
                    "本文重點",
                    "文章重點",
                    "摘要",
                    "懶人包",
                    "重點一覽",
                    "重點解析",
                    "快速瀏覽",
                    "簡要概述")),
    FOCUS(
            Section.Role.FOCUS,
            "Language Focus 語言焦點",
            List.of(
                    "language focus",
                    "language notes",
                    "language points",
                    "language",
                    "grammar",
                    "grammar focus",
                    "grammar notes",
                    "語言焦點",
                    "語言重點",
                    "語言筆記",
                    "文法",
                    "文法重點",
                    "文法焦點",
                    "語法",
                    "語法重點")),
    FURTHER(
            Section.Role.FURTHER,
            "Further Reading 延伸閱讀",
            List.of(
                    "further reading",
                    "read more",
                    "more reading",
                    "learn more",
                    "see also",
                    "延伸閱讀",
                    "進階閱讀",
                    "更多閱讀",
                    "延伸學習",
                    "相關閱讀")),
    SOURCES(
            Section.Role.SOURCES,
            "Sources 來源",
            List.of(
                    "sources",
                    "source",
                    "references",
                    "reference",
                    "credits",
                    "來源",
                    "資料來源",
                    "參考資料",
                    "參考來源",
                    "新聞來源",
                    "出處",
                    "參考文獻")),
    VOCABULARY(
            null,
            "Vocabulary 詞彙",
            List.of(
                    "vocabulary",
                    "word list",
                    "wordlist",
                    "words",
                    "vocabulary learning",
                    "vocabulary list",
                    "key vocabulary",
                    "key words",
                    "keywords",
                    "new words",
                    "words and phrases",
                    "glossary",
                    "詞彙",
                    "單字",
                    "字彙",
                    "生字",
                    "單字表",
                    "詞彙表",
                    "單字列表",
                    "詞彙學習",
                    "單字學習",
                    "重點單字",
                    "重要單字",
                    "重點詞彙",
                    "生詞",
                    "詞語",
                    "單字與片語",
                    "字彙表")),
    QUESTIONS(
            null,
            "Questions 問答",
            List.of(
                    "questions",
                    "question",
                    "comprehension",
                    "comprehension questions",
                    "reading comprehension",
                    "comprehension check",
                    "discussion",
                    "discussion questions",
                    "questions and discussion",
                    "questions and answers",
                    "q a",
                    "quiz",
                    "exercises",
                    "問答",
                    "問題",
                    "問題與討論",
                    "討論",
                    "討論問題",
                    "閱讀測驗",
                    "閱讀理解",
                    "理解測驗",
                    "練習題",
                    "測驗",
                    "練習",
                    "思考問題",
                    "問與答"));

    private static final Map<String, Part> BY_NAME = byName();

    private final Section.Role role;
    private final String usualHeading;
    private final List<String> names;

    Part(Section.Role role, String usualHeading, List<String> names) {
        this.role = role;
        this.usualHeading = usualHeading;
        this.names = names;
    }

    private static Map<String, Part> byName() {
        Map<String, Part> map = new HashMap<>();
        for (Part part : values()) {
            part.names.forEach(name -> map.put(name, part));
        }
        return map;
    }

    /** The role of the section; empty for vocabulary and questions, which are no sections. */
    public Optional<Section.Role> role() {
        return Optional.ofNullable(role);
    }

    /** The heading that the guide uses, in both languages. */
    String usualHeading() {
        return usualHeading;
    }

    /** Known by either name, whatever its case, punctuation, number or picture. */
    static Part of(Bilingual heading) {
        return known(heading).orElse(ARTICLE);
    }

    public static Optional<Part> known(Bilingual heading) {
        Part english = BY_NAME.get(normal(heading.en()));
        Part chinese = BY_NAME.get(normal(heading.zh()));
        return Optional.ofNullable(english != null ? english : chinese);
    }

    private static String normal(String name) {
        StringBuilder normal = new StringBuilder();
        boolean gap = false;
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetter(c)) {
                normal.append(gap && normal.length() > 0 ? " " : "").append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return normal.toString();
    }
}
