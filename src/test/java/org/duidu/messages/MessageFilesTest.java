package org.duidu.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the two message files together, and to the rules of each language. */
class MessageFilesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern ASCII_BETWEEN_HAN = Pattern.compile("\\p{IsHan}\\h*[,.?!:;()]+\\h*\\p{IsHan}");

    private static final Map<String, String> ENGLISH = read("messages_en.properties");
    private static final Map<String, String> CHINESE = read("messages_zh_TW.properties");

    @Test
    void haveTheSameKeys() {
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
    }

    @Test
    void haveTheSamePlaceholders() {
        ENGLISH.forEach((key, text) ->
                assertThat(placeholders(CHINESE.getOrDefault(key, ""))).as(key).isEqualTo(placeholders(text)));
    }

    @ParameterizedTest
    @MethodSource("bothFiles")
    void areValidPatternsWithEveryApostropheDoubled(Map<String, String> file) {
        assertThat(file).allSatisfy((key, text) -> {
            assertThat(new MessageFormat(text)).isNotNull();
            assertThat(LONE_APOSTROPHE.matcher(text).find()).as(key).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("bothFiles")
    void leaveNoTextEmpty(Map<String, String> file) {
        assertThat(file).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("bothPaths")
    void defineNoKeyTwice(String name) throws IOException {
        List<String> keys = new ArrayList<>();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.matches("[a-zA-Z][^=]*=.*"))
                    .forEach(line ->
                            keys.add(line.substring(0, line.indexOf('=')).strip()));
        }

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void writeChineseWithFullWidthPunctuation() {
        assertThat(CHINESE)
                .allSatisfy((key, text) -> assertThat(
                                ASCII_BETWEEN_HAN.matcher(text).find())
                        .as(key)
                        .isFalse());
    }

    @Test
    void writeEnglishWithoutChinese() {
        assertThat(ENGLISH).allSatisfy((key, text) -> {
            if (!key.endsWith(".native-name")) {
                assertThat(text.replaceAll("[「」]", "").codePoints().noneMatch(Character::isIdeographic))
                        .as(key)
                        .isTrue();
            }
        });
    }

    private static Stream<Map<String, String>> bothFiles() {
        return Stream.of(ENGLISH, CHINESE);
    }

    private static Stream<String> bothPaths() {
        return Stream.of("messages_en.properties", "messages_zh_TW.properties");
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> placeholders = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(found -> placeholders.add(found.group(1)));
        return placeholders;
    }

    private static Map<String, String> read(String name) {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
