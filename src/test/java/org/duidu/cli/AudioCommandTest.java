package org.duidu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.xml.parsers.DocumentBuilderFactory;
import org.duidu.speech.Talker;
import org.duidu.speech.TalkerFinder;
import org.duidu.speech.TalkerFinder.Found;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Commands whose result is heard, read back; passed over where no voice makes files. */
class AudioCommandTest {
    private static final String LESSON = """
            # Cups 杯子

            The red cup is warm and full of tea. We drink it slowly by the old canal.

            紅色的杯子很溫暖，裝滿了茶。我們在舊運河邊慢慢喝。

            ## Vocabulary 詞彙

            ### cup (n.) 杯子

            a small thing for a hot drink

            ### canal (n.) 運河

            a river that was dug by people
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Workshop workshop;
    private Path lesson;

    @BeforeEach
    void needsAVoice() throws Exception {
        Found found = TalkerFinder.ofThisMachine(folder.resolve("clips")).find();
        assumeTrue(found.talker().filter(Talker::records).isPresent(), "no voice that makes files");
        workshop = Workshop.with(List::of);
        lesson = Files.writeString(folder.resolve("cups.md"), LESSON);
    }

    @Test
    void speaksTheWordsOfCards() throws Exception {
        Path file = folder.resolve("cups.apkg");
        assertThat(run("anki", lesson.toString(), "--audio", "-o", file.toString()))
                .isZero();

        try (ZipFile zip = new ZipFile(file.toFile())) {
            JsonNode media = new ObjectMapper().readTree(entry(zip, "media"));
            assertThat(media).hasSize(2);
            String notes = new String(entry(zip, "collection.anki2"), StandardCharsets.UTF_8);
            for (int i = 0; i < media.size(); i++) {
                assertThat(notes)
                        .contains("[sound:" + media.get(String.valueOf(i)).asText() + "]");
                assertThat(seconds(entry(zip, String.valueOf(i)))).isBetween(0.1, 5.0);
            }
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void speaksTheDictationsOfMoodle() throws Exception {
        Path file = folder.resolve("cups.xml");
        int code = run(
                "quiz",
                lesson.toString(),
                "--audio",
                "--kinds",
                "dictation-word,dictation-sentence",
                "--count",
                "3",
                "-o",
                file.toString());
        assertThat(code).isZero();

        List<String> answers = new ArrayList<>();
        for (Element question : elements(file, "question")) {
            if (question.getAttribute("type").equals("shortanswer")) {
                Element sound = (Element) question.getElementsByTagName("file").item(0);
                assertThat(question.getElementsByTagName("questiontext").item(0).getTextContent())
                        .contains("@@PLUGINFILE@@/" + sound.getAttribute("name"));
                assertThat(sound.getAttribute("encoding")).isEqualTo("base64");
                assertThat(seconds(Base64.getDecoder().decode(sound.getTextContent())))
                        .isBetween(0.1, 9.0);
                answers.add(question.getElementsByTagName("answer")
                        .item(0)
                        .getTextContent()
                        .strip());
            }
        }
        assertThat(answers).hasSize(3).containsAnyOf("cup", "canal").anyMatch(answer -> answer.endsWith("."));
    }

    @Test
    void speaksAtTheSpeedThatIsWanted() throws Exception {
        assertThat(soundAt("60")).isGreaterThan(soundAt("120") * 1.3);
    }

    @ParameterizedTest
    @CsvSource({"59", "121", "fast"})
    void refusesOtherSpeeds(String rate) {
        assertThat(run("anki", lesson.toString(), "--audio", "--rate", rate, "-o", "cups.apkg"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--rate", rate);
    }

    @Test
    void refusesSoundWhereAFormatHoldsNone() {
        assertThat(run("quiz", lesson.toString(), "--audio", "--format", "gift"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("Moodle");
    }

    @ParameterizedTest
    @CsvSource({"anki, cups.apkg", "quiz, cups.xml"})
    void saysThatThereIsNoVoiceAndWritesNothing(String command, String name) {
        workshop = Workshop.with(List::of, clips -> Found.NOTHING);
        Path file = folder.resolve(name);

        assertThat(run(command, lesson.toString(), "--audio", "-o", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("voice", "--audio");
        assertThat(file).doesNotExist();
    }

    private double soundAt(String rate) throws Exception {
        Path file = folder.resolve("cups-" + rate + ".apkg");
        run("anki", lesson.toString(), "--audio", "--rate", rate, "-o", file.toString());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return seconds(entry(zip, "1"));
        }
    }

    private static byte[] entry(ZipFile zip, String name) throws Exception {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    private static double seconds(byte[] wav) throws Exception {
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(wav))) {
            return sound.getFrameLength() / (double) sound.getFormat().getFrameRate();
        }
    }

    private static List<Element> elements(Path xml, String name) throws Exception {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(xml.toFile())
                .getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private int run(String... arguments) {
        return new Program(
                        (one, messages) -> 0,
                        workshop,
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Locale.ENGLISH)
                .run(arguments);
    }
}
