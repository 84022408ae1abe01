package org.duidu.crossword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge itself is judged: each rule must be able to fail. */
class LayoutRulesTest {

    @Test
    void passesASoundLayout() {
        assertThat(broken(3, 3, "CAT 0 0 a", "TEN 0 2 d")).isEmpty();
    }

    @Test
    void letsWordsStandSideBySideUnderAWordThatCoversBoth() {
        assertThat(broken(5, 3, "CAT 2 0 a", "CAB 2 0 d", "PEA 0 1 d")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            V1 | 3 | 2 | CAT 0 0 a, TEN 0 2 d
            V2 | 3 | 3 | CAT 0 0 a, PEN 0 2 d
            V3 | 1 | 5 | CAT 0 0 a, TEN 0 2 a
            V4 | 1 | 10 | AGRA 0 0 a, ATHENS 0 4 a
            V4 | 4 | 3 | CAT 0 0 a, CAB 0 0 d, PEA 1 1 d
            V5 | 3 | 5 | CAT 0 0 a, TEN 2 2 a
            V6 | 3 | 4 | CAT 0 0 a, TEN 0 2 d, CAT 2 1 a
            """)
    void seesEachRuleBroken(String rule, int rows, int cols, String words) {
        assertThat(broken(rows, cols, words.split(", "))).anyMatch(message -> message.startsWith(rule));
    }

    @Test
    void seesAnAnswerThatIsMissing() {
        List<Answer> answers = AnswerList.of(List.of("cat", "ten")).answers();
        Layout layout = new Layout(List.of(new PlacedWord(answers.get(0), 0, 0, Direction.ACROSS)), 1, 3, List.of(), 0);

        assertThat(LayoutRules.brokenBy(layout, answers)).hasSize(1).allMatch(message -> message.startsWith("V6"));
    }

    private static List<String> broken(int rows, int cols, String... words) {
        List<PlacedWord> placed = new ArrayList<>();
        for (String word : words) {
            String[] parts = word.split(" ");
            placed.add(new PlacedWord(
                    AnswerList.of(List.of(parts[0])).answers().get(0),
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2]),
                    parts[3].equals("a") ? Direction.ACROSS : Direction.DOWN));
        }
        List<Answer> answers =
                AnswerList.of(Arrays.stream(words)
                                .map(word -> word.split(" ")[0])
                                .toList())
                        .answers()
                        .stream()
                        .map(answer -> AnswerList.of(List.of(answer.letters()))
                                .answers()
                                .get(0))
                        .toList();
        return LayoutRules.brokenBy(new Layout(placed, rows, cols, List.of(), 0), answers);
    }
}
