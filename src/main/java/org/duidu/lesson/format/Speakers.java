package org.duidu.lesson.format;

import java.util.Optional;
import org.duidu.lesson.Bilingual;

/** Puts together who is quoted, from under the English and from under the Chinese. */
final class Speakers {
    private Speakers() {}

    static Optional<Bilingual> of(Half en, Half zh) {
        String english = "";
        String chinese = "";
        if (en != null) {
            for (MarkedText speaker : en.speakers) {
                Bilingual name = TwoLanguages.split(RichTexts.plain(speaker));
                english = english.isEmpty() ? name.en() : english;
                chinese = chinese.isEmpty() ? name.zh() : chinese;
            }
        }
        if (zh != null) {
            for (MarkedText speaker : zh.speakers) {
                Bilingual name = TwoLanguages.split(RichTexts.plain(speaker));
                boolean latinOnly = name.zh().isEmpty() && !english.isEmpty();
                chinese = chinese.isEmpty() ? (latinOnly ? name.en() : name.zh()) : chinese;
                english = english.isEmpty() ? name.en() : english;
            }
        }
        Bilingual speaker = new Bilingual(english, chinese);
        return speaker.isEmpty() ? Optional.empty() : Optional.of(speaker);
    }
}
