package org.duidu.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** With the espeak-ng of this machine; passed over where there is none. */
class RealEspeakTest {
    private static final String SENTENCE = "The canal froze in the winter, and no boat could pass.";
    private static final int AUDIBLE = 1_000;

    @TempDir
    Path folder;

    private final EspeakNg program = new EspeakNg();
    private List<Voice> voices = List.of();
    private ClipStore store;

    @BeforeEach
    void needsEspeak() throws Exception {
        try {
            voices = program.voices(new SystemPrograms().run(program.listing(), Duration.ofSeconds(20)));
        } catch (IOException none) {
            assumeTrue(false, "espeak-ng is not installed: " + none.getMessage());
        }
        store = new ClipStore(folder.resolve("clips"), 1 << 28, program, new SystemPrograms());
    }

    @ParameterizedTest
    @EnumSource(SpokenLanguage.class)
    void speaksEachLanguage(SpokenLanguage language) throws Exception {
        String text = language == SpokenLanguage.ENGLISH ? SENTENCE : "運河在冬天結冰。";
        SpeechClip clip = store.clip(new Wording(voice(language), 1, text));

        assertThat(Wav.loudest(clip.file())).isGreaterThan(AUDIBLE);
        assertThat(clip.duration()).isBetween(Duration.ofMillis(500), Duration.ofSeconds(10));
    }

    @Test
    void saysExactlyHowLongAClipSounds() throws Exception {
        SpeechClip clip = store.clip(english(1, SENTENCE));

        try (AudioInputStream sound =
                AudioSystem.getAudioInputStream(clip.file().toFile())) {
            double seconds =
                    sound.readAllBytes().length / 2.0 / sound.getFormat().getFrameRate();
            assertThat(clip.duration().toNanos() / 1e9)
                    .isEqualTo(seconds, org.assertj.core.api.Assertions.within(1e-6));
        }
    }

    @Test
    void speaksLongerTheSlowerItIs() throws Exception {
        Duration slow = store.clip(english(0.6, SENTENCE)).duration();
        Duration usual = store.clip(english(1, SENTENCE)).duration();
        Duration fast = store.clip(english(1.2, SENTENCE)).duration();

        assertThat(slow).isGreaterThan(usual);
        assertThat(usual).isGreaterThan(fast);
        assertThat((double) slow.toMillis() / fast.toMillis()).isBetween(1.6, 2.4);
    }

    static Stream<String> texts() {
        return Stream.of(
                "--version",
                "-w /tmp/other.wav hello",
                "\"quoted\" and 'quoted' and `quoted`",
                "$(touch pwned) ; touch pwned | cat > pwned && echo hello",
                "One line.\nAnother line.\r\n\r\nA third.",
                "nul \u0000 in the middle",
                "<speak><break time='60s'/>tags</speak>",
                "[[h@l'oU]] sounds",
                "lone \uD800 surrogate and 😀",
                "word ".repeat(2_000),
                "中文和 English 混在一起，還有數字 1914。");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void speaksWhateverTextThereIs(String text) throws Exception {
        SpeechClip clip = store.clip(english(1, text));

        assertThat(Wav.loudest(clip.file())).isGreaterThan(AUDIBLE);
        assertThat(Path.of("pwned")).doesNotExist();
        assertThat(Path.of("/tmp/other.wav")).doesNotExist();
    }

    @Test
    void speaksAllOfALongText() throws Exception {
        Duration hundred = store.clip(english(1.2, "word ".repeat(100))).duration();
        Duration twoThousand = store.clip(english(1.2, "word ".repeat(2_000))).duration();

        assertThat(twoThousand).isGreaterThan(hundred.multipliedBy(15));
    }

    @Test
    void isFoundOnThisMachine() throws Exception {
        assertThat(TalkerFinder.ofThisMachine(folder.resolve("clips"))
                        .find()
                        .talker()
                        .orElseThrow()
                        .voices())
                .containsAll(voices);
    }

    @Test
    void leavesNoTextBehind() throws Exception {
        store.clip(english(1, SENTENCE));

        try (Stream<Path> files = Files.list(folder.resolve("clips"))) {
            assertThat(files).allMatch(file -> file.toString().endsWith(".wav"));
        }
    }

    private Wording english(double rate, String text) {
        return new Wording(voice(SpokenLanguage.ENGLISH), rate, text);
    }

    private Voice voice(SpokenLanguage language) {
        return voices.stream()
                .filter(voice -> voice.language() == language)
                .findFirst()
                .orElseThrow();
    }
}
