package org.duidu.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads off the sentences of one paragraph and its translation what is needed to align them. */
final class TraitReader {
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]+");

    private final Lexicon lexicon;
    private final Lexicon commonWords;
    private final Map<Object, Integer> numberIds = new HashMap<>();
    private final Map<Object, Integer> latinIds = new HashMap<>();

    TraitReader(Lexicon lexicon, Lexicon commonWords) {
        this.lexicon = lexicon;
        this.commonWords = commonWords;
    }

    List<Traits> english(String text, List<TextRange> sentences) {
        List<Numbers.Mention> numbers = Numbers.english(text);
        Marks marks = Marks.of(text);
        List<Traits> traits = new ArrayList<>();
        for (TextRange sentence : sentences) {
            String words = sentence.of(text).toLowerCase(Locale.ROOT);
            traits.add(new Traits(
                    sentence.length(),
                    numbersIn(sentence, numbers),
                    latinIn(words),
                    entries(lexicon, words, true),
                    entries(commonWords, words, true),
                    marks.in(sentence)));
        }
        return traits;
    }

    List<Traits> chinese(String text, List<TextRange> sentences) {
        List<Numbers.Mention> numbers = Numbers.chinese(text);
        Marks marks = Marks.of(text);
        List<Traits> traits = new ArrayList<>();
        for (TextRange sentence : sentences) {
            String words = sentence.of(text);
            traits.add(new Traits(
                    LengthModel.chineseLength(words),
                    numbersIn(sentence, numbers),
                    latinIn(words.toLowerCase(Locale.ROOT)),
                    entries(lexicon, words, false),
                    entries(commonWords, words, false),
                    marks.in(sentence)));
        }
        return traits;
    }

    /** The value 1 is left out: "one" and 一 are articles and pronouns more often than numbers. */
    private BitSet numbersIn(TextRange sentence, List<Numbers.Mention> numbers) {
        BitSet ids = new BitSet();
        for (Numbers.Mention number : numbers) {
            boolean one = number.value().compareTo(java.math.BigDecimal.ONE) == 0;
            if (sentence.contains(number.range().start()) && !one) {
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

    private static BitSet entries(Lexicon lexicon, String text, boolean english) {
        BitSet found = new BitSet();
        for (int i = 0; i < lexicon.entries().size(); i++) {
            Lexicon.Entry entry = lexicon.entries().get(i);
            found.set(i, english ? entry.isInEnglish(text) : entry.isInChinese(text));
        }
        return found;
    }
}
