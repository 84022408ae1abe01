package org.duidu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTest {
    private static final Predicate<String> ALL_LIBRARIES = name -> true;
    private static final Predicate<XAddress> ANSWERS = address -> true;

    @Test
    void isMissingWhereTheVariableIsNotSet() {
        Display display = new Display(Map.of(), true, ALL_LIBRARIES, ANSWERS);

        assertThat(display.obstacle()).contains(new Obstacle("display.none", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {":77", "nowhere", ":", ":99999", "a/b/c"})
    void isUnreachableWhereNobodyAnswers(String name) {
        Display display = new Display(Map.of("DISPLAY", name), true, ALL_LIBRARIES, address -> false);

        assertThat(display.obstacle()).contains(new Obstacle("display.unreachable", name));
    }

    @Test
    void namesTheMissingLibrary() {
        Display display = new Display(Map.of("DISPLAY", ":0"), true, name -> !name.startsWith("libXtst"), ANSWERS);

        assertThat(display.obstacle()).contains(new Obstacle("display.library", "libXtst.so.6"));
    }

    @Test
    void isFineWhereAllIsThere() {
        Display display = new Display(Map.of("DISPLAY", ":0"), true, ALL_LIBRARIES, ANSWERS);

        assertThat(display.obstacle()).isEmpty();
    }

    @Test
    void isNotAskedForWhereTheSystemAlwaysHasOne() {
        Display display = new Display(Map.of(), false, name -> false, address -> false);

        assertThat(display.obstacle()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Unable to open DISPLAY, display.unreachable",
        "Unable to load glass GTK library., display.library",
    })
    void knowsTheFailuresOfJavaFx(String text, String key) {
        Display display = new Display(Map.of(), true, ALL_LIBRARIES, ANSWERS);

        assertThat(display.obstacleIn(new RuntimeException(new UnsupportedOperationException(text))))
                .map(Obstacle::key)
                .contains(key);
    }

    @Test
    void leavesOtherFailuresAlone() {
        Display display = new Display(Map.of(), true, ALL_LIBRARIES, ANSWERS);

        assertThat(display.obstacleIn(new IllegalStateException("DISPLAY"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "':0', '', 0",
        "':10.0', '', 10",
        "'unix:3', '', 3",
        "'unix/box:3', 'box', 3",
        "'localhost:10.0', 'localhost', 10",
        "'tcp/box:1', 'box', 1",
    })
    void readsTheNamesOfXServers(String name, String host, int number) {
        assertThat(XAddress.of(name)).contains(new XAddress(host, number));
    }
}
