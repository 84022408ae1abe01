package org.duidu.lesson.importing;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises what stands below a picture: a lesson has none, so its caption would stand between the paragraphs alone. */
final class Captions {
    private static final int LONGEST = 260;
    private static final int FEWEST_OF_A_LIST = 3;

    private static final String PICTURE =
            "(?:photos?|photographs?|images?|graphics?|pictures?|illustrations?|captions?)";
    private static final Pattern CREDIT = Pattern.compile("(?i)[(（\\[*_]*(?:"
            + PICTURE + "(?: (?:credit|source|courtesy)s?)?\\s*[:：]\\s*\\S.{0,120}"
            + "|(?:" + PICTURE + "|illustrated|caption) (?:by|via|courtesy of)\\s+(?-i:\\p{Lu}).{0,120}"
            + "|credits?(?:\\.{3}|…|\\s*[:：]).{1,120})(?<![.。])");
    private static final Pattern CREDIT_CHINESE =
            Pattern.compile("[(（\\[【]*(?:(?:翻攝|攝影|攝|圖片來源|照片來源|圖片提供|照片提供|圖說|插畫|示意圖|資料照|圖片|照片|圖)\\s*[:：／/｜|].{1,120}"
                    + "|(?:圖片?|照片)(?:由|為|取自|翻攝自)\\S.{0,60}[)）])");

    /** {@code ▲The bridge at night.} */
    private static final Pattern MARKED = Pattern.compile("[▲△▼▽].*\\p{L}.*");

    private static final Pattern CREDITED = Pattern.compile("(?i).*\\S\\s*[(（\\[](?:(?:" + PICTURE
            + "|credit|courtesy)(?:\\s*[:：/]| (?:by|via|courtesy|of) )[^()（）]{0,80}"
            + "|(?:AP|AFP|EPA|CNA|Reuters|Getty(?: Images)?|Bloomberg|Xinhua)(?: photo)?(?:\\s*[/,].{0,40})?)[)）\\]]");
    private static final Pattern CREDITED_CHINESE =
            Pattern.compile(".*\\S\\s*[（(](?:(?:(?:圖片?|照片)(?:\\s*[:：／/｜]|由|取自|提供|來源)|圖說|資料照|攝影|翻攝|示意圖)[^（）()]{0,40}"
                    + "|[^（）()]{1,20}攝|中央社|路透社?|美聯社|法新社)[）)]"
                    + "|.*[。！？\\s](?:圖片?|攝影|照片)\\s?[／/｜:：]\\s?\\S{1,30}");

    /** {@code The school on Harl. (Jonas Reed)}: beside another caption the name is the photographer's. */
    private static final Pattern NAMED =
            Pattern.compile(".{1,200}[.!?] [(]\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){1,3}[)]");

    private static final List<Pattern> ALL = List.of(CREDIT, CREDIT_CHINESE, CREDITED, CREDITED_CHINESE);

    private Captions() {}

    /** Gives captions their fate. Three lines or more with a triangle before them are a list. */
    static void leaveOut(List<Line> lines) {
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            while (end < lines.size() && MARKED.matcher(lines.get(end).text()).matches()) {
                end++;
            }
            boolean list = end - i >= FEWEST_OF_A_LIST;
            int next = Math.max(end, i + 1);
            for (Line line : lines.subList(i, next)) {
                if (line.isOpen() && !list && (end > i || isOne(line.text()))) {
                    line.is(Fate.CAPTION);
                }
            }
            i = next;
        }
        for (int k = 0; k < lines.size(); k++) {
            boolean beside = isCaption(lines, k - 1) || isCaption(lines, k + 1);
            if (lines.get(k).isOpen()
                    && beside
                    && NAMED.matcher(lines.get(k).text()).matches()) {
                lines.get(k).is(Fate.CAPTION);
            }
        }
    }

    private static boolean isCaption(List<Line> lines, int i) {
        return i >= 0 && i < lines.size() && lines.get(i).was(Fate.CAPTION);
    }

    /** Whether a line says in words that it belongs to a picture. */
    static boolean isOne(String line) {
        return line.length() <= LONGEST
                && ALL.stream().anyMatch(pattern -> pattern.matcher(line).matches());
    }
}
