package org.duidu.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads off the sentences of one paragraph and its translation what is needed to align them. */
final class TraitReader {
    private static final Pattern LATIN_WORD = Pattern.compile("[a-z][a-z0-9]+");

    /**
     * The length at which every number counts, in English characters: how long a number looks says nothing, since one
     * side may have it in digits and the other in words.
     */
    private static final double NUMBER_LENGTH = 6;

    private final Lexicon lexicon;
    private final CommonWords commonWords;
    private final double ratio;
    private final Map<BigDecimal, Integer> numberIds = new HashMap<>();
    private final Map<String, Integer> latinIds = new HashMap<>();

    /**
     * @param ratio Chinese length for a character of English
     */
    TraitReader(Lexicon lexicon, CommonWords commonWords, double ratio) {
        this.lexicon = lexicon;
        this.commonWords = commonWords;
        this.ratio = ratio;
    }

    List<Traits> english(String text, List<TextRange> sentences) {
        Language english =
                new Language(String::length, NUMBER_LENGTH, Lexicon.Entry::isInEnglish, commonWords::inEnglish);
        return read(text, sentences, Numbers.english(text), english);
    }

    List<Traits> chinese(String text, List<TextRange> sentences) {
        Language chinese = new Language(
                LengthModel::chineseLength, NUMBER_LENGTH * ratio, Lexicon.Entry::isInChinese, commonWords::inChinese);
        return read(text, sentences, Numbers.chinese(text), chinese);
    }

    private interface EntryTest {
        boolean finds(Lexicon.Entry entry, String lowerCase);
    }

    private record Language(
            ToDoubleFunction<String> length,
            double numberLength,
            EntryTest entries,
            Function<String, BitSet> commonWords) {}

    private List<Traits> read(
            String text, List<TextRange> sentences, List<Numbers.Mention> numbers, Language language) {
        Marks marks = Marks.of(text);
        List<Traits> traits = new ArrayList<>();
        int next = 0;
        for (TextRange sentence : sentences) {
            List<Numbers.Mention> inSentence = new ArrayList<>();
            while (next < numbers.size() && numbers.get(next).range().start() < sentence.end()) {
                inSentence.add(numbers.get(next++));
            }
            String words = sentence.of(text).toLowerCase(Locale.ROOT);
            double length = language.length.applyAsDouble(sentence.of(text));
            for (Numbers.Mention number : inSentence) {
                length += language.numberLength
                        - language.length.applyAsDouble(number.range().of(text));
            }
            traits.add(new Traits(
                    Math.max(0, length),
                    ids(inSentence),
                    latinIn(words),
                    entriesIn(words, language.entries),
                    language.commonWords.apply(words),
                    marks.in(sentence)));
        }
        return traits;
    }

    /** The value 1 is left out: "one" and 一 are articles and pronouns more often than numbers. */
    private BitSet ids(List<Numbers.Mention> numbers) {
        BitSet ids = new BitSet();
        for (Numbers.Mention number : numbers) {
            if (number.value().compareTo(BigDecimal.ONE) != 0) {
                ids.set(numberIds.computeIfAbsent(number.value(), value -> numberIds.size()));
            }
        }
        return ids;
    }

    private BitSet latinIn(String lowerCase) {
        BitSet ids = new BitSet();
        Matcher matcher = LATIN_WORD.matcher(lowerCase);
        while (matcher.find()) {
            ids.set(latinIds.computeIfAbsent(matcher.group(), word -> latinIds.size()));
        }
        return ids;
    }

    private BitSet entriesIn(String lowerCase, EntryTest test) {
        BitSet found = new BitSet();
        for (int i = 0; i < lexicon.entries().size(); i++) {
            found.set(i, test.finds(lexicon.entries().get(i), lowerCase));
        }
        return found;
    }
}
