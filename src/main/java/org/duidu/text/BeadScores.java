package org.duidu.text;

import java.util.ArrayList;
import java.util.List;

/** How well each possible bead of a paragraph fits, as natural logarithms that are not normalised. */
final class BeadScores {
    private static final BeadKind[] KINDS = BeadKind.values();

    /** A shared word weighs fully if it makes a pair of sentences this many times as likely as chance, or more. */
    private static final double SINGLING_OUT = 16;

    private final List<List<Traits>> english;
    private final List<List<Traits>> chinese;
    private final AlignmentWeights weights;
    private final LengthModel lengths;
    private final double[] scores;
    private final double[] rarity;
    final int rows;
    final int columns;

    BeadScores(List<Traits> english, List<Traits> chinese, AlignmentWeights weights) {
        this.english = spans(english);
        this.chinese = spans(chinese);
        this.weights = weights;
        this.lengths = LengthModel.of(total(english), total(chinese), weights);
        this.rarity = rarity(english, chinese);
        this.rows = english.size();
        this.columns = chinese.size();
        this.scores = new double[(rows + 1) * (columns + 1) * KINDS.length];
        fill();
    }

    /** The score of the bead of this kind that ends before these sentences; negative infinity if none can. */
    double of(BeadKind kind, int endEn, int endZh) {
        return scores[(endEn * (columns + 1) + endZh) * KINDS.length + kind.ordinal()];
    }

    private void fill() {
        int at = 0;
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                for (BeadKind kind : KINDS) {
                    boolean fits = i >= kind.en && j >= kind.zh;
                    scores[at++] = fits ? score(kind, i - kind.en, j - kind.zh) : Double.NEGATIVE_INFINITY;
                }
            }
        }
    }

    private double score(BeadKind kind, int i, int j) {
        if (kind.isOmission()) {
            return kind.logPrior + weights.omission();
        }
        Traits en = english.get(kind.en - 1).get(i);
        Traits zh = chinese.get(kind.zh - 1).get(j);
        return kind.logPrior + lengths.score(en.length(), zh.length()) + anchors(en, zh);
    }

    private double anchors(Traits en, Traits zh) {
        int numbers = Traits.shared(en.numbers(), zh.numbers());
        int latin = Traits.shared(en.latin(), zh.latin());
        int marks = Traits.shared(en.marks(), zh.marks());
        return numbers * weights.sharedNumber()
                + (zh.numbers().cardinality() - numbers) * weights.extraNumberZh()
                + (en.numbers().cardinality() - numbers) * weights.extraNumberEn()
                + latin * weights.sharedLatin()
                + (zh.latin().cardinality() - latin) * weights.extraLatin()
                + marks * weights.sharedMark()
                + (en.marks().cardinality() + zh.marks().cardinality() - 2 * marks) * weights.extraMark()
                + Traits.shared(en.words(), zh.words()) * weights.sharedWord()
                + commonWords(en, zh);
    }

    private double commonWords(Traits en, Traits zh) {
        double sum = 0;
        for (int word = en.common().nextSetBit(0); word >= 0; word = en.common().nextSetBit(word + 1)) {
            sum += zh.common().get(word) ? rarity[word] : 0;
        }
        return sum * weights.sharedCommonWord();
    }

    /** 1 for a word that singles out a sentence, 0 for one that is everywhere. */
    private static double[] rarity(List<Traits> english, List<Traits> chinese) {
        int[] en = frequencies(english);
        int[] zh = frequencies(chinese);
        double[] rarity = new double[Math.min(en.length, zh.length)];
        for (int word = 0; word < rarity.length; word++) {
            if (en[word] > 0 && zh[word] > 0) {
                double odds = (double) english.size() * chinese.size() / (en[word] * zh[word]);
                rarity[word] = Math.min(1, Math.log(odds) / Math.log(SINGLING_OUT));
            }
        }
        return rarity;
    }

    private static int[] frequencies(List<Traits> sentences) {
        int size = sentences.stream()
                .mapToInt(traits -> traits.common().length())
                .max()
                .orElse(0);
        int[] frequencies = new int[size];
        for (Traits traits : sentences) {
            traits.common().stream().forEach(word -> frequencies[word]++);
        }
        return frequencies;
    }

    /** One, two and three neighbouring sentences from each place on. */
    private static List<List<Traits>> spans(List<Traits> sentences) {
        List<List<Traits>> spans = new ArrayList<>();
        spans.add(sentences);
        for (int size = 2; size <= 3; size++) {
            List<Traits> shorter = spans.get(size - 2);
            List<Traits> longer = new ArrayList<>();
            for (int at = 0; at + size <= sentences.size(); at++) {
                longer.add(shorter.get(at).plus(sentences.get(at + size - 1)));
            }
            spans.add(longer);
        }
        return spans;
    }

    private static double total(List<Traits> sentences) {
        return sentences.stream().mapToDouble(Traits::length).sum();
    }
}
