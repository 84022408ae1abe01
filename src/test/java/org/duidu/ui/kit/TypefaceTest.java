package org.duidu.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.duidu.lesson.RichText;
import org.duidu.lesson.RichText.Style;
import org.duidu.text.TextRange;
import org.duidu.ui.theme.Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

class TypefaceTest {
    private static final Typeface ENGLISH = Typeface.english(20, 1.6);
    private static final Typeface CHINESE = Typeface.chinese(19, 1.8);

    @BeforeAll
    static void loadFonts() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    @Test
    void setsEachScriptInItsOwnFamily() {
        assertThat(ENGLISH.set(RichText.plain("Senator 史考特（Tim Scott）said")))
                .extracting(Text::getText, run -> run.getFont().getFamily())
                .containsExactly(
                        tuple("Senator ", Fonts.ENGLISH),
                        tuple("史考特（", Fonts.CHINESE),
                        tuple("Tim Scott", Fonts.ENGLISH),
                        tuple("）", Fonts.CHINESE),
                        tuple("said", Fonts.ENGLISH));
    }

    @Test
    void setsEverythingInChineseTextInTheChineseFamily() {
        assertThat(CHINESE.set(RichText.plain("參議員史考特（Tim Scott）")))
                .extracting(Text::getText, run -> run.getFont().getFamily())
                .containsExactly(tuple("參議員史考特（Tim Scott）", Fonts.CHINESE));
    }

    @Test
    void setsChineseALittleSmallerAmongEnglishAlone() {
        assertThat(Typeface.english(50, 1.6).set(RichText.plain("a 茶")))
                .extracting(run -> run.getFont().getSize())
                .containsExactly(50.0, 47.0);
        assertThat(CHINESE.set(RichText.plain("茶")))
                .extracting(run -> run.getFont().getSize())
                .containsExactly(19.0);
    }

    @Test
    void slantsEnglishForEmphasis() {
        assertThat(ENGLISH.set(styled("It is so good", 6, 8, Style.EMPHASIS)))
                .extracting(Text::getText, TypefaceTest::isItalic, TypefaceTest::isBold)
                .containsExactly(tuple("It is ", false, false), tuple("so", true, false), tuple(" good", false, false));
    }

    @ParameterizedTest
    @EnumSource(Typeface.Language.class)
    void givesChineseWeightInsteadOfASlant(Typeface.Language language) {
        Typeface face = new Typeface(language, 18, 1.6, false);

        assertThat(face.set(styled("茶很好", 1, 2, Style.EMPHASIS)))
                .extracting(Text::getText, TypefaceTest::isItalic, TypefaceTest::isBold)
                .containsExactly(tuple("茶", false, false), tuple("很", false, true), tuple("好", false, false));
    }

    @Test
    void neverSlantsTheChineseInsideEmphasizedEnglish() {
        assertThat(ENGLISH.set(styled("a tea 茶 cup", 2, 11, Style.EMPHASIS)))
                .extracting(Text::getText, TypefaceTest::isItalic)
                .containsExactly(tuple("a ", false), tuple("tea ", true), tuple("茶", false), tuple(" cup", true));
    }

    @ParameterizedTest
    @EnumSource(Typeface.Language.class)
    void setsStrongTextAndHeadingsBold(Typeface.Language language) {
        Typeface face = new Typeface(language, 18, 1.6, false);

        assertThat(face.set(styled("ab", 0, 1, Style.STRONG)))
                .extracting(TypefaceTest::isBold)
                .containsExactly(true, false);
        assertThat(face.inBold().set(RichText.plain("ab")))
                .extracting(TypefaceTest::isBold)
                .containsExactly(true);
    }

    @Test
    void marksEachStyleForTheStyleSheet() {
        RichText content = new RichText(
                "link",
                List.of(
                        new RichText.Span(new TextRange(0, 4), Style.LINK, "https://a.example"),
                        new RichText.Span(new TextRange(0, 4), Style.CODE, "")),
                List.of());

        assertThat(ENGLISH.set(content).get(0).getStyleClass()).contains("ink", "ink-link", "ink-code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "茶", "a茶a茶a", "𩸽a𩸽", "a😀b", "\u0000\t\n　", "lone \ud867 half", "ㄅㄆㄇ「」，。ＡＢＣ"})
    void losesNothing(String text) {
        for (Typeface face : List.of(ENGLISH, CHINESE)) {
            assertThat(face.set(RichText.plain(text)).stream()
                            .map(Text::getText)
                            .collect(Collectors.joining()))
                    .isEqualTo(text);
        }
    }

    @Test
    void losesNothingBetweenStylesThatOverlap() {
        RichText content = new RichText(
                "one 二 three 四 five",
                Stream.of(new TextRange(0, 9), new TextRange(4, 14), new TextRange(4, 5), new TextRange(0, 18))
                        .map(range -> new RichText.Span(range, Style.EMPHASIS, ""))
                        .toList(),
                List.of());

        assertThat(ENGLISH.set(content).stream().map(Text::getText).collect(Collectors.joining()))
                .isEqualTo(content.text());
    }

    @ParameterizedTest
    @CsvSource({"1.6, 2.8", "1.46, 0", "1.2, 0", "2.2, 14.8"})
    void spacesLinesAsAMultipleOfTheSize(double spacing, double gap) {
        assertThat(Typeface.english(20, spacing).gap()).isCloseTo(gap, org.assertj.core.data.Offset.offset(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"茶", "〇", "々", "。", "「", "（", "！", "ㄅ", "ㆠ", "あ", "ア", "𩸽", "㐀", "\u3000", "ｱ"})
    void knowsEastAsianCharacters(String character) {
        assertThat(Typeface.isEastAsian(character.codePointAt(0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "ə", "ː", "1", "’", "“", "—", "…", "·", " ", "$", "😀"})
    void knowsCharactersThatTheEnglishFamilyMustSet(String character) {
        assertThat(Typeface.isEastAsian(character.codePointAt(0))).isFalse();
    }

    private static RichText styled(String text, int start, int end, Style style) {
        return new RichText(text, List.of(new RichText.Span(new TextRange(start, end), style, "")), List.of());
    }

    private static boolean isItalic(Text run) {
        return style(run.getFont()).contains("italic");
    }

    private static boolean isBold(Text run) {
        return style(run.getFont()).contains("bold");
    }

    private static String style(Font font) {
        return font.getStyle().toLowerCase(Locale.ROOT);
    }
}
