package org.duidu.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text can be read on everything it stands on, in every theme (WCAG 2.2, 1.4.3, level AA). */
class ContrastTest {
    private static final double ENOUGH = 4.5;

    /** Text, and the surfaces on which the style sheets set it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ink          | paper desk card wash wash-soft found found-now selection right-wash vermilion-faint
            ink-quiet    | paper desk card wash wash-soft found selection right-wash
            vermilion    | paper desk card wash wash-soft found selection
            on-vermilion | vermilion
            right        | paper desk card right-wash
            level-a      | paper desk card wash wash-soft
            level-b      | paper desk card wash wash-soft
            level-c      | paper desk card wash wash-soft
            """)
    void isEnough(String text, String surfaces) {
        for (Theme theme : Theme.values()) {
            Map<String, String> tokens = StyleSheets.tokens(theme);
            for (String surface : surfaces.split(" ")) {
                assertThat(contrast(colour(tokens, text), colour(tokens, surface)))
                        .as("%s on %s in %s", text, surface, theme)
                        .isGreaterThanOrEqualTo(ENOUGH);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21", "#ffffff, #000000, 21", "#777777, #ffffff, 4.478", "#123456, #123456, 1"})
    void isMeasuredAsTheGuidelinesSay(String one, String other, double contrast) {
        assertThat(contrast(Color.web(one), Color.web(other)))
                .isCloseTo(contrast, org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void isMeasuredOnColoursThatCoverWhatIsBehindThem() {
        for (Theme theme : Theme.values()) {
            Map<String, String> tokens = StyleSheets.tokens(theme);
            assertThat(tokens)
                    .allSatisfy((name, value) -> assertThat(value)
                            .as(name)
                            .matches(
                                    name.equals("-duidu-shadow") || name.equals("-duidu-veil")
                                            ? "rgba\\(.*\\)"
                                            : "#[0-9a-f]{6}|-duidu-[a-z-]+"));
        }
    }

    private static Color colour(Map<String, String> tokens, String name) {
        String value = tokens.get("-duidu-" + name);
        assertThat(value).as(name).isNotNull();
        return Color.web(value);
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Relative luminance as in WCAG 2.2. */
    private static double luminance(Color colour) {
        DoubleUnaryOperator linear = part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return 0.2126 * linear.applyAsDouble(colour.getRed())
                + 0.7152 * linear.applyAsDouble(colour.getGreen())
                + 0.0722 * linear.applyAsDouble(colour.getBlue());
    }
}
