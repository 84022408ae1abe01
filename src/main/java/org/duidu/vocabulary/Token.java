package org.duidu.vocabulary;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.duidu.text.Lemmatizer;
import org.duidu.text.TextRange;

/** A word of a text, or one part of a hyphenated compound. Works out its lemmas once. Not for several threads. */
final class Token {
    private final Lemmatizer lemmatizer;
    private final String text;
    private final String key;
    private final TextRange range;
    private final boolean opensSentence;
    private final Map<Inflection, Set<String>> lemmas = new EnumMap<>(Inflection.class);

    /**
     * @param text in the normal form of {@link org.duidu.text.Word#text()}
     * @param opensSentence whether its capital, if it has one, may be due to its place
     */
    Token(Lemmatizer lemmatizer, String text, TextRange range, boolean opensSentence) {
        this.lemmatizer = lemmatizer;
        this.text = text;
        this.key = text.toLowerCase(Locale.ROOT);
        this.range = range;
        this.opensSentence = opensSentence;
    }

    String text() {
        return text;
    }

    /** Lower case. */
    String key() {
        return key;
    }

    TextRange range() {
        return range;
    }

    Set<String> lemmas(Inflection inflection) {
        return lemmas.computeIfAbsent(inflection, wanted -> wanted.lemmas(lemmatizer, text));
    }

    /** Whether it is written as a name where other words have no capital: {@code May} in {@code in May}. */
    boolean isName() {
        return !opensSentence
                && !text.isEmpty()
                && Character.isUpperCase(text.codePointAt(0))
                && lemmatizer.isName(text);
    }
}
