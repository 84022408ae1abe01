package org.duidu.quiz;

import java.util.Random;

/** Random numbers of which each question has its own, so that one more question changes no other. */
final class Seeds {
    private Seeds() {}

    /** The same numbers on every machine for the same seed and name: both algorithms are laid down by Java. */
    static Random random(long seed, String name) {
        return new Random(seed * 0x9E3779B97F4A7C15L + name.hashCode());
    }
}
