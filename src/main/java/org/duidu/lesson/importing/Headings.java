package org.duidu.lesson.importing;

import java.util.Optional;
import java.util.regex.Pattern;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.format.Language;
import org.duidu.lesson.format.Part;
import org.duidu.lesson.format.TwoLanguages;

/** Which lines are headings. */
final class Headings {
    private static final int MOST_WORDS = 14;
    private static final int MOST_HAN = 28;
    private static final int LONGEST = 160;
    private static final Pattern ARTICLE_NAME = Pattern.compile(
            "(?i)introduction|intro|main body|body|conclusion|background|summary|the story|full text|article|引言|前言|導言"
                    + "|正文|本文|內文|主文|結語|結論|背景|全文");
    private static final Pattern MARKED = Pattern.compile("#{1,6}\\s+\\S.*|(\\*\\*|__)[^*_]+\\1[:：]?");

    /** Names of questions in textbooks, which say in a lesson too little to be its names for them. */
    private static final Pattern EXERCISES = Pattern.compile("(?i)exercises|exercise [0-9a-d]|reading comprehension"
            + "|comprehension (?:check|questions)|(?:quick|pop) quiz|小測驗|隨堂測驗|練習題|習題|課後練習|課後習題|閱讀測驗|閱讀理解");

    /** Names of the words, as pages for learners have them. */
    private static final Pattern WORDS =
            Pattern.compile("(?i)words? (?:of the day|in this (?:story|article|lesson)|to know)"
                    + "|vocab(?:ulary)? (?:builder|box|notes|corner)|vocab|(?:今日|本日|必學|必背|關鍵|核心|精選)(?:單字|字彙|詞彙)"
                    + "|(?:單字|字彙|詞彙|生字)(?:整理|解析|補充|筆記|解說|學習區|庫|集)|新字|單字和片語");

    private static final Pattern NOTES =
            Pattern.compile("(?i)(?:useful|key) (?:expressions|phrases|patterns)|sentence patterns?"
                    + "|(?:實用|重點|關鍵|常用)?(?:句型|片語)(?:解析|整理|練習|補充)?|實用(?:語句|表達|說法)|文法(?:解析|整理|說明|筆記|補充|教室)");

    /** Two sentences, a speaker under a quotation, or one who asks: no heading, however short. */
    private static final Pattern RUNNING = Pattern.compile(
            "[—–―─-].*|[^\\t\\u3000]{1,30}[\\t\\u3000].*[?？!！]|.*[。！].+|.*\\p{Ll}{2}[.!] +\\p{Lu}.*|[^:：]{1,30}[:：].*[?？!！]");

    /** What ends no heading; a question mark may. */
    private static final String SENTENCE_MARKS = ".。!！,，;；…、:：”\"」』—";

    private Headings() {}

    /** The names of a heading, without its marks. */
    static Bilingual names(String text) {
        return TwoLanguages.split(Texts.bare(text));
    }

    /** The part of a lesson that a heading is known to begin, such as the vocabulary; empty for others. */
    static Optional<Part> part(String text) {
        return text.length() > 80 ? Optional.empty() : part(names(text));
    }

    private static Optional<Part> part(Bilingual names) {
        return Part.known(names).or(() -> {
            if (isAny(EXERCISES, names)) {
                return Optional.of(Part.QUESTIONS);
            }
            if (isAny(WORDS, names)) {
                return Optional.of(Part.VOCABULARY);
            }
            return isAny(NOTES, names) ? Optional.of(Part.FOCUS) : Optional.empty();
        });
    }

    private static boolean isAny(Pattern pattern, Bilingual names) {
        return pattern.matcher(names.en()).matches()
                || pattern.matcher(names.zh()).matches();
    }

    /** Whether a line is a heading by what it says, wherever it stands. */
    static boolean isKnown(Line line) {
        String text = line.text();
        if (text.length() > 80) {
            return false;
        }
        Bilingual names = names(text);
        return part(names).isPresent() || isArticleName(names.en()) || isArticleName(names.zh());
    }

    private static boolean isArticleName(String name) {
        return ARTICLE_NAME.matcher(name).matches();
    }

    /** Whether a line has the marks of a heading: hashes before it, or stars around it. */
    static boolean isMarked(String text) {
        return text.length() <= LONGEST && MARKED.matcher(text).matches();
    }

    /** Whether a line is marked as a heading, or looks like one: short, and no sentence. */
    static boolean looksLikeOne(Line line) {
        String text = line.text();
        if (text.length() > LONGEST) {
            return false;
        }
        if (isMarked(text) || isKnown(line)) {
            return true;
        }
        return isShort(text)
                && SENTENCE_MARKS.indexOf(text.charAt(text.length() - 1)) < 0
                && line.language() != Language.NEITHER
                && !Character.isLowerCase(text.codePointAt(0))
                && !RUNNING.matcher(text).matches()
                && Texts.afterBullet(text).isEmpty();
    }

    private static boolean isShort(String text) {
        return Language.latinWords(text) <= MOST_WORDS
                && text.codePoints().filter(org.duidu.text.Scripts::isHan).count() <= MOST_HAN;
    }
}
