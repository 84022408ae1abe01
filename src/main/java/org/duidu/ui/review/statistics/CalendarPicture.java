package org.duidu.ui.review.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.duidu.ui.kit.Localized;

/** Days as small squares, a week a column, the darker the more was answered. */
final class CalendarPicture extends GridPane {
    /** About half a year, which fits the narrowest window. */
    static final int WEEKS = 26;

    private static final double SIDE = 15;
    /** From how many answers on a square is of the second, third and fourth shade. */
    private static final int[] SHADES = {1, 10, 30};

    CalendarPicture(Localized words, Map<LocalDate, Integer> answers, LocalDate today) {
        setHgap(3);
        setVgap(3);
        LocalDate first =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
        for (int row = 0; row < 7; row += 2) {
            Label name = new Label(DayOfWeek.of(row + 1)
                    .getDisplayName(TextStyle.SHORT, words.messages().locale()));
            name.getStyleClass().add("bar-label");
            name.setMinWidth(Region.USE_PREF_SIZE);
            add(name, 0, row + 1);
        }
        for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
            int week = (int) ChronoUnit.WEEKS.between(first, day);
            if (day.getDayOfMonth() <= 7 && day.getDayOfWeek() == DayOfWeek.MONDAY) {
                Label month = new Label(day.getMonth()
                        .getDisplayName(TextStyle.SHORT, words.messages().locale()));
                month.getStyleClass().add("bar-label");
                add(month, week + 1, 0, 4, 1);
            }
            add(
                    square(words, day, answers.getOrDefault(day, 0)),
                    week + 1,
                    day.getDayOfWeek().getValue());
        }
    }

    private static Region square(Localized words, LocalDate day, int answers) {
        Region square = new Region();
        square.setMinSize(SIDE, SIDE);
        square.setMaxSize(SIDE, SIDE);
        int shade = 0;
        for (int from : SHADES) {
            shade += answers >= from ? 1 : 0;
        }
        square.getStyleClass().addAll("calendar-day", "calendar-" + shade);
        Tooltip.install(square, new Tooltip(words.now("statistics.calendar.day", Dates.whole(day, words), answers)));
        return square;
    }
}
