package org.duidu.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duidu.text.Numbers.Kind;
import org.duidu.text.Numbers.Mention;

/** Numbers in Chinese, in Chinese numerals and in digits of either width. */
final class ChineseNumbers {
    private static final String NUMERAL =
            "(?:[0-9０-９]++(?:[,，][0-9０-９]{3})*+(?:[.．][0-9０-９]++)?+" + "|[〇零○一二三四五六七八九兩十百千萬億兆壹貳參肆伍陸柒捌玖拾佰仟])++";
    private static final Pattern RUN = Pattern.compile("(?<![A-Za-z0-9])" + NUMERAL);
    private static final Pattern PARTS = Pattern.compile("分之(" + NUMERAL + ")");
    private static final Pattern DECIMALS = Pattern.compile("點([〇零一二三四五六七八九]++)(?![十百千分刻])");
    private static final Pattern HALF =
            Pattern.compile("一半|(?<![大多夜下上過])半(?=數|價|個|小時|世紀|天|年|公里|杯|碗|瓶|輩子|截|打|票)|(?<=點)半");
    private static final Pattern WEEK = Pattern.compile("[週周]$|星期|禮拜");
    private static final Pattern LARGE_UNIT = Pattern.compile("[百千][萬億]");
    /** 近千人, 逾百件: with these a unit stands for one of it. */
    private static final Pattern ABOUT = Pattern.compile("[近逾約達破]$|超過$");

    private static final Pattern BESIDE_A_NUMERAL = Pattern.compile("[比至到]?[〇一二三四五六七八九十%％]|分之?|[比、]");
    private static final Pattern FIRST_YEAR = Pattern.compile("(?:民國|中華民國)元年");

    /** A lone numeral is a number before one of these; elsewhere it is part of a word (三明治, 四川, 統一). */
    private static final Pattern MEASURE = Pattern.compile("[個位名人年月日天次隻頭條歲元塊分秒時點週種座本家所間棟項份倍級號樓層場回杯碗"
            + "度公哩噸斤兩磅枚把張件輛艘架輪集篇封首部臺台支枝棵朵片顆粒代世口句字行步圈票席組隊群對雙雨趟遍下根雙副幅盞瓶罐桶袋包盒箱"
            + "盤鍋面扇道門堂節課頁段章則套批班站國州省縣市村戶吋呎英美歐港角毛成折萬億更季打夜晚派類樣線線磚只匹滴滿多餘大小]|星期|禮拜");

    private final String text;
    private final List<Mention> found = new ArrayList<>();

    private ChineseNumbers(String text) {
        this.text = text;
    }

    static List<Mention> in(String text) {
        ChineseNumbers numbers = new ChineseNumbers(text);
        numbers.findRuns();
        numbers.findAll(HALF);
        numbers.findAll(FIRST_YEAR);
        return Mentions.inOrder(numbers.found);
    }

