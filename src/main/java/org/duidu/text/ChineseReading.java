package org.duidu.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duidu.text.Numbers.Kind;
import org.duidu.text.Numbers.Mention;

/** A numeral whose digits are read; what stands around it gives its worth. */
final class ChineseReading {
    private static final Pattern MORE_UNITS = Pattern.compile("[多餘]([萬億])");
    private static final Pattern AND_A_HALF =
            Pattern.compile("個半(?![天夜])|(?:年|天|小時|倍|公里|公尺|公斤|歲|週|杯|碗|分鐘|塊)半(?![天夜年數])");
    private static final Pattern TENTHS = Pattern.compile("成([一二三四五六七八九])?(?![為績員立功本長人分果就語品交對群年熟])");
    private static final Pattern OF_THE_PRICE = Pattern.compile("折(?![磨斷疊返騰損舊射])");
    private static final Pattern PERCENT = Pattern.compile("\\s?[%％]");
    private static final Pattern GROUPED = Pattern.compile("[十百千萬,，]");
    private static final Pattern HUNDREDS = Pattern.compile("[百千萬億]");

    private final String text;
    private final String numeral;
    private final int start;
    private final int end;
    private final BigDecimal value;

    /**
     * @param start where the numeral starts, with 百分之 where that belongs to it
     * @param end one past its last digit
     */
    ChineseReading(String text, String numeral, int start, int end, BigDecimal value) {
        this.text = text;
        this.numeral = numeral;
        this.start = start;
        this.end = end;
        this.value = value;
    }

    Mention share(int zeros) {
        return found(end, value.movePointLeft(zeros), Kind.SHARE);
    }

    Mention mention() {
        if (endsWith(start, "民國")) {
            return new Mention(new TextRange(start - 2, end), value.add(BigDecimal.valueOf(1911)), Kind.YEAR);
        }
        if (endsWith(start, "第")) {
            return new Mention(new TextRange(start - 1, end), value, Kind.ORDINAL);
        }
        return share().or(this::calendar).or(this::larger).orElseGet(() -> {
            boolean year = Mentions.looksLikeYear(value.toPlainString())
                    && !GROUPED.matcher(numeral).find();
            return found(end, value, year ? Kind.YEAR : Kind.CARDINAL);
        });
    }

    private Optional<Mention> share() {
        Matcher percent = at(PERCENT, end);
        if (percent.lookingAt()) {
            return Optional.of(found(percent.end(), value.movePointLeft(2), Kind.SHARE));
        }
        Matcher tenths = at(TENTHS, end);
        if (tenths.lookingAt() && value.compareTo(BigDecimal.TEN) <= 0) {
            String more = tenths.group(1) == null ? "零" : tenths.group(1);
            BigDecimal hundredths = new BigDecimal(ChineseNumeral.digits(more));
            return Optional.of(
                    found(tenths.end(), value.movePointLeft(1).add(hundredths.movePointLeft(2)), Kind.SHARE));
        }
        Matcher price = at(OF_THE_PRICE, end);
        if (price.lookingAt() && value.compareTo(BigDecimal.valueOf(100)) < 0) {
            int zeros = value.compareTo(BigDecimal.TEN) < 0 ? 1 : 2;
            return Optional.of(found(price.end(), price(zeros), Kind.SHARE));
        }
        return Optional.empty();
    }

    private BigDecimal price(int zeros) {
        return value.movePointLeft(zeros);
    }

    private Optional<Mention> calendar() {
        boolean digitByDigit = !HUNDREDS.matcher(numeral).find();
        if (text.startsWith("年代", end) && digitByDigit) {
            BigDecimal century =
                    value.compareTo(BigDecimal.valueOf(100)) < 0 ? BigDecimal.valueOf(1900) : BigDecimal.ZERO;
            return Optional.of(found(end + 2, value.add(century), Kind.DECADE));
        }
        if (text.startsWith("世紀", end)) {
            return Optional.of(found(end, value, Kind.ORDINAL));
        }
        if (text.startsWith("月", end) && value.compareTo(BigDecimal.valueOf(12)) <= 0 && !text.startsWith("月臺", end)) {
            return Optional.of(found(end + 1, value, Kind.MONTH));
        }
        return Optional.empty();
    }

    private Optional<Mention> larger() {
        Matcher units = at(MORE_UNITS, end);
        if (units.lookingAt()) {
            int zeros = units.group(1).equals("萬") ? 4 : 8;
            return Optional.of(found(units.end(), value.scaleByPowerOfTen(zeros), Kind.CARDINAL));
        }
        Matcher half = at(AND_A_HALF, end);
        if (half.lookingAt()) {
            return Optional.of(found(half.end(), value.add(new BigDecimal("0.5")), Kind.CARDINAL));
        }
        return Optional.empty();
    }

    private Mention found(int to, BigDecimal worth, Kind kind) {
        return new Mention(new TextRange(start, to), worth, kind);
    }

    private boolean endsWith(int at, String word) {
        return text.startsWith(word, at - word.length());
    }

    private Matcher at(Pattern pattern, int from) {
        return pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
    }
}
