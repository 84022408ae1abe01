package org.duidu.review;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * Which day an answer belongs to: the learner's own calendar day, which ends only when the night is over.
 *
 * @param rollover the hour of the clock on the wall at which a day begins, 0 to 23
 */
public record StudyDays(int rollover) {
    /** Days that begin at four in the morning. */
    public static final StudyDays USUAL = new StudyDays(4);

    /**
     * The day of a moment. Reckoned on the clock on the wall, so that a night in which the clocks change neither loses nor
     * doubles a day.
     */
    public LocalDate of(ZonedDateTime moment) {
        return moment.toLocalDateTime().minusHours(rollover).toLocalDate();
    }

    /** When the day after that of a moment begins. */
    public ZonedDateTime tomorrow(ZonedDateTime moment) {
        return of(moment).plusDays(1).atTime(rollover, 0).atZone(moment.getZone());
    }
}
