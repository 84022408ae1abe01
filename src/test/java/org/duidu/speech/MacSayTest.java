package org.duidu.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MacSayTest {
    private static final String LISTING = """
            Albert              en_US    # Hello! My name is Albert.
            Alice               it_IT    # Ciao! Mi chiamo Alice.
            Bad News            en_US    # Hello! My name is Bad News.
            Daniel              en_GB    # Hello! My name is Daniel.
            Grandma (English (US)) en_US    # Hello! My name is Grandma.
            Li-Mu               zh_CN    # 你好！我叫语舒。
            Meijia              zh_TW    # 你好，我叫美佳。
            Samantha            en_US    # Hello! My name is Samantha.
            Sinji               zh_HK    # 你好！我叫善怡。
            """;

    private final MacSay program = new MacSay();

    @Test
    void listsPleasantVoicesFirstAndNoJokes() {
        assertThat(program.voices(LISTING))
                .filteredOn(voice -> voice.language() == SpokenLanguage.ENGLISH)
                .extracting(Voice::id)
                .containsExactly("Samantha", "Daniel", "Grandma (English (US))");
    }

    @Test
    void prefersTheMandarinOfTaiwan() {
        assertThat(program.voices(LISTING))
                .filteredOn(voice -> voice.language() != SpokenLanguage.ENGLISH)
                .containsExactly(
                        new Voice("Meijia", "Meijia", "zh_TW", SpokenLanguage.MANDARIN),
                        new Voice("Sinji", "Sinji", "zh_HK", SpokenLanguage.CANTONESE),
                        new Voice("Li-Mu", "Li-Mu", "zh_CN", SpokenLanguage.MANDARIN));
    }

    @Test
    void isToldATextByItsFile() {
        Voice voice = new Voice("Samantha", "Samantha", "en_US", SpokenLanguage.ENGLISH);
        Wording wording = new Wording(voice, 1.2, "-o /etc/passwd `reboot`");

        assertThat(program.synthesis(wording, Path.of("t.txt"), Path.of("s.part"))
                        .command())
                .isEqualTo(List.of(
                        "say",
                        "-v",
                        "Samantha",
                        "-r",
                        "198",
                        "-o",
                        "s.part",
                        "--file-format=WAVE",
                        "--data-format=LEI16@22050",
                        "-f",
                        "t.txt"));
        assertThat(program.listing().command()).isEqualTo(List.of("say", "-v", "?"));
    }
}
