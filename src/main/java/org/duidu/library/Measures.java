package org.duidu.library;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.Level;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.TextSection;
import org.duidu.text.Scripts;

/**
 * How long a lesson's article is. Key points, notes and exercises are not counted.
 *
 * @param englishWords words of the English article
 * @param hanCharacters Chinese characters of the Chinese article, punctuation not counted
 * @param readingTime for the English, by a reader of the lesson's level, in whole minutes, at least one
 */
public record Measures(int englishWords, int hanCharacters, Duration readingTime) {
    public static final Measures NONE = new Measures(0, 0, Duration.ofMinutes(1));

    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{Nd}]+(?:['’.,-][\\p{IsLatin}\\p{Nd}]+)*");

    /**
     * Words per minute. Adults read 238 words of non-fiction a minute in their first language (Brysbaert 2019,
     * doi:10.1016/j.jml.2019.104047); learners read slower, and the steps below that are our estimate.
     */
    private static final Map<Level, Integer> PACE =
            Map.of(Level.A1, 70, Level.A2, 90, Level.B1, 110, Level.B2, 140, Level.C1, 170, Level.C2, 200);

    private static final int UNKNOWN_PACE = 110;

    /** Measures a lesson, one that is in no library too. */
    public static Measures of(Lesson lesson) {
        int words = 0;
        int han = 0;
        for (var section : lesson.sections()) {
            if (section instanceof TextSection text && text.role() == TextSection.Role.ARTICLE) {
                for (Paragraph paragraph : text.paragraphs()) {
                    words += words(paragraph.en().text());
                    han += han(paragraph.zh().text());
                }
            }
        }
        return new Measures(words, han, readingTime(words, lesson.header().level()));
    }

    /** Words a minute that the reading time is worked out with. */
    public static int pace(Optional<Level> level) {
        return level.map(PACE::get).orElse(UNKNOWN_PACE);
    }

    static Duration readingTime(int words, Optional<Level> level) {
        return Duration.ofMinutes(Math.max(1, Math.round(words / (double) pace(level))));
    }

    private static int words(String english) {
        return (int) WORD.matcher(english).results().count();
    }

    private static int han(String chinese) {
        return (int) chinese.codePoints().filter(Scripts::isHan).count();
    }
}
