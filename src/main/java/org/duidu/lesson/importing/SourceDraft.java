package org.duidu.lesson.importing;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duidu.lesson.Source;

/** A source while it is gathered from several lines. */
final class SourceDraft {
    String author = "";
    String publisher = "";
    String title = "";
    String date = "";
    String url = "";
    String language = "";

    /** Completes what is missing; a date that is known stays, since pages give the day of an update after it. */
    void add(Origin origin) {
        publisher = publisher.isEmpty() ? origin.words() : publisher;
        date = date.isEmpty() ? origin.date() : date;
        url = url.isEmpty() ? origin.url() : url;
        language = language.isEmpty() ? origin.language() : language;
    }

    Source source() {
        String who =
                Stream.of(author, publisher).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return new Source(who, title, date, url, language);
    }
}
