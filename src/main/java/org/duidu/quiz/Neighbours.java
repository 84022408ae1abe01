package org.duidu.quiz;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duidu.lesson.Example;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Section;
import org.duidu.lesson.TextSection;
import org.duidu.text.TextRange;
import org.duidu.text.Word;
import org.duidu.text.Words;
import org.duidu.vocabulary.LinkedLesson;

/** Which words stand side by side in some lessons, and which words there are at all. */
final class Neighbours {
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    Neighbours(Collection<LinkedLesson> lessons) {
        for (LinkedLesson lesson : lessons) {
            for (Section section : lesson.lesson().sections()) {
                if (section instanceof TextSection text) {
                    text.paragraphs().stream().map(Paragraph::en).forEach(en -> add(en.text()));
                }
            }
            lesson.lesson().vocabulary().stream()
                    .flatMap(entry -> entry.examples().stream())
                    .map(Example::en)
                    .forEach(en -> add(en.text()));
        }
    }

    /** Whether one stands directly before the other somewhere, without punctuation between them. Lower case. */
    boolean areKnown(String first, String second) {
        return pairs.contains(first.toLowerCase(Locale.ROOT) + " " + second.toLowerCase(Locale.ROOT));
    }

    /** All words, in lower case. */
    Set<String> words() {
        return words;
    }

    private void add(String text) {
        List<Word> found = Words.of(text);
        for (int i = 0; i < found.size(); i++) {
            String word = found.get(i).text().toLowerCase(Locale.ROOT);
            words.add(word);
            if (i > 0 && joined(text, found.get(i - 1), found.get(i))) {
                pairs.add(found.get(i - 1).text().toLowerCase(Locale.ROOT) + " " + word);
            }
        }
    }

    private static boolean joined(String text, Word first, Word second) {
        return new TextRange(first.whole().end(), second.whole().start())
                .of(text)
                .isBlank();
    }
}
