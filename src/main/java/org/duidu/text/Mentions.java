package org.duidu.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duidu.text.Numbers.Mention;

/** What both languages need when numbers are collected. */
final class Mentions {
    private Mentions() {}

    static boolean looksLikeYear(String digits) {
        return digits.matches("1[1-9][0-9]{2}|20[0-9]{2}");
    }

    /** By place; of two that overlap the one that starts first, or the longer one. */
    static List<Mention> inOrder(List<Mention> found) {
        Comparator<Mention> byPlace =
                Comparator.comparingInt(mention -> mention.range().start());
        List<Mention> sorted = new ArrayList<>(found);
        sorted.sort(byPlace.thenComparing(mention -> -mention.range().length()));
        List<Mention> kept = new ArrayList<>();
        int end = 0;
        for (Mention mention : sorted) {
            if (mention.range().start() >= end) {
                kept.add(mention);
                end = mention.range().end();
            }
        }
        return List.copyOf(kept);
    }
}
