package org.duidu.classroom;

import java.util.List;

/**
 * An answer in a result.
 *
 * @param id the same for everybody who was asked the same
 * @param kind of question, such as {@code word-to-chinese}, or of clue
 * @param word that was asked for, empty if none in particular
 * @param prompt what was asked, in short
 * @param right the right answer
 * @param given what was answered, empty if nothing was
 * @param score 0 to 1
 * @param seconds from seeing it to answering it, 0 if that is not known
 * @param held what the learner answered, at this or a later try, and held to be right ("I was right"); usually nothing
 */
public record ResultItem(
        String id,
        String kind,
        String word,
        String prompt,
        String right,
        String given,
        double score,
        double seconds,
        List<String> held) {

    public ResultItem {
        score = Double.isNaN(score) ? 0 : Math.max(0, Math.min(1, score));
        seconds = Double.isNaN(seconds) ? 0 : Math.max(0, seconds);
        held = List.copyOf(held);
    }
}
