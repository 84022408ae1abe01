package org.duidu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.duidu.ui.settings.Settings;
import org.duidu.ui.settings.Settings.ReadingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageGeometryTest {
    static Stream<PageStyle> styles() {
        List<PageStyle> styles = new ArrayList<>();
        for (ReadingMode mode : ReadingMode.values()) {
            for (int size : Settings.FONT_SIZES) {
                for (int measure : List.of(Settings.MIN_MEASURE, 62, Settings.MAX_MEASURE)) {
                    styles.add(new PageStyle(mode, size, 1.6, measure, true));
                    styles.add(new PageStyle(mode, size, 1.6, measure, false));
                }
            }
        }
        return styles.stream();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void fitsIntoAnyWidth(PageStyle style) {
        onEveryWidth(style, (width, page) -> {
            assertThat(page.left()).isGreaterThanOrEqualTo(24);
            assertThat(right(page)).isLessThanOrEqualTo(width - 24);
            assertThat(page.english()).isGreaterThanOrEqualTo(200);
            assertThat(page.chinese()).isGreaterThanOrEqualTo(190);
        });
    }

    @ParameterizedTest
    @MethodSource("styles")
    void neverLetsColumnsOverlap(PageStyle style) {
        onEveryWidth(style, (width, page) -> {
            if (page.sideBySide()) {
                assertThat(page.chineseLeft()).isGreaterThanOrEqualTo(page.left() + page.english() + 24);
            } else {
                assertThat(page.chineseLeft()).isEqualTo(page.left());
                assertThat(page.chinese()).isEqualTo(page.english());
            }
            if (page.margin() > 0) {
                assertThat(page.marginLeft()).isGreaterThanOrEqualTo(page.left() + page.textWidth() + 24);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("styles")
    void standsInTheMiddle(PageStyle style) {
        onEveryWidth(style, (width, page) -> {
            assertThat(page.left() - (width - right(page))).isBetween(-2.0, 2.0);
        });
    }

    @ParameterizedTest
    @MethodSource("styles")
    void setsNoLineWiderThanTheReaderWants(PageStyle style) {
        onEveryWidth(
                style,
                (width, page) -> assertThat(page.english()).isLessThanOrEqualTo(style.measure() * style.size() * 0.5));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void neverMakesTheEnglishNarrowerInAWiderWindowOfTheSameLayout(PageStyle style) {
        PageGeometry before = PageGeometry.of(400, style);
        for (int width = 401; width <= 3000; width++) {
            PageGeometry page = PageGeometry.of(width, style);
            boolean sameLayout = page.sideBySide() == before.sideBySide()
                    && page.margin() == before.margin()
                    // From here on the page has wider edges.
                    && width != 760;
            if (sameLayout) {
                assertThat(page.english()).as("at %d", width).isGreaterThanOrEqualTo(before.english());
            }
            before = page;
        }
    }

    @Test
    void setsChineseUnderEnglishWhereThereIsNoRoomForTwo() {
        PageStyle style = style(ReadingMode.SIDE_BY_SIDE, true);

        assertThat(PageGeometry.of(567, style).sideBySide()).isFalse();
        assertThat(PageGeometry.of(568, style).sideBySide()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = ReadingMode.class, mode = EnumSource.Mode.EXCLUDE, names = "SIDE_BY_SIDE")
    void hasOneColumnInTheOtherModesHoweverWide(ReadingMode mode) {
        assertThat(PageGeometry.of(3000, style(mode, true)).sideBySide()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ReadingMode.class)
    void foldsTheMarginAwayWhereThereIsNoRoom(ReadingMode mode) {
        assertThat(PageGeometry.of(959, style(mode, true)).margin()).isZero();
        assertThat(PageGeometry.of(960, style(mode, true)).margin()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 960, 3000})
    void hasNoMarginWhereNoneIsWanted(int width) {
        assertThat(PageGeometry.of(width, style(ReadingMode.SIDE_BY_SIDE, false))
                        .margin())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1, 47, 168, 399})
    void keepsAWidthToSetTextInBeforeTheWindowHasOne(double width) {
        PageGeometry page = PageGeometry.of(width, style(ReadingMode.SIDE_BY_SIDE, true));

        assertThat(page.english()).isGreaterThanOrEqualTo(120);
        assertThat(page.sideBySide()).isFalse();
    }

    /** One message of the first width that fails says more than a list of all. */
    private static void onEveryWidth(PageStyle style, BiConsumer<Integer, PageGeometry> check) {
        for (int width = 400; width <= 3000; width++) {
            try {
                check.accept(width, PageGeometry.of(width, style));
            } catch (AssertionError failure) {
                throw new AssertionError("at a width of " + width + ": " + failure.getMessage(), failure);
            }
        }
    }

    private static double right(PageGeometry page) {
        return page.margin() > 0 ? page.marginLeft() + page.margin() : page.left() + page.textWidth();
    }

    private static PageStyle style(ReadingMode mode, boolean glosses) {
        return new PageStyle(mode, 18, 1.6, 62, glosses);
    }
}
