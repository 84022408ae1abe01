package org.duidu.lesson.importing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says of where it comes from, taken apart.
 *
 * @param words what is left without the others: a publisher or a name
 * @param url an address, or empty
 * @param date as {@code 2026-06-24}, or empty
 * @param language the original language as a tag such as {@code ko}, or empty
 */
record Origin(String words, String url, String date, String language) {
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"，。）)」]+");
    private static final Pattern TRANSLATED = Pattern.compile(
            "(?i)(?:(?:it was|was|and|then)\\s+)*(?:translated|translation)\\s+(?:into (?:english|chinese)\\s+)?from\\s+(?:the\\s+)?"
                    + "(?:original\\s+)?(\\p{L}+)(?:\\s+original)?(?:\\s+into (?:english|chinese))?"
                    + "|(?:翻)?(?:譯自|原文為|原文是|由)\\s*(\\p{IsHan}{1,4}?[文語])(?:原文|版)?(?:翻譯而成|翻譯|譯成中文|譯出|譯成)?");
    private static final Pattern DATE_WORDS = Pattern.compile(
            "(?i)(?:(?:first|last)\\s+)?(?:published|posted|updated)\\s*(?:on|at)?\\s*[:：]?\\s*$|\\b(?:date|on|created)\\s*[:：]?\\s*$"
                    + "|(?:發布|發佈|更新|刊登|出版|刊出|上稿|報導)?(?:時間|日期)?\\s*[:：]?\\s*$");
    private static final Pattern TIME = Pattern.compile(
            "(?i)^[\\s,，|]*(?:at\\s+)?(?:上午|下午)?\\s*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:\\(?(?:[A-Z]{2,4}|GMT[+-][0-9]+)\\)?)?");
    private static final Pattern EDGES =
            Pattern.compile("^[\\s,，.。;；:：|｜/／·•–—()（）\\[\\]-]+|[\\s,，.。;；:：|｜/／·•–—()（）\\[\\]-]+$");
    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("korean", "ko"),
            Map.entry("韓", "ko"),
            Map.entry("japanese", "ja"),
            Map.entry("日", "ja"),
            Map.entry("english", "en"),
            Map.entry("英", "en"),
            Map.entry("chinese", "zh"),
            Map.entry("中", "zh"),
            Map.entry("french", "fr"),
            Map.entry("法", "fr"),
            Map.entry("german", "de"),
            Map.entry("德", "de"),
            Map.entry("spanish", "es"),
            Map.entry("西班牙", "es"),
            Map.entry("italian", "it"),
            Map.entry("義大利", "it"),
            Map.entry("portuguese", "pt"),
            Map.entry("葡萄牙", "pt"),
            Map.entry("russian", "ru"),
            Map.entry("俄", "ru"),
            Map.entry("vietnamese", "vi"),
            Map.entry("越南", "vi"),
            Map.entry("thai", "th"),
            Map.entry("泰", "th"),
            Map.entry("indonesian", "id"),
            Map.entry("印尼", "id"));

    static Origin of(String text) {
        String words = text;
        Matcher url = URL.matcher(words);
        String address = url.find() ? url.group() : "";
        words = words.replace(address, "");
        String language = "";
        Matcher translated = TRANSLATED.matcher(words);
        if (translated.find() && language(translated).isPresent()) {
            language = language(translated).get();
            words = words.substring(0, translated.start()) + words.substring(translated.end());
        }
        Optional<Dates.Found> date = Dates.in(words);
        if (date.isPresent()) {
            words = without(date.get(), words);
        }
        return new Origin(trimmed(words), address, date.map(Dates.Found::date).orElse(""), language);
    }

    static String trimmed(String words) {
        return EDGES.matcher(words).replaceAll("");
    }

    private static String without(Dates.Found date, String text) {
        String before = DATE_WORDS.matcher(text.substring(0, date.start())).replaceFirst("");
        String after = TIME.matcher(text.substring(date.end())).replaceFirst("");
        String last = trimmed(after);
        return before + (last.isEmpty() ? "" : " | " + last);
    }

    private static Optional<String> language(Matcher translated) {
        String name = translated.group(1) != null
                ? translated.group(1).toLowerCase(Locale.ROOT)
                : translated.group(2).replaceFirst("[文語]$", "");
        return Optional.ofNullable(LANGUAGES.get(name));
    }
}
