package org.duidu.text;

import java.util.BitSet;

/**
 * What one or several neighbouring sentences bring to an alignment.
 *
 * @param length in characters (English) or weighted characters (Chinese)
 * @param numbers which of the paragraph's numbers
 * @param latin which of the paragraph's words in Latin letters
 * @param words which entries of the lexicon
 * @param common which common words
 * @param marks which kinds of punctuation
 */
record Traits(double length, BitSet numbers, BitSet latin, BitSet words, BitSet common, BitSet marks) {
    Traits plus(Traits next) {
        return new Traits(
                length + next.length,
                union(numbers, next.numbers),
                union(latin, next.latin),
                union(words, next.words),
                union(common, next.common),
                union(marks, next.marks));
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }

    static int shared(BitSet one, BitSet other) {
        int count = 0;
        for (int bit = one.nextSetBit(0); bit >= 0; bit = one.nextSetBit(bit + 1)) {
            count += other.get(bit) ? 1 : 0;
        }
        return count;
    }
}
