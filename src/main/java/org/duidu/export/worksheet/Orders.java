package org.duidu.export.worksheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Chance for a sheet: what is chosen is the same in all versions, the order is another in each. Everything follows from
 * seed, version and purpose, so that one part does not change when another is left out.
 *
 * @param version from 0
 */
record Orders(long seed, int version) {
    private static final int TRIES = 40;

    /** Some of a list in the list's order, the same in every version. All of it if it has no more than wanted. */
    <T> List<T> some(String purpose, List<T> all, int wanted) {
        List<Integer> places = new ArrayList<>(places(all));
        Collections.shuffle(places, random(purpose));
        return places.stream().limit(wanted).sorted().map(all::get).toList();
    }

    /** A number from 0 to bound - 1, the same in every version. */
    int number(String purpose, int bound) {
        return random(purpose).nextInt(bound);
    }

    /**
     * Another order of a list: neither the one given nor that of an earlier version, as far as there are so many. Items
     * that are equal count as the same item.
     */
    <T> List<T> shuffled(String purpose, List<T> items) {
        return shuffled(purpose, items, order -> false);
    }

    /**
     * As the other.
     *
     * @param refused what no version may have, as far as there is something else
     */
    <T> List<T> shuffled(String purpose, List<T> items, Predicate<List<T>> refused) {
        Random random = random(purpose + "/order");
        Set<List<T>> used = new HashSet<>();
        used.add(List.copyOf(items));
        List<T> order = List.copyOf(items);
        for (int i = 0; i <= version; i++) {
            order = fresh(items, used, refused, random);
            used.add(order);
        }
        return order;
    }

    private static <T> List<T> fresh(List<T> items, Set<List<T>> used, Predicate<List<T>> refused, Random random) {
        List<T> order = new ArrayList<>(items);
        List<T> again = items;
        for (int i = 0; i < TRIES; i++) {
            Collections.shuffle(order, random);
            boolean allowed = !order.equals(items) && !refused.test(order);
            if (allowed && !used.contains(order)) {
                return List.copyOf(order);
            }
            again = allowed ? List.copyOf(order) : again;
        }
        return List.copyOf(again);
    }

    private Random random(String purpose) {
        return new Random(seed * 0x9E3779B97F4A7C15L + purpose.hashCode());
    }

    private static List<Integer> places(List<?> all) {
        return IntStream.range(0, all.size()).boxed().toList();
    }
}
