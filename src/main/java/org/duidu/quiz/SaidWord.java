package org.duidu.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duidu.text.Lemmatizer;

/** Whether a text that should lead to a word says it. */
final class SaidWord {
    private static final int SHORTEST_STEM = 5;
    private static final int SHORTEST_PART = 4;

    private SaidWord() {}

    /** The first word of a text that is a form of a word, is built on it, or is a part of it if it is a phrase. */
    static Optional<String> in(String text, Lexeme word, Lemmatizer lemmatizer) {
        List<String> parts = English.words(word.base());
        return English.words(text).stream()
                .filter(said -> lemmatizer.lemmas(said).stream().anyMatch(word.lemmas()::contains)
                        || isBuiltOn(said, stem(word.base()))
                        || parts.size() > 1 && said.length() >= SHORTEST_PART && parts.contains(said))
                .findFirst();
    }

    private static boolean isBuiltOn(String said, String stem) {
        return stem.length() >= SHORTEST_STEM && said.startsWith(stem);
    }

    /** Without a mute ending, which gives way to others. */
    private static String stem(String base) {
        String lower = base.toLowerCase(Locale.ROOT);
        return lower.endsWith("e") || lower.endsWith("y") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
