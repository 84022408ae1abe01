package org.duidu.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the sentences of a paragraph with those of its translation, in order: lengths after Gale and Church (1993),
 * drawn towards what both sides share (numbers, words in Latin letters, punctuation, the words of a lexicon, and some
 * eight hundred common words). A bead's confidence is its posterior probability by the forward-backward algorithm. Immutable, so safe
 * for use by several threads.
 */
public final class Aligner {
    /**
     * The largest product of sentence counts that is aligned, such as 300 by 300; it bounds memory at about 10 MB. No
     * paragraph written for readers comes near it.
     */
    static final int MOST_CELLS = 90_000;

    private final AlignmentWeights weights;
    private final CommonWords commonWords;

    public Aligner() {
        this(AlignmentWeights.DEFAULT, CommonWords.load());
    }

    Aligner(AlignmentWeights weights, CommonWords commonWords) {
        this.weights = weights;
        this.commonWords = commonWords;
    }

    /**
     * The beads of a paragraph, in order; together they hold every sentence once. A side that is missing is an empty
     * range where the last sentence before it ended. More than {@value #MOST_CELLS} possible pairs are not aligned but
     * cut in proportion, with confidence 0.
     *
     * @param enSentences ranges of {@code en} in order, as {@link SentenceSplitter#english} gives them
     * @param zhSentences ranges of {@code zh} in order, as {@link SentenceSplitter#chinese} gives them
     * @param lexicon words that are known to translate each other; may be empty
     */
    public List<Bead> align(
            String en, List<TextRange> enSentences, String zh, List<TextRange> zhSentences, Lexicon lexicon) {
        if ((long) enSentences.size() * zhSentences.size() > MOST_CELLS) {
            return inProportion(enSentences, zhSentences);
        }
        TraitReader reader = new TraitReader(lexicon, commonWords, weights.ratio());
        BeadScores scores = new BeadScores(reader.english(en, enSentences), reader.chinese(zh, zhSentences), weights);
        List<Bead> beads = new ArrayList<>();
        for (Lattice.Step step : new Lattice(scores).best()) {
            beads.add(new Bead(
                    span(enSentences, step.en(), step.kind().en),
                    span(zhSentences, step.zh(), step.kind().zh),
                    step.posterior()));
        }
        return List.copyOf(beads);
    }

    private static List<Bead> inProportion(List<TextRange> en, List<TextRange> zh) {
        int count = Math.min(en.size(), zh.size());
        List<Bead> beads = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            beads.add(new Bead(share(en, i, count), share(zh, i, count), 0));
        }
        return List.copyOf(beads);
    }

    private static TextRange share(List<TextRange> sentences, int part, int parts) {
        int from = (int) ((long) part * sentences.size() / parts);
        int to = (int) ((part + 1L) * sentences.size() / parts);
        return span(sentences, from, to - from);
    }

    private static TextRange span(List<TextRange> sentences, int from, int count) {
        if (count == 0) {
            int place = from == 0 ? 0 : sentences.get(from - 1).end();
            return new TextRange(place, place);
        }
        return new TextRange(
                sentences.get(from).start(), sentences.get(from + count - 1).end());
    }
}
