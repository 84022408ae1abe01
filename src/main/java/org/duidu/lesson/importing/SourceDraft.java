package org.duidu.lesson.importing;

import org.duidu.lesson.Source;
import org.duidu.lesson.format.Language;
import org.duidu.text.Scripts;

/** A source while it is gathered from several lines. */
final class SourceDraft {
    String author = "";
    String publisher = "";
    String title = "";
    String date = "";
    String url = "";
    String language = "";

    /** Whether this may be said of the same source: nothing else is, or the same in the other language. */
    static boolean agree(String known, String said) {
        return known.isEmpty() || known.equals(said) || isOtherLanguage(known, said);
    }

    /** A name in both languages where a page gives both. */
    static String both(String known, String said) {
        return known.isEmpty() ? said : isOtherLanguage(known, said) ? known + " " + said : known;
    }

    private static boolean isOtherLanguage(String known, String said) {
        boolean mixed = Scripts.hasHan(known) && Language.latinWords(known) > 0;
        return !said.isEmpty() && !mixed && Scripts.hasHan(known) != Scripts.hasHan(said);
    }

    /** Completes what is missing; a date that is known stays, since pages give the day of an update after it. */
    void add(Origin origin) {
        publisher = both(publisher, origin.words().replaceFirst("^《([^《》]+)》$", "$1"));
        date = date.isEmpty() ? origin.date() : date;
        url = url.isEmpty() ? origin.url() : url;
        language = language.isEmpty() ? origin.language() : language;
    }

    Source source() {
        return new Source(author, publisher, title, date, url, language);
    }
}
