package org.duidu.ui.teacher.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.SentencePair;
import org.duidu.text.SentenceSplitter;
import org.duidu.text.TextRange;

/**
 * The sentences of a paragraph in pairs, to be paired otherwise. English and Chinese sentences keep their order; a pair
 * that would be left without one of the languages joins its neighbour, because {@code //} can say nothing else.
 */
final class PairEdit {
    private final Side english;
    private final Side chinese;

    /** One language: where its sentences start, and to which pair each belongs. */
    private static final class Side {
        private final List<TextRange> sentences;
        private final int[] pairs;

        private Side(List<TextRange> sentences, int[] pairs) {
            this.sentences = sentences;
            this.pairs = pairs;
        }

        private int sentenceAt(int offset) {
            for (int i = sentences.size() - 1; i > 0; i--) {
                if (sentences.get(i).start() <= offset) {
                    return i;
                }
            }
            return 0;
        }

        /** Gives a sentence to a pair; those before it may be in no later one, those after it in no earlier one. */
        private void give(int sentence, int pair) {
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = i < sentence ? Math.min(pairs[i], pair) : i > sentence ? Math.max(pairs[i], pair) : pair;
            }
        }

        private boolean has(int pair) {
            return java.util.Arrays.stream(pairs).anyMatch(one -> one == pair);
        }

        private void merge(int pair, int into) {
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = pairs[i] == pair ? into : pairs[i];
            }
        }

        private List<Integer> breaks() {
            List<Integer> breaks = new ArrayList<>();
            for (int i = 1; i < pairs.length; i++) {
                if (pairs[i] != pairs[i - 1]) {
                    breaks.add(sentences.get(i).start());
                }
            }
            return breaks;
        }
    }

    /** Where {@code //} is to stand: the same number of places in both languages. */
    record Breaks(List<Integer> english, List<Integer> chinese) {}

    private PairEdit(Side english, Side chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    static PairEdit of(Paragraph paragraph, List<SentencePair> pairs) {
        List<TextRange> en = pairs.stream().map(SentencePair::en).toList();
        List<TextRange> zh = pairs.stream().map(SentencePair::zh).toList();
        return new PairEdit(
                side(SentenceSplitter.english(paragraph.en().text()), en),
                side(SentenceSplitter.chinese(paragraph.zh().text()), zh));
    }

    /** Sentences are cut further where a pair begins within one. */
    private static Side side(List<TextRange> sentences, List<TextRange> pairs) {
        TreeSet<Integer> starts = new TreeSet<>();
        sentences.forEach(sentence -> starts.add(sentence.start()));
        pairs.stream().filter(pair -> !pair.isEmpty()).forEach(pair -> starts.add(pair.start()));
        int end = sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).end();
        List<TextRange> pieces = new ArrayList<>();
        for (int start : starts) {
            Integer next = starts.higher(start);
            pieces.add(new TextRange(start, Math.max(start, next == null ? end : next)));
        }
        int[] owners = new int[pieces.size()];
        for (int i = 0; i < owners.length; i++) {
            int before = i == 0 ? 0 : owners[i - 1];
            owners[i] = owner(pieces.get(i).start(), pairs, before);
        }
        return new Side(pieces, owners);
    }

    private static int owner(int offset, List<TextRange> pairs, int otherwise) {
        for (int pair = 0; pair < pairs.size(); pair++) {
            if (pairs.get(pair).contains(offset)) {
                return pair;
            }
        }
        return otherwise;
    }

    /** The pair of the sentence at a place. */
    int pairAt(boolean inEnglish, int offset) {
        Side side = inEnglish ? english : chinese;
        return side.sentences.isEmpty() ? 0 : side.pairs[side.sentenceAt(offset)];
    }

    /** Whether another pair follows, with which a pair can change sentences. */
    boolean hasNext(int pair) {
        return pair < Math.max(last(english), last(chinese));
    }

    /** Puts the sentences at two places into one pair, as by dragging one onto the other. */
    Breaks together(int englishOffset, int chineseOffset) {
        int pair = pairAt(true, englishOffset);
        if (!chinese.sentences.isEmpty()) {
            chinese.give(chinese.sentenceAt(chineseOffset), pair);
        }
        return breaks();
    }

    /** Takes the first Chinese sentence of the next pair into a pair. */
    Breaks takeNext(int pair) {
        for (int i = 1; i < chinese.pairs.length; i++) {
            if (chinese.pairs[i] > pair && chinese.pairs[i - 1] <= pair) {
                chinese.give(i, pair);
                break;
            }
        }
        return breaks();
    }

    /** Gives the last Chinese sentence of a pair to the next one. */
    Breaks giveNext(int pair) {
        for (int i = chinese.pairs.length - 1; i >= 0; i--) {
            if (chinese.pairs[i] == pair) {
                chinese.give(i, pair + 1);
                break;
            }
        }
        return breaks();
    }

    /** Makes one pair of a pair and the next. */
    Breaks join(int pair) {
        english.merge(pair + 1, pair);
        chinese.merge(pair + 1, pair);
        return breaks();
    }

    private Breaks breaks() {
        int most = Math.max(last(english), last(chinese));
        for (int pair = 0; pair <= most; pair++) {
            if (english.has(pair) != chinese.has(pair)) {
                mergeIntoNeighbour(pair, most);
            }
        }
        return new Breaks(english.breaks(), chinese.breaks());
    }

    /** Into the pair before that is whole, or the first one after. */
    private void mergeIntoNeighbour(int pair, int most) {
        for (int before = pair - 1; before >= 0; before--) {
            if (english.has(before) && chinese.has(before)) {
                english.merge(pair, before);
                chinese.merge(pair, before);
                return;
            }
        }
        int next = Math.min(most, pair + 1);
        english.merge(pair, next);
        chinese.merge(pair, next);
    }

    private static int last(Side side) {
        return side.pairs.length == 0 ? 0 : side.pairs[side.pairs.length - 1];
    }
}
