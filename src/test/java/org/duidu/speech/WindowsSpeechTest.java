package org.duidu.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsSpeechTest {
    private static final Voice ZIRA =
            new Voice("Microsoft Zira Desktop", "Microsoft Zira Desktop", "en-US", SpokenLanguage.ENGLISH);

    private final WindowsSpeech program = new WindowsSpeech();

    @Test
    void listsVoicesWithTheMandarinOfTaiwanBeforeOthers() {
        String listing =
                "\uFEFFMicrosoft Huihui Desktop\tzh-CN\r\nMicrosoft Zira Desktop\ten-US\r\nMicrosoft Hanhan Desktop\tzh-TW\r\n"
                        + "Microsoft Haruka Desktop\tja-JP\r\n";

        assertThat(program.voices(listing))
                .extracting(Voice::id)
                .containsExactly("Microsoft Zira Desktop", "Microsoft Hanhan Desktop", "Microsoft Huihui Desktop");
    }

    @Test
    void runsTheSameScriptWhateverTheText() {
        Invocation one = program.synthesis(new Wording(ZIRA, 1, "One."), Path.of("t.txt"), Path.of("s.part"));
        Invocation two = program.synthesis(new Wording(ZIRA, 1, "'; rm x"), Path.of("t.txt"), Path.of("s.part"));

        assertThat(one).isEqualTo(two);
        assertThat(one.command().subList(0, 4))
                .isEqualTo(List.of("powershell.exe", "-NoProfile", "-NonInteractive", "-EncodedCommand"));
        assertThat(script(one)).isEqualTo(WindowsSpeech.SYNTHESIS);
        assertThat(script(program.listing())).isEqualTo(WindowsSpeech.LISTING);
    }

    @Test
    void isToldTheRestByVariables() {
        assertThat(program.synthesis(new Wording(ZIRA, 1, "x"), Path.of("t.txt"), Path.of("s.part"))
                        .environment())
                .isEqualTo(Map.of(
                        "DUIDU_VOICE", "Microsoft Zira Desktop",
                        "DUIDU_RATE", "0",
                        "DUIDU_TEXT", "t.txt",
                        "DUIDU_WAV", "s.part"));
    }

    @ParameterizedTest
    @CsvSource({"0.6, -5", "0.8, -2", "1, 0", "1.2, 2"})
    void hasSpeedsInWholeSteps(double rate, String step) {
        assertThat(program.synthesis(new Wording(ZIRA, rate, "x"), Path.of("t"), Path.of("s"))
                        .environment())
                .containsEntry("DUIDU_RATE", step);
    }

    private static String script(Invocation invocation) {
        String encoded = invocation.command().get(4);
        return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_16LE);
    }
}
