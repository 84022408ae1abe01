package org.duidu.quiz;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.dictionary.Dictionary;

/** When two words or texts say the same, by rules of the tests' own and by extJWNL itself. */
final class SecondOpinion {
    private static final Dictionary WORDNET = open();

    private SecondOpinion() {}

    /** A text without what nobody would tell apart: width, case, punctuation, spaces, variants of characters. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .replace('臺', '台')
                .replace('裏', '裡')
                .replace('羣', '群')
                .replace('着', '著')
                .replace('綫', '線')
                .replace('麪', '麵');
    }

    static boolean areDistinct(List<String> texts) {
        return texts.stream().map(SecondOpinion::folded).distinct().count() == texts.size();
    }

    /** Whether two words are forms of one word: begin and began. */
    static boolean isSameWord(String one, String other) {
        Set<String> shared = new HashSet<>(bases(one));
        shared.retainAll(bases(other));
        return !shared.isEmpty();
    }

    private static Set<String> bases(String word) {
        String plain = word.toLowerCase(Locale.ROOT).strip();
        try {
            Set<String> bases = new HashSet<>();
            bases.add(plain);
            for (POS pos : POS.values()) {
                bases.addAll(WORDNET.getMorphologicalProcessor().lookupAllBaseForms(pos, plain));
            }
            return bases;
        } catch (JWNLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether two definitions share at least half of their longer words: very good and very bad do not. */
    static boolean areDefinedAlike(String one, String other) {
        Set<String> first = longWords(one);
        Set<String> all = new HashSet<>(first);
        Set<String> second = longWords(other);
        all.addAll(second);
        first.retainAll(second);
        return first.size() > 1 && 2 * first.size() >= all.size();
    }

    private static Set<String> longWords(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("\\P{L}+"))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toCollection(HashSet::new));
    }

    static boolean shareGloss(String one, String other) {
        for (String first : one.split("[；;、，,]")) {
            for (String second : other.split("[；;、，,]")) {
                String a = first.strip();
                String b = second.strip();
                if (!a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a))) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean shareSynset(String one, String other) {
        try {
            for (POS pos : POS.values()) {
                IndexWord first = WORDNET.lookupIndexWord(pos, one.toLowerCase(Locale.ROOT));
                IndexWord second = WORDNET.lookupIndexWord(pos, other.toLowerCase(Locale.ROOT));
                if (first != null
                        && second != null
                        && pos == classOf(first, second)
                        && first.getSenses().stream().anyMatch(second.getSenses()::contains)) {
                    return true;
                }
            }
            return false;
        } catch (JWNLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Only where both are known mainly in this class: a noun's rare verb is not what a learner thinks of. */
    private static POS classOf(IndexWord first, IndexWord second) throws JWNLException {
        return mainClass(first.getLemma()) == mainClass(second.getLemma()) ? first.getPOS() : null;
    }

    private static POS mainClass(String lemma) throws JWNLException {
        POS main = null;
        int most = 0;
        for (POS pos : POS.values()) {
            IndexWord word = WORDNET.getIndexWord(pos, lemma);
            if (word != null && word.getSenses().size() > most) {
                most = word.getSenses().size();
                main = pos;
            }
        }
        return main;
    }

    private static Dictionary open() {
        try {
            return Dictionary.getDefaultResourceInstance();
        } catch (JWNLException e) {
            throw new IllegalStateException(e);
        }
    }
}
