package org.duidu.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "en, ENGLISH",
        "en_GB, ENGLISH",
        "en-gb-scotland, ENGLISH",
        "zh-TW, MANDARIN",
        "zh_CN, MANDARIN",
        "cmn, MANDARIN",
        "zh, MANDARIN",
        "zh-HK, CANTONESE",
        "zh_MO, CANTONESE",
        "yue, CANTONESE",
        "zh-yue, CANTONESE",
        "cmn-latn-pinyin,",
        "enm,",
        "fr-FR,",
        "'',"
    })
    void isKnownByItsTag(String tag, SpokenLanguage language) {
        assertThat(SpokenLanguage.ofTag(tag).orElse(null)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"zh-TW, MANDARIN", "zh-HK, CANTONESE", "'', MANDARIN", "en, MANDARIN"})
    void soundsAsInTheRegionOfALesson(String region, SpokenLanguage language) {
        assertThat(SpokenLanguage.ofChinese(region)).isEqualTo(language);
    }
}
