package org.duidu.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.duidu.messages.Messages;
import org.duidu.ui.theme.StyleSheets.Declaration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ThemeTest {
    private static final Pattern LOOKUP = Pattern.compile("-duidu-[\\w-]+");
    private static final Pattern PAINTED = Pattern.compile("-fx-(?!effect).*(?:color|fill|stroke)");

    static Stream<Declaration> declarations() {
        return StyleSheets.names().stream()
                .filter(sheet -> !sheet.equals(StyleSheets.TOKENS))
                .flatMap(sheet -> StyleSheets.declarations(sheet).stream());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void definesTheSameTokensAsTheOthers(Theme theme) {
        assertThat(StyleSheets.tokens(theme).keySet())
                .hasSizeGreaterThan(20)
                .containsExactlyElementsOf(StyleSheets.tokens(Theme.LIGHT).keySet());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void definesWhateverIsLookedUp(Theme theme) {
        Set<String> defined = StyleSheets.tokens(theme).keySet();

        assertThat(StyleSheets.names()).allSatisfy(sheet -> {
            Matcher lookups = LOOKUP.matcher(StyleSheets.text(sheet));
            List<String> used = new ArrayList<>();
            while (lookups.find()) {
                used.add(lookups.group());
            }
            assertThat(defined).containsAll(used);
        });
    }

    @Test
    void leavesAllColoursToTheTokens() {
        assertThat(declarations().toList())
                .hasSizeGreaterThan(100)
                .noneMatch(line -> line.value().matches("(?i).*(#[0-9a-f]{3,8}\\b|rgba?\\(|hsba?\\().*"))
                .filteredOn(line -> PAINTED.matcher(line.property()).matches())
                .isNotEmpty()
                .allMatch(line -> Stream.of(line.value().split("\\s+"))
                        .allMatch(part -> part.matches("-duidu-.*|-color-.*|transparent|null")));
    }

    @Test
    void overridesOnlyWhatTheControlsLookUp() throws IOException {
        String controls = atlantaFx();

        Stream.concat(
                        StyleSheets.tokens(Theme.LIGHT).keySet().stream(),
                        declarations().map(Declaration::property))
                .filter(name -> name.startsWith("-color-"))
                .distinct()
                .forEach(name -> assertThat(controls).contains(name));
    }

    static Stream<String> sheets() {
        return StyleSheets.names().stream();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void hasSheetsOfWholeRules(String sheet) {
        String text = StyleSheets.text(sheet);

        assertThat(text.chars().filter(c -> c == '{').count())
                .isPositive()
                .isEqualTo(text.chars().filter(c -> c == '}').count());
        assertThat(text.replaceAll("[^{}]*\\{\\s*(?:[\\w-]+\\s*:[^;{}]+;\\s*)*}", ""))
                .isBlank();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void dressesAScene(Theme theme) throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Scene scene = new Scene(new Region());
            theme.next().applyTo(scene);
            theme.applyTo(scene);

            assertThat(scene.getRoot().getStyleClass())
                    .filteredOn(name -> name.startsWith("theme-"))
                    .containsExactly("theme-" + theme.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(scene.getStylesheets())
                    .extracting(sheet -> sheet.substring(sheet.lastIndexOf('/') + 1))
                    .containsExactlyInAnyOrderElementsOf(StyleSheets.names());
            assertThat(scene.getFill())
                    .isEqualTo(Color.web(StyleSheets.tokens(theme).get("-duidu-paper")));
        });
    }

    @Test
    void comesAroundAfterTheLast() {
        assertThat(Theme.LIGHT.next()).isEqualTo(Theme.SEPIA);
        assertThat(Theme.SEPIA.next()).isEqualTo(Theme.DARK);
        assertThat(Theme.DARK.next()).isEqualTo(Theme.LIGHT);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void hasANameInBothLanguages(Theme theme) {
        assertThat(Messages.of(Messages.ENGLISH).has(theme.key())).isTrue();
        assertThat(Messages.of(Messages.CHINESE).has(theme.key())).isTrue();
    }

    @Test
    void hasTheFamiliesItNames() throws Exception {
        FxToolkit.registerPrimaryStage();
        Fonts.load();

        List<String> families = List.of(Fonts.ENGLISH, Fonts.CHINESE, Fonts.PHONETIC);
        assertThat(Font.getFamilies()).containsAll(families);
        assertThat(declarationsOf("-fx-font-family"))
                .isNotEmpty()
                .allMatch(family -> families.contains(family.replace("\"", "")));
    }

    private static List<String> declarationsOf(String property) {
        return StyleSheets.names().stream()
                .flatMap(sheet -> StyleSheets.declarations(sheet).stream())
                .filter(line -> line.property().equals(property))
                .map(Declaration::value)
                .toList();
    }

    private static String atlantaFx() throws IOException {
        String sheet = new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet();
        String source = sheet.replaceAll("\\.bss$", ".css");
        try (InputStream in = Objects.requireNonNull(ThemeTest.class.getResourceAsStream(source), source)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
