package org.duidu.quiz;

import java.util.List;
import java.util.regex.Pattern;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.text.ChineseWords;
import org.duidu.text.HanVariants;
import org.duidu.text.Scripts;
import org.duidu.text.TextRange;

/** The Chinese of words, as far as it tells whether two of them mean the same. */
final class ChineseGlosses {
    private static final Pattern BRACKETED = Pattern.compile("[（(〔\\[【][^）)〕\\]】]*[）)〕\\]】]?");
    private static final Pattern OPEN_PLACE = Pattern.compile("…+|\\.{2,}|[~～—]+|某人|某事|某物|[「」『』\\s]");
    private static final Pattern PARTICLE = Pattern.compile("(?<=..)[的地]$|^(?:使|被)(?=..)");

    /** Characters that many words share without meaning the same. */
    private static final String LIGHT =
            "者人員師家物器機具品性度力心會子頭的地得了著過在是有無不未可能一二三兩大小多少個種上下中內外前後出入起來去到開成為以於之所及和與或使令讓把被自動作行生學法方式點時";

    private ChineseGlosses() {}

    /** The glosses one by one, without remarks and particles, one character for its variants. */
    static List<String> of(VocabularyEntry entry) {
        return entry.glosses().stream()
                .map(ChineseGlosses::bare)
                .filter(Scripts::hasHan)
                .distinct()
                .toList();
    }

    static String bare(String gloss) {
        String plain =
                OPEN_PLACE.matcher(BRACKETED.matcher(gloss).replaceAll("")).replaceAll("");
        return HanVariants.folded(PARTICLE.matcher(plain).replaceAll(""));
    }

    /**
     * Whether two words may mean the same: one gloss is a part of one of the others (港 and 港口), or they share a character
     * that carries meaning (蜂群 and 一群).
     */
    static boolean overlap(List<String> some, List<String> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> overlap(one, other)));
    }

    /** Whether one gloss is a part of one of the others. */
    static boolean haveCommon(List<String> some, List<String> others) {
        return some.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> one.contains(other) || other.contains(one)));
    }

    private static boolean overlap(String one, String other) {
        return one.contains(other)
                || other.contains(one)
                || one.chars().anyMatch(c -> LIGHT.indexOf(c) < 0 && other.indexOf(c) >= 0);
    }

    /** Whether one of the glosses stands in a sentence; a single character only as a word of its own. */
    static boolean standIn(String sentence, List<String> glosses) {
        String folded = HanVariants.folded(sentence);
        return glosses.stream().anyMatch(gloss -> standsIn(folded, gloss));
    }

    private static boolean standsIn(String sentence, String gloss) {
        for (int at = sentence.indexOf(gloss); at >= 0; at = sentence.indexOf(gloss, at + 1)) {
            if (gloss.length() > 1 || ChineseWords.isWhole(sentence, new TextRange(at, at + 1))) {
                return true;
            }
        }
        return false;
    }
}
