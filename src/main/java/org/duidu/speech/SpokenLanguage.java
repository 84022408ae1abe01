package org.duidu.speech;

import java.util.Locale;
import java.util.Optional;

/** The languages that are spoken to readers. */
public enum SpokenLanguage {
    ENGLISH,
    /** As in Taiwan. */
    MANDARIN,
    /** As in Hong Kong. */
    CANTONESE;

    /** How the Chinese of a region sounds. */
    public static SpokenLanguage ofChinese(String region) {
        return ofTag(region).filter(language -> language == CANTONESE).orElse(MANDARIN);
    }

    /**
     * The language that a voice names as its own.
     *
     * @param tag such as {@code en-GB}, {@code zh_TW}, {@code yue}
     * @return empty for any other language, and for voices that read Chinese in Latin letters
     */
    public static Optional<SpokenLanguage> ofTag(String tag) {
        String even = tag.toLowerCase(Locale.ROOT).replace('_', '-');
        if (even.contains("-latn")) {
            return Optional.empty();
        }
        String first = even.split("-", 2)[0];
        return switch (first) {
            case "en" -> Optional.of(ENGLISH);
            case "yue" -> Optional.of(CANTONESE);
            case "cmn" -> Optional.of(MANDARIN);
            case "zh" ->
                Optional.of(
                        even.endsWith("-hk") || even.endsWith("-mo") || even.endsWith("-yue") ? CANTONESE : MANDARIN);
            default -> Optional.empty();
        };
    }
}
