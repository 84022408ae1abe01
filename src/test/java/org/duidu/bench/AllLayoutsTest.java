package org.duidu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duidu.crossword.Answer;
import org.duidu.crossword.LayoutFigures;
import org.duidu.crossword.LayoutGenerator;
import org.duidu.crossword.LayoutRequest;
import org.duidu.crossword.LayoutWeights;
import org.duidu.crossword.SearchBudget;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllLayoutsTest {
    private static final int ITERATIONS = 20_000;

    @ParameterizedTest
    @ValueSource(strings = {"07-weather", "07-school", "07-science"})
    void theSearchFindsTheBestThereIs(String list) {
        List<Answer> words = CrosswordLists.words(list);
        AllLayouts.Best best = AllLayouts.of(words);

        assertThat(search(words, LayoutWeights.LEAST_BOX).area()).isEqualTo(best.leastArea());
        assertThat(search(words, LayoutWeights.MOST_CROSSINGS).crossings()).isEqualTo(best.mostCrossings());
    }

    private static LayoutFigures search(List<Answer> words, LayoutWeights weights) {
        LayoutRequest request = new LayoutRequest(words, 1, SearchBudget.ofIterations(ITERATIONS));
        return new LayoutGenerator(System::nanoTime, weights)
                .generate(request, better -> {}, () -> false)
                .figures();
    }
}
