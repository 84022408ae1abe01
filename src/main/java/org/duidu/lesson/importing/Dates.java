package org.duidu.lesson.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a date as pages write it. */
final class Dates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i)\\b" + MONTH + "\\s+([0-9]{1,2})(?:st|nd|rd|th)?,?\\s+([12][0-9]{3})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?i)\\b([0-9]{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+([12][0-9]{3})\\b");
    private static final Pattern NUMBERS =
            Pattern.compile("\\b([12][0-9]{3})\\s*[-/.年]\\s*([0-9]{1,2})\\s*[-/.月]\\s*([0-9]{1,2})(?:\\s*日|\\b)");
    private static final Pattern REPUBLIC =
            Pattern.compile("(?:中華)?民國\\s*([0-9]{2,3})\\s*年\\s*([0-9]{1,2})\\s*月\\s*([0-9]{1,2})\\s*日");

    /** The Republic of China counts its years from 1912. */
    private static final int BEFORE_THE_REPUBLIC = 1911;

    private Dates() {}

    /**
     * A date and what stands around it.
     *
     * @param date as {@code 2026-06-24}
     */
    record Found(String date, int start, int end) {}

    static Optional<Found> in(String text) {
        Matcher republic = REPUBLIC.matcher(text);
        if (republic.find()) {
            return found(republic, number(republic, 1) + BEFORE_THE_REPUBLIC, number(republic, 2), number(republic, 3));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.find()) {
            return found(numbers, number(numbers, 1), number(numbers, 2), number(numbers, 3));
        }
        Matcher month = MONTH_FIRST.matcher(text);
        if (month.find()) {
            return found(month, number(month, 3), month(month.group(1)), number(month, 2));
        }
        Matcher day = DAY_FIRST.matcher(text);
        return day.find() ? found(day, number(day, 3), month(day.group(2)), number(day, 1)) : Optional.empty();
    }

    private static Optional<Found> found(Matcher place, int year, int month, int day) {
        boolean real = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return real
                ? Optional.of(new Found(String.format("%04d-%02d-%02d", year, month, day), place.start(), place.end()))
                : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
