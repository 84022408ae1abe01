package org.duidu.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The worth of a run of Chinese numerals and digits: 一萬五千, 二〇二六, 1億2,000萬, 兩百五. */
final class ChineseNumeral {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Map<Character, Integer> OTHER_DIGITS = Map.ofEntries(
            Map.entry('零', 0),
            Map.entry('○', 0),
            Map.entry('兩', 2),
            Map.entry('壹', 1),
            Map.entry('貳', 2),
            Map.entry('參', 3),
            Map.entry('肆', 4),
            Map.entry('伍', 5),
            Map.entry('陸', 6),
            Map.entry('柒', 7),
            Map.entry('捌', 8),
            Map.entry('玖', 9));
    private static final Map<Character, Integer> UNITS = Map.ofEntries(
            Map.entry('十', 1),
            Map.entry('拾', 1),
            Map.entry('百', 2),
            Map.entry('佰', 2),
            Map.entry('千', 3),
            Map.entry('仟', 3),
            Map.entry('萬', 4),
            Map.entry('億', 8),
            Map.entry('兆', 12));
    private static final Pattern TOKEN = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?|\\D");

    /** No number of a text needs more; a longer run is a code, or an attack. */
    private static final int LONGEST = 30;

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private BigDecimal number = BigDecimal.ZERO;
    private int lastUnit;
    private int lastBigUnit = Integer.MAX_VALUE;
    private boolean pending;
    private boolean zeroBefore;

    private ChineseNumeral() {}

    /** Empty for a run that is no number, or a vague one: 七八 (seven or eight), 三四十, 三三兩兩. */
    static Optional<BigDecimal> value(String run) {
        String plain = halfWidth(run);
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        boolean hasUnit = plain.chars().anyMatch(c -> UNITS.containsKey((char) c));
        return hasUnit ? new ChineseNumeral().withUnits(plain) : withoutUnits(plain);
    }

    static String halfWidth(String run) {
        StringBuilder plain = new StringBuilder(run.length());
        for (int at = 0; at < run.length(); at++) {
            char c = run.charAt(at);
            boolean wide = c >= '０' && c <= '９' || c == '，' || c == '．';
            plain.append(wide ? (char) (c - 0xFEE0) : c);
        }
        return plain.toString();
    }

    /** Numerals one for one as digits: 〇五 is 05. */
    static String digits(String numerals) {
        StringBuilder digits = new StringBuilder(numerals.length());
        numerals.chars().forEach(c -> digits.append(digit((char) c)));
        return digits.toString();
    }

    private static Optional<BigDecimal> withoutUnits(String plain) {
        if (Character.isDigit(plain.charAt(0))) {
            String digits = plain.replace(",", "");
            return digits.matches("[0-9]+(?:\\.[0-9]+)?") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
        }
        StringBuilder digits = new StringBuilder();
        for (char c : plain.toCharArray()) {
            int digit = digit(c);
            if (digit < 0 || c == '兩' && plain.length() > 1) {
                return Optional.empty();
            }
            digits.append(digit);
        }
        boolean vague = digits.length() == 2
                && digits.charAt(0) != '0'
                && digits.charAt(1) - digits.charAt(0) <= 1
                && digits.charAt(1) >= digits.charAt(0);
        return vague ? Optional.empty() : Optional.of(new BigDecimal(digits.toString()));
    }

    private Optional<BigDecimal> withUnits(String plain) {
        Matcher tokens = TOKEN.matcher(plain);
        while (tokens.find()) {
            String token = tokens.group();
            Integer unit = UNITS.get(token.charAt(0));
            boolean sound = unit == null ? takeNumber(token) : takeUnit(unit);
            if (!sound) {
                return Optional.empty();
            }
        }
        boolean colloquial = pending && lastUnit > 1 && !zeroBefore && number.compareTo(BigDecimal.TEN) < 0;
        BigDecimal rest = colloquial ? number.scaleByPowerOfTen(lastUnit - 1) : number;
        return Optional.of(total.add(section).add(rest));
    }

    private boolean takeNumber(String token) {
        char first = token.charAt(0);
        if (Character.isDigit(first)) {
            number = new BigDecimal(token.replace(",", ""));
        } else {
            int digit = digit(first);
            if (digit == 0) {
                zeroBefore = true;
                return !pending;
            }
            number = BigDecimal.valueOf(digit);
        }
        boolean second = pending;
        pending = true;
        return !second;
    }

    private boolean takeUnit(int zeros) {
        if (zeros < 4) {
            section = section.add((pending ? number : BigDecimal.ONE).scaleByPowerOfTen(zeros));
        } else {
            BigDecimal sum = section.add(number);
            total = zeros < lastBigUnit
                    ? total.add(sum.scaleByPowerOfTen(zeros))
                    : total.add(sum).scaleByPowerOfTen(zeros);
            lastBigUnit = zeros;
            section = BigDecimal.ZERO;
        }
        number = BigDecimal.ZERO;
        pending = false;
        zeroBefore = false;
        lastUnit = zeros;
        return true;
    }

    private static int digit(char c) {
        int digit = DIGITS.indexOf(c);
        return digit >= 0 ? digit : OTHER_DIGITS.getOrDefault(c, -1);
    }
}
