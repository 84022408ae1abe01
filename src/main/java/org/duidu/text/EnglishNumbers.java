package org.duidu.text;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duidu.text.Numbers.Kind;
import org.duidu.text.Numbers.Mention;

/** Numbers in English, in digits and in words. */
final class EnglishNumbers {
    private static final String SCALES = "hundred|thousand|million|billion|trillion";

    /** Digits, perhaps of a decade or an ordinal, with the scale and the percentage sign after them. */
    private static final Pattern DIGITS = Pattern.compile(
            "(?<![\\w.,])(?<digits>[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]{1,18}(?:\\.[0-9]+)?)"
                    + "(?:(?<decade>'?s\\b)|(?<ordinal>st|nd|rd|th)\\b|(?<short>bn|tn|m|k)\\b"
                    + "|[ -](?<scale>" + SCALES + ")\\b)?"
                    + "(?<share>\\s?%|[ -]per[ -]?cent\\b)?(?<off>\\s+(?:off|discount)\\b)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CLOCK_AFTER = Pattern.compile("\\s?[ap]\\.?m\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SHORT_DECADE = Pattern.compile("['’‘]([0-9]0)s\\b");

    private static final Pattern MONTH = Pattern.compile(
            "\\b(January|February|March|April|May|June|July|August|September|October|November|December)\\b");

    /** March and May are months where a number or a preposition stands beside them. */
    private static final Pattern MONTH_BEFORE = Pattern.compile(
            "(?:[0-9]|\\b(?:in|of|since|until|by|from|to|last|next|this|early|late|every|each|mid))[ -]$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MONTH_AFTER = Pattern.compile("^,? [0-9]");

    private static final Pattern WORD = Pattern.compile("\\b[A-Za-z]+\\b");

    private final String text;
    private final List<Mention> found = new ArrayList<>();

    private EnglishNumbers(String text) {
        this.text = text;
    }

    static List<Mention> in(String text) {
        EnglishNumbers numbers = new EnglishNumbers(text);
        numbers.findDigits();
        numbers.findShortDecades();
        numbers.findMonths();
        numbers.findWords();
        return Mentions.inOrder(numbers.found);
    }

    private void findDigits() {
        Matcher matcher = DIGITS.matcher(text);
        while (matcher.find()) {
            if (isClock(matcher)) {
                addClock(matcher);
            } else {
                found.add(digits(matcher));
            }
        }
    }

    /** The British 4.40 p.m. is four and forty, not four and two fifths. */
    private boolean isClock(Matcher matcher) {
        return matcher.group().matches("[0-9]{1,2}\\.[0-9]{2}")
                && CLOCK_AFTER
                        .matcher(text)
                        .region(matcher.end(), text.length())
                        .lookingAt();
    }

    private void addClock(Matcher matcher) {
        int stop = matcher.group().indexOf('.') + matcher.start();
        for (TextRange part : List.of(new TextRange(matcher.start(), stop), new TextRange(stop + 1, matcher.end()))) {
            found.add(new Mention(part, new BigDecimal(part.of(text)), Kind.CARDINAL));
        }
    }

    private static Mention digits(Matcher matcher) {
        String digits = matcher.group("digits");
        BigDecimal value = new BigDecimal(digits.replace(",", "")).multiply(scale(matcher));
        TextRange range = new TextRange(matcher.start(), matcher.end());
        if (matcher.group("share") != null) {
            BigDecimal share = value.movePointLeft(2);
            return new Mention(
                    range,
                    matcher.group("off") == null
                            ? share
                            : BigDecimal.ONE.subtract(share).abs(),
                    Kind.SHARE);
        }
        int end = matcher.group("off") == null ? matcher.end() : matcher.start("off");
        return new Mention(new TextRange(matcher.start(), end), value, kindOf(matcher, digits));
    }

    private static Kind kindOf(Matcher matcher, String digits) {
        if (matcher.group("decade") != null) {
            return Kind.DECADE;
        }
        if (matcher.group("ordinal") != null) {
            return Kind.ORDINAL;
        }
        boolean scaled = matcher.group("scale") != null || matcher.group("short") != null;
        return Mentions.looksLikeYear(digits) && !scaled ? Kind.YEAR : Kind.CARDINAL;
    }

    private static BigDecimal scale(Matcher matcher) {
        String scale = Optional.ofNullable(matcher.group("scale"))
                .or(() -> Optional.ofNullable(matcher.group("short")))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        int zeros = switch (scale) {
            case "hundred" -> 2;
            case "thousand", "k" -> 3;
            case "million", "m" -> 6;
            case "billion", "bn" -> 9;
            case "trillion", "tn" -> 12;
            default -> 0;
        };
        return BigDecimal.TEN.pow(zeros);
    }

    private void findShortDecades() {
        Matcher matcher = SHORT_DECADE.matcher(text);
        while (matcher.find()) {
            int decade = 1900 + Integer.parseInt(matcher.group(1));
            found.add(new Mention(
                    new TextRange(matcher.start(), matcher.end()), BigDecimal.valueOf(decade), Kind.DECADE));
        }
    }

    private void findMonths() {
        Matcher matcher = MONTH.matcher(text);
        for (int from = 0; matcher.find(from); from = matcher.end()) {
            String name = matcher.group();
            boolean ambiguous = name.equals("May") || name.equals("March");
            String before = text.substring(Math.max(0, matcher.start() - 10), matcher.start());
            String after = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 3));
            boolean dated = MONTH_BEFORE.matcher(before).find()
                    || MONTH_AFTER.matcher(after).find();
            if (!ambiguous
                    || dated
                    || name.equals("March") && matcher.start() > 0 && !startsSentence(matcher.start())) {
                int month = Month.valueOf(name.toUpperCase(Locale.ROOT)).getValue();
                found.add(new Mention(
                        new TextRange(matcher.start(), matcher.end()), BigDecimal.valueOf(month), Kind.MONTH));
            }
        }
    }

    private boolean startsSentence(int at) {
        String before = text.substring(Math.max(0, at - 3), at).stripTrailing();
        return before.isEmpty() || ".?!\"“".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private void findWords() {
        List<TextRange> ranges = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            ranges.add(new TextRange(matcher.start(), matcher.end()));
            lower.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        EnglishNumeral.Words words = new EnglishNumeral.Words(text, ranges, lower);
        int at = 0;
        while (at < ranges.size()) {
            Optional<EnglishNumeral> numeral = EnglishNumeral.at(words, at);
            numeral.ifPresent(number -> found.add(number.mention()));
            at += numeral.map(EnglishNumeral::words).orElse(1);
        }
    }
}
