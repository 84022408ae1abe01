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
    private static final String CLOCK = "(?:上午|下午)?\\s*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\\s*(?:[ap]\\.?m\\.?)?"
            + "\\s*(?:\\(?(?:[A-Z]{2,4}|GMT[+-][0-9]+)\\)?)?";
    private static final Pattern TIME_BEFORE = Pattern.compile("(?i)(?:\\bat\\s+)?" + CLOCK + "\\s*,?\\s*$");
    private static final String WEEKDAY =
            "(?:\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|(?:星期|週|周|禮拜)[一二三四五六日天]|[（(][一二三四五六日][)）])";
    private static final Pattern WEEKDAY_BEFORE = Pattern.compile("(?i)" + WEEKDAY + "[\\h,，]*$");
    private static final Pattern WEEKDAY_AFTER = Pattern.compile("(?i)^[\\h,，]*" + WEEKDAY);
    /** A later change of the page, after the day that counts. */
    private static final Pattern UPDATED =
            Pattern.compile("(?i)[|·•]?\\s*(?:last )?(?:updated|modified)\\b.*|[|·•]?\\s*更新.*");

    private static final Pattern TIME = Pattern.compile("(?i)^[\\s,，|]*(?:at\\s+)?" + CLOCK);
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
            Map.entry("印尼", "id"),
            Map.entry("swedish", "sv"),
            Map.entry("瑞典", "sv"),
            Map.entry("danish", "da"),
            Map.entry("丹麥", "da"),
            Map.entry("norwegian", "no"),
            Map.entry("挪威", "no"),
            Map.entry("finnish", "fi"),
            Map.entry("芬蘭", "fi"),
            Map.entry("dutch", "nl"),
            Map.entry("荷蘭", "nl"),
            Map.entry("polish", "pl"),
            Map.entry("波蘭", "pl"),
            Map.entry("czech", "cs"),
            Map.entry("捷克", "cs"),
            Map.entry("hungarian", "hu"),
            Map.entry("匈牙利", "hu"),
            Map.entry("ukrainian", "uk"),
            Map.entry("烏克蘭", "uk"),
            Map.entry("greek", "el"),
            Map.entry("希臘", "el"),
            Map.entry("turkish", "tr"),
            Map.entry("土耳其", "tr"),
            Map.entry("arabic", "ar"),
            Map.entry("阿拉伯", "ar"),
            Map.entry("hebrew", "he"),
            Map.entry("希伯來", "he"),
            Map.entry("hindi", "hi"),
            Map.entry("印地", "hi"),
            Map.entry("malay", "ms"),
            Map.entry("馬來", "ms"),
            Map.entry("filipino", "fil"),
            Map.entry("菲律賓", "fil"));

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
        String before = WEEKDAY_BEFORE.matcher(text.substring(0, date.start())).replaceFirst("");
        before = TIME_BEFORE.matcher(before).replaceFirst("");
        before = DATE_WORDS.matcher(before).replaceFirst("");
        String after = WEEKDAY_AFTER.matcher(text.substring(date.end())).replaceFirst("");
        after = TIME.matcher(after).replaceFirst("");
        if (Dates.in(after).isPresent()) {
            after = UPDATED.matcher(after).replaceFirst("");
        }
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
