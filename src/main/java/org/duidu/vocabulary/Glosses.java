package org.duidu.vocabulary;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.text.ChineseWords;
import org.duidu.text.HanVariants;
import org.duidu.text.Scripts;
import org.duidu.text.TextRange;

/** The Chinese of an entry as it may stand in a sentence. */
final class Glosses {
    private static final Pattern BRACKETED = Pattern.compile("[（(〔\\[【][^）)〕\\]】]*[）)〕\\]】]?|[^（(〔\\[【]*[）)〕\\]】]");
    private static final Pattern BRACKET = Pattern.compile("[（()）〔〕\\[\\]【】「」『』\\s]");
    private static final Pattern OPEN_PLACE = Pattern.compile("…+|\\.{2,}|[~～—─]+|某人|某事|某物");
    private static final Pattern PARTICLE = Pattern.compile("^(?:使|令|把|被)|[的地了著着得]$");

    private static final String BEFORE = "很太更最極";
    private static final String BEHIND = "了著着過得完";

    private final List<String> forms;

    Glosses(VocabularyEntry entry) {
        Set<String> all = new LinkedHashSet<>();
        for (String gloss : entry.glosses()) {
            addForms(BRACKET.matcher(gloss).replaceAll(""), all);
            addForms(BRACKET.matcher(BRACKETED.matcher(gloss).replaceAll("")).replaceAll(""), all);
        }
        forms = all.stream()
                .filter(Scripts::hasHan)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /**
     * Where the longest form that stands in a sentence stands; of several places the one nearest by proportion.
     *
     * @param text the paragraph
     * @param sentence in the paragraph
     * @param proportion how far into the sentence it is expected, 0 to 1
     * @param taken places that are not to be used
     */
    Optional<TextRange> find(String text, TextRange sentence, double proportion, List<TextRange> taken) {
        String folded = HanVariants.folded(sentence.of(text));
        for (String form : forms) {
            Optional<TextRange> nearest = places(form, folded, sentence.start())
                    .filter(place -> taken.stream().noneMatch(place::overlaps))
                    .filter(place -> form.length() > 1 || standsAlone(text, place))
                    .min(Comparator.comparingDouble(place -> distance(place, sentence, proportion)));
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        return Optional.empty();
    }

    private static java.util.stream.Stream<TextRange> places(String form, String sentence, int offset) {
        return IntStream.iterate(sentence.indexOf(form), at -> at >= 0, at -> sentence.indexOf(form, at + 1))
                .mapToObj(at -> new TextRange(offset + at, offset + at + form.length()));
    }

    /** A single character counts where it is a word, or where a particle or an adverb of degree shows that it is one. */
    private static boolean standsAlone(String text, TextRange place) {
        char before = place.start() > 0 ? text.charAt(place.start() - 1) : ' ';
        char behind = place.end() < text.length() ? text.charAt(place.end()) : ' ';
        return ChineseWords.isWhole(text, place) || BEFORE.indexOf(before) >= 0 || BEHIND.indexOf(behind) >= 0;
    }

    private static double distance(TextRange place, TextRange sentence, double proportion) {
        double middle = (place.start() + place.end()) / 2.0 - sentence.start();
        return Math.abs(middle / sentence.length() - proportion);
    }

    private static void addForms(String gloss, Set<String> forms) {
        String[] pieces = OPEN_PLACE.split(gloss);
        for (String piece : pieces) {
            // 跑得比……快: a single character of it would be found anywhere
            String form = pieces.length > 1 && piece.length() == 1 ? "" : HanVariants.folded(piece);
            while (!form.isEmpty()) {
                forms.add(form);
                String shorter = PARTICLE.matcher(form).replaceFirst("");
                form = shorter.equals(form) ? "" : shorter;
            }
        }
    }
}
