package org.duidu.quiz;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duidu.text.HanVariants;

/**
 * Marks typed Chinese. It is right or wrong: in Chinese a character more or less is another word, so that no slip is let
 * pass. Variants of a character count as one.
 */
final class ChineseAnswers {
    private ChineseAnswers() {}

    /** @param accepted texts of one gloss or several; any of them is right, and so is all of a text */
    static MarkedPart mark(String typed, List<String> accepted) {
        String right = accepted.get(0);
        if (bare(typed).isEmpty()) {
            return new MarkedPart("", right, 0, Verdict.OPEN, List.of());
        }
        Set<String> known = accepted.stream()
                .flatMap(text -> Arrays.stream(text.split("[；;、，,/／]")))
                .map(ChineseAnswers::bare)
                .collect(Collectors.toSet());
        boolean isRight = Arrays.stream(typed.split("[；;、，,/／]"))
                .map(ChineseAnswers::bare)
                .filter(part -> !part.isEmpty())
                .allMatch(known::contains);
        return new MarkedPart(
                typed.strip(), right, isRight ? 1 : 0, isRight ? Verdict.RIGHT : Verdict.WRONG, List.of());
    }

    private static String bare(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{P}\\p{S}]", "");
        return HanVariants.folded(normal);
    }
}
