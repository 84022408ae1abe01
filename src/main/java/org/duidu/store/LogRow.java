package org.duidu.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.review.LogEntry;
import org.duidu.review.LogEntry.Answer;
import org.duidu.review.LogEntry.Mark;
import org.duidu.review.LogEntry.Retraction;
import org.duidu.review.Rating;
import org.duidu.review.Side;
import org.duidu.review.WordKey;

/**
 * A line of the log as it stands in a table and in an exported file; parts that a kind of line does not have are null.
 *
 * @param at milliseconds since 1970, UTC
 * @param zone where the learner was, as the IANA database names it, or an offset
 * @param kind {@code answer}, {@code retraction} or a mark in lower case
 * @param rating 1 to 4
 * @param taken milliseconds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LogRow(
        long id,
        long at,
        String zone,
        String kind,
        String lemma,
        String partOfSpeech,
        String side,
        Integer rating,
        String exercise,
        String lesson,
        String typed,
        Long taken,
        Long retracted) {
    private static final String ANSWER = "answer";
    private static final String RETRACTION = "retraction";

    static LogRow of(LogEntry entry) {
        if (entry instanceof Answer answer) {
            return of(answer);
        }
        if (entry instanceof Mark mark) {
            return row(mark, lower(mark.kind()), mark.lesson(), null);
        }
        return row(entry, RETRACTION, null, ((Retraction) entry).retracted());
    }

    private static LogRow of(Answer answer) {
        LogRow plain = row(answer, ANSWER, answer.lesson(), null);
        return new LogRow(
                plain.id,
                plain.at,
                plain.zone,
                plain.kind,
                plain.lemma,
                plain.partOfSpeech,
                answer.side().map(LogRow::lower).orElse(null),
                answer.rating().grade(),
                answer.exercise(),
                plain.lesson,
                answer.typed(),
                answer.taken().toMillis(),
                null);
    }

    private static LogRow row(LogEntry entry, String kind, String lesson, Long retracted) {
        return new LogRow(
                entry.id(),
                entry.at().toInstant().toEpochMilli(),
                entry.at().getZone().getId(),
                kind,
                entry.word().lemma(),
                lower(entry.word().partOfSpeech()),
                null,
                null,
                null,
                lesson,
                null,
                null,
                retracted);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /**
     * @throws RuntimeException if it is no line of a log, as in a file that somebody has changed by hand
     */
    LogEntry entry() {
        ZonedDateTime when = Instant.ofEpochMilli(at).atZone(ZoneId.of(zone));
        WordKey word = new WordKey(lemma, PartOfSpeech.valueOf(upper(partOfSpeech)));
        return switch (kind) {
            case ANSWER ->
                new Answer(
                        id,
                        when,
                        word,
                        Optional.ofNullable(side).map(name -> Side.valueOf(upper(name))),
                        Rating.ofGrade(rating),
                        text(exercise),
                        text(lesson),
                        text(typed),
                        Duration.ofMillis(taken));
            case RETRACTION -> new Retraction(id, when, word, retracted);
            default -> new Mark(id, when, word, Mark.Kind.valueOf(upper(kind)), text(lesson));
        };
    }

    private static String text(String maybe) {
        return maybe == null ? "" : maybe;
    }
}
