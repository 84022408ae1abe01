package org.duidu.quiz;

import java.util.HashSet;
import java.util.Set;

/** Whether two Chinese sentences could be taken for each other. */
final class Similar {
    private static final double ALIKE = 0.5;

    private Similar() {}

    /** At least half of their pairs of characters are in both. */
    static boolean are(String one, String other) {
        Set<String> first = pairs(one);
        Set<String> second = pairs(other);
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        int fewer = Math.min(first.size(), second.size());
        return fewer == 0 || (double) common.size() / fewer >= ALIKE;
    }

    private static Set<String> pairs(String text) {
        String bare = text.replaceAll("[\\p{P}\\p{S}\\s]", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= bare.length(); i++) {
            pairs.add(bare.substring(i, i + 2));
        }
        return pairs;
    }
}
