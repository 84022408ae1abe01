package org.duidu.text;

import java.math.BigDecimal;
import java.util.List;

/**
 * Finds the numbers of a text and says what they are worth, so that a text can be held against its translation:
 * {@code fifty per cent}, {@code 50%}, {@code half}, {@code 百分之五十}, {@code 五成} and {@code 一半} are all worth 0.5.
 *
 * <p>Vague amounts (hundreds, dozens, 數百, 幾千) and numerals inside other words (一起, 三明治, 星期三) are not numbers.
 * A lone {@code one} or 一 is found, but it is often an article or a pronoun: leave the value 1 out of comparisons.
 */
public final class Numbers {
    private Numbers() {}

    /** What a number counts. Equal amounts may be said in different kinds: compare values first. */
    public enum Kind {
        CARDINAL,
        ORDINAL,
        /** A share or a discount, worth its part of one: 18 per cent is 0.18, 八折 and 20% off are 0.8. */
        SHARE,
        /** A year of the common era, also where it was written as a year of the Republic (民國). */
        YEAR,
        /** The first year of a decade: 1980 for the 1980s, the eighties and 八〇年代. */
        DECADE,
        /** A month of the year, 1 to 12. */
        MONTH
    }

    /**
     * A number in its place.
     *
     * @param range the numeral with what belongs to its value (million, 百分之, 民國), without currency and unit
     * @param value its worth without trailing zeros, so that equal worth means equal objects; fractions that never end
     *     are rounded to six places
     */
    public record Mention(TextRange range, BigDecimal value, Kind kind) {
        public Mention {
            value = value.signum() == 0
                    ? BigDecimal.ZERO
                    : new BigDecimal(value.stripTrailingZeros().toPlainString());
        }
    }

    /** The numbers of an English text, in order and without overlap, with digits of either width. */
    public static List<Mention> english(String text) {
        return EnglishNumbers.in(ChineseNumeral.halfWidth(text));
    }

    /** The numbers of a Chinese text, in order and without overlap, with full-width, half-width or Chinese digits. */
    public static List<Mention> chinese(String text) {
        return ChineseNumbers.in(text);
    }
}
