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
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duidu.text.Scripts;
import org.duidu.text.SimplifiedCharacter;
import org.duidu.text.SimplifiedFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the two message files together, and to the rules of each language. */
class MessageFilesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|「[^」]*」");
    private static final Pattern ASCII_BETWEEN_HAN = Pattern.compile("\\p{IsHan}\\h*[,.?!:;()]+\\h*\\p{IsHan}");

    /** A language is named in itself, and the welcome is said in both. */
    private static final Pattern CHINESE_BY_NATURE = Pattern.compile("\\.zh$|\\.chinese\\.short$");

    private static final Map<String, String> ENGLISH = read("messages_en.properties");
    private static final Map<String, String> CHINESE = read("messages_zh_TW.properties");

    @Test
    void haveTheSameKeys() {
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
    }

    @Test
    void haveTheSamePlaceholders() {
        assertThat(keysOf(
                        ENGLISH,
                        (key, text) -> !placeholders(text).equals(placeholders(CHINESE.getOrDefault(key, "")))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bothFiles")
    void areValidPatterns(Map<String, String> file) {
        assertThat(keysOf(file, (key, text) -> !isValidPattern(text))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bothFiles")
    void doubleEveryApostrophe(Map<String, String> file) {
        assertThat(keysOf(file, (key, text) -> LONE_APOSTROPHE.matcher(text).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bothFiles")
    void leaveNoTextEmpty(Map<String, String> file) {
        assertThat(keysOf(file, (key, text) -> text.isBlank())).isEmpty();
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
        assertThat(keysOf(
                        CHINESE,
                        (key, text) ->
                                ASCII_BETWEEN_HAN.matcher(withoutQuoted(text)).find()))
                .isEmpty();
    }

    @Test
    void writeChineseWithoutSimplifiedCharacters() {
        SimplifiedFinder finder = new SimplifiedFinder();

        assertThat(keysOf(CHINESE, (key, text) -> finder.find(text).stream().anyMatch(SimplifiedCharacter::sure)))
                .isEmpty();
    }

    @Test
    void writeEnglishWithoutChinese() {
        assertThat(keysOf(
                        ENGLISH,
                        (key, text) -> !CHINESE_BY_NATURE.matcher(key).find()
                                && Scripts.hasHan(withoutQuoted(text).replace("對讀", ""))))
                .isEmpty();
    }

    /** What is shown as an example of what to type may be anything. */
    private static String withoutQuoted(String text) {
        return QUOTED.matcher(text).replaceAll("");
    }

    private static List<String> keysOf(Map<String, String> file, BiPredicate<String, String> wanted) {
        return file.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey(), entry.getValue()))
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
    }

    private static boolean isValidPattern(String text) {
        try {
            new MessageFormat(text);
            return true;
        } catch (IllegalArgumentException invalid) {
            return false;
        }
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
