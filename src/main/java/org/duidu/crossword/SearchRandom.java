package org.duidu.crossword;

/**
 * Random numbers that are the same on every machine and JDK: xorshift64* (Vigna, "An experimental exploration of
 * Marsaglia's xorshift generators, scrambled", 2016), its state mixed from the seed by SplitMix64. No allocation.
 */
final class SearchRandom {
    private static final double UNIT = 0x1.0p-53;

    private long state;

    SearchRandom(long seed) {
        long mixed = seed + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        state = mixed == 0 ? 1 : mixed;
    }

    long next() {
        state ^= state >>> 12;
        state ^= state << 25;
        state ^= state >>> 27;
        return state * 0x2545F4914F6CDD1DL;
    }

    /** 0 to bound - 1. */
    int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    /** 0 up to but not 1. */
    double fraction() {
        return (next() >>> 11) * UNIT;
    }
}
