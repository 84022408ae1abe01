package org.duidu.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.lesson.VocabularyEntry;

/** A headword as one would spell it aloud: one of its variants, without brackets, {@code sth} and {@code to}. */
public final class PlainHeadword {
    private PlainHeadword() {}

    /** {@code depend} for {@code depend (on)}, {@code put off} for {@code put sth off}. Never blank for a headword. */
    public static String of(VocabularyEntry entry) {
        return HeadwordVariants.of(entry.headword()).stream()
                .map(chunks -> plain(chunks, entry.wordClass()))
                .filter(chunks -> !chunks.isEmpty())
                .min(Comparator.comparingInt(List::size))
                .map(chunks -> String.join(" ", chunks))
                .orElse(entry.headword().strip());
    }

    private static List<String> plain(List<String> chunks, PartOfSpeech partOfSpeech) {
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            if (!Placeholders.isPlaceholder(chunks, i)) {
                plain.add(chunks.get(i));
            }
        }
        boolean verb = partOfSpeech == PartOfSpeech.VERB || partOfSpeech == PartOfSpeech.PHRASE;
        if (verb && plain.size() > 1 && plain.get(0).equalsIgnoreCase("to")) {
            plain.remove(0);
        }
        return plain;
    }
}
