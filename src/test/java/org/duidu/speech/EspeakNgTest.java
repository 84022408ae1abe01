package org.duidu.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EspeakNgTest {
    /** From eSpeak NG 1.51, shortened. */
    private static final String LISTING = """
            Pty Language       Age/Gender VoiceName          File                 Other Languages
             5  af              --/M      Afrikaans          gmw/af
             5  cmn             --/M      Chinese_(Mandarin,_latin_as_English) sit/cmn              (zh-cmn 5)(zh 5)
             5  cmn-latn-pinyin --/M      Chinese_(Mandarin,_latin_as_Pinyin) sit/cmn-Latn-pinyin  (zh-cmn 5)(zh 5)
             5  en-029          --/M      English_(Caribbean) gmw/en-029           (en 10)
             2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
             5  en-gb-scotland  --/M      English_(Scotland) gmw/en-GB-scotland   (en 4)
             2  en-us           --/M      English_(America)  gmw/en-US            (en 3)
             5  en-us           --/M      us-mbrola-2        mb/mb-us2            (en 7)
             5  variant         --/M      Storm              !v/Storm             (en-us 5)
             5  yue             --/M      Chinese_(Cantonese) sit/yue              (zh-yue 5)(zh 8)
             5  yue             --/M      Chinese_(Cantonese,_latin_as_Jyutping) sit/yue-Latn-jyutping (zh-yue 5)(zh 8)
            """;

    private final EspeakNg program = new EspeakNg();

    @Test
    void listsItsOwnVoicesForOurLanguages() {
        assertThat(program.voices(LISTING))
                .containsExactly(
                        new Voice("gmw/en-US", "English (America)", "en-us", SpokenLanguage.ENGLISH),
                        new Voice("gmw/en", "English (Great Britain)", "en-gb", SpokenLanguage.ENGLISH),
                        new Voice("sit/cmn", "Chinese (Mandarin, latin as English)", "cmn", SpokenLanguage.MANDARIN),
                        new Voice("gmw/en-029", "English (Caribbean)", "en-029", SpokenLanguage.ENGLISH),
                        new Voice("gmw/en-GB-scotland", "English (Scotland)", "en-gb-scotland", SpokenLanguage.ENGLISH),
                        new Voice("sit/yue", "Chinese (Cantonese)", "yue", SpokenLanguage.CANTONESE));
    }

    @Test
    void listsNothingWhereThereIsNothing() {
        assertThat(program.voices("")).isEmpty();
        assertThat(program.voices("sh: espeak-ng: not found")).isEmpty();
    }

    @Test
    void isToldATextByItsFile() {
        Voice voice = new Voice("gmw/en-US", "English (America)", "en-us", SpokenLanguage.ENGLISH);
        Wording wording = new Wording(voice, 0.8, "--help; $(reboot)");

        assertThat(program.synthesis(wording, Path.of("t.txt"), Path.of("s.wav"))
                        .command())
                .isEqualTo(
                        List.of("espeak-ng", "-v", "gmw/en-US", "-s", "128", "-b", "1", "-w", "s.wav", "-f", "t.txt"));
    }
}
