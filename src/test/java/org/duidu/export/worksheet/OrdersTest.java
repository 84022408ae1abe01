package org.duidu.export.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrdersTest {
    private static final List<String> WORDS = List.of("a", "b", "c", "d", "e", "f");

    @Test
    void givesEachVersionAnotherOrderOfTheSameWords() {
        Set<List<String>> orders = new HashSet<>();
        for (int version = 0; version < 8; version++) {
            List<String> order = new Orders(3, version).shuffled("words", WORDS);
            assertThat(order).containsExactlyInAnyOrderElementsOf(WORDS);
            orders.add(order);
        }
        assertThat(orders).hasSize(8).doesNotContain(WORDS);
    }

    @Test
    void givesAsManyOrdersAsThereAre() {
        assertThat(new Orders(1, 0).shuffled("words", List.of("a", "b"))).containsExactly("b", "a");
        assertThat(new Orders(1, 5).shuffled("words", List.of("a"))).containsExactly("a");
        assertThat(new Orders(1, 5).shuffled("words", List.of("a", "a"))).containsExactly("a", "a");
    }

    @Test
    void givesNoOrderThatIsRefusedWhileThereIsAnother() {
        for (int version = 0; version < 8; version++) {
            List<String> order = new Orders(1, version)
                    .shuffled("words", WORDS, one -> one.get(0).equals("b"));
            assertThat(order).isNotEqualTo(WORDS).containsExactlyInAnyOrderElementsOf(WORDS);
            assertThat(order.get(0)).isNotEqualTo("b");
            assertThat(new Orders(1, version).shuffled("words", List.of("a", "b")))
                    .containsExactly("b", "a");
        }
    }

    @Test
    void choosesTheSameWordsInAllVersionsAndKeepsTheirOrder() {
        List<Integer> numbers = IntStream.range(0, 100).boxed().toList();
        List<Integer> some = new Orders(9, 0).some("numbers", numbers, 10);

        assertThat(some).hasSize(10).isSorted().isEqualTo(new Orders(9, 4).some("numbers", numbers, 10));
        assertThat(some).isNotEqualTo(new Orders(10, 0).some("numbers", numbers, 10));
        assertThat(new Orders(9, 0).some("numbers", numbers, 1_000)).isEqualTo(numbers);
    }
}
