package org.duidu.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Texts in another order.
 *
 * @param texts in the new order
 * @param places for each text of the old order its index in the new one
 */
record Shuffled(List<String> texts, List<Integer> places) {

    static Shuffled of(List<String> texts, Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
        Collections.shuffle(order, random);
        return by(texts, order);
    }

    /** In an order that is surely another, if the texts are not all the same. */
    static Shuffled otherwise(List<String> texts, Random random) {
        Shuffled shuffled = of(texts, random);
        for (int tries = 0; tries < 10 && shuffled.texts().equals(texts); tries++) {
            shuffled = of(texts, random);
        }
        if (!shuffled.texts().equals(texts)) {
            return shuffled;
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
        Collections.rotate(order, 1);
        return by(texts, order);
    }

    private static Shuffled by(List<String> texts, List<Integer> order) {
        List<Integer> places = new ArrayList<>(Collections.nCopies(order.size(), 0));
        for (int i = 0; i < order.size(); i++) {
            places.set(order.get(i), i);
        }
        return new Shuffled(order.stream().map(texts::get).toList(), List.copyOf(places));
    }
}
