package org.duidu.ui.review.statistics;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.duidu.ui.kit.Localized;

/** Days as the reader writes them. */
final class Dates {
    private Dates() {}

    static String whole(LocalDate day, Localized words) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.messages().locale())
                .format(day);
    }

    /** Month and day alone, for the labels of a picture. */
    static String brief(LocalDate day) {
        return day.getMonthValue() + "/" + day.getDayOfMonth();
    }

    /** Without its year where that is the present one. */
    static String near(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? brief(day) : day.getYear() + "/" + brief(day);
    }

    static String moment(ZonedDateTime at, Localized words) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.messages().locale())
                .format(at);
    }
}