    private void findAll(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            TextRange range = new TextRange(matcher.start(), matcher.end());
            if (pattern == FIRST_YEAR) {
                found.add(new Mention(range, BigDecimal.valueOf(1912), Kind.YEAR));
            } else {
                boolean clock = range.start() > 0 && text.charAt(range.start() - 1) == '點';
                found.add(new Mention(range, clock ? BigDecimal.valueOf(30) : new BigDecimal("0.5"), Kind.SHARE));
            }
        }
    }

    private void findRuns() {
        Matcher matcher = RUN.matcher(text);
        int at = 0;
        while (at < text.length() && matcher.find(at)) {
            Optional<Mention> mention = isPartOfWord(matcher) ? Optional.empty() : read(matcher);
            mention.ifPresent(found::add);
            at = mention.map(number -> number.range().end()).orElse(matcher.end());
        }
    }

    /** Weekdays, vague amounts, and single numerals that count nothing. */
    private boolean isPartOfWord(Matcher run) {
        String before = text.substring(Math.max(0, run.start() - 2), run.start());
        String after = text.substring(run.end(), Math.min(text.length(), run.end() + 2));
        String numeral = run.group();
        if (before.endsWith("百分之") || before.endsWith("分之") || before.endsWith("第") || before.equals("民國")) {
            return false;
        }
        if (isVague(before, numeral) || after.startsWith("幾") || numeral.equals("一一")) {
            return true;
        }
        boolean digits = Character.isDigit(numeral.charAt(0));
        boolean weekday = numeral.length() == 1 && WEEK.matcher(before).find();
        if (digits || weekday) {
            return weekday && !digits;
        }
        boolean bareUnit = "百千萬億兆".indexOf(numeral.charAt(0)) >= 0;
        boolean counts = MEASURE.matcher(after).lookingAt();
        if (bareUnit) {
            if (counts && ABOUT.matcher(before).find()) {
                return false;
            }
            return !LARGE_UNIT.matcher(numeral).matches() || !counts || before.endsWith("，") && numeral.equals("千萬");
        }
        boolean very = numeral.equals("十") && after.startsWith("分") && !after.equals("分鐘") && !before.endsWith("點");
        boolean aBit = numeral.equals("一") && startsWithAny(after, "點下些") || numeral.equals("一") && after.equals("大早");
        return very || aBit || numeral.length() == 1 && !counts && !isPositional(before, after);
    }

    /** 數十, 幾百, 上千, 成千: but 早上八點 and 完成三座 are clear. */
    private static boolean isVague(String before, String numeral) {
        char first = numeral.charAt(0);
        boolean some = startsWithAny(last(before), "數幾") && (numeral.equals("十") || first != '十');
        boolean upTo = startsWithAny(last(before), "上成");
        return some && "十百千萬億兆".indexOf(first) >= 0 || upTo && "百千萬億兆".indexOf(first) >= 0;
    }

    private static String last(String text) {
        return text.isEmpty() ? "" : text.substring(text.length() - 1);
    }

    private static boolean startsWithAny(String text, String characters) {
        return !text.isEmpty() && characters.indexOf(text.charAt(0)) >= 0;
    }

    /** 九比四, 三到五: a numeral beside a word for a relation is one. */
    private static boolean isPositional(String before, String after) {
        return before.endsWith("比")
                || before.endsWith("點")
                || BESIDE_A_NUMERAL.matcher(after).lookingAt();
    }

    private Optional<Mention> read(Matcher run) {
        return ChineseNumeral.value(run.group()).flatMap(value -> {
            if (endsWith(run.start(), "百分之") || endsWith(run.start(), "千分之")) {
                int zeros = text.charAt(run.start() - 3) == '百' ? 2 : 3;
                return Optional.of(decimals(run, value, run.start() - 3).share(zeros));
            }
            Matcher parts = at(PARTS, run.end());
            if (parts.lookingAt()) {
                return fraction(run, value, parts);
            }
            return Optional.of(decimals(run, value, run.start()).mention());
        });
    }

    private boolean endsWith(int end, String word) {
        return text.startsWith(word, end - word.length());
    }

    private Optional<Mention> fraction(Matcher run, BigDecimal parts, Matcher many) {
        TextRange range = new TextRange(run.start(), many.end());
        return ChineseNumeral.value(many.group(1))
                .filter(top -> parts.signum() > 0)
                .map(top -> new Mention(range, top.divide(parts, 6, RoundingMode.HALF_UP), Kind.SHARE));
    }

    private ChineseReading decimals(Matcher run, BigDecimal whole, int start) {
        Matcher decimals = at(DECIMALS, run.end());
        if (!decimals.lookingAt()) {
            return new ChineseReading(text, run.group(), start, run.end(), whole);
        }
        String digits = ChineseNumeral.digits(decimals.group(1));
        return new ChineseReading(
                text, run.group(), start, decimals.end(), new BigDecimal(whole.toPlainString() + "." + digits));
    }

    private Matcher at(Pattern pattern, int from) {
        return pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
    }
}
