package org.duidu.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duidu.text.Numbers.Kind;
import org.duidu.text.Numbers.Mention;

/**
 * A number written in English words.
 *
 * @param words how many words it takes
 */
record EnglishNumeral(Mention mention, int words) {
    static Optional<EnglishNumeral> at(Words words, int first) {
        return EnglishNumberWords.canStart(words.lower().get(first))
                ? new Reader(words, first).read()
                : Optional.empty();
    }

    /**
     * The words of a text.
     *
     * @param lower each in lower case
     */
    record Words(String text, List<TextRange> ranges, List<String> lower) {}

    /** Reads the words of one number from left to right. */
    private static final class Reader {
        private final Words words;
        private final int first;
        private int next;
        private long total;
        private long group;
        private Kind kind = Kind.CARDINAL;

        Reader(Words words, int first) {
            this.words = words;
            this.first = first;
            this.next = first;
        }

        Optional<EnglishNumeral> read() {
            return share().or(this::year).or(this::decade).or(this::plain);
        }

        /** half, a third, two-thirds, a quarter, three quarters. */
        private Optional<EnglishNumeral> share() {
            String word = word(first);
            if (word.equals("half")) {
                boolean clock = word(first + 1).equals("past");
                return Optional.of(found(clock ? BigDecimal.valueOf(30) : new BigDecimal("0.5"), 1, Kind.SHARE));
            }
            Integer parts = EnglishNumberWords.PARTS.get(word(first + 1));
            Integer many = word.equals("a") ? Integer.valueOf(1) : EnglishNumberWords.CARDINALS.get(word);
            if (parts == null || many == null || many == 0 || !adjoin(first) || !isShare(word, parts)) {
                return Optional.empty();
            }
            BigDecimal value = BigDecimal.valueOf(many).divide(BigDecimal.valueOf(parts), 6, RoundingMode.HALF_UP);
            return Optional.of(found(value, 2, Kind.SHARE));
        }

        /** "a third time" and "a quarter past two" are no shares; "a third of them", "rose by a third." are. */
        private boolean isShare(String many, int parts) {
            String after = word(first + 2);
            boolean plural = word(first + 1).endsWith("s");
            boolean sentenceGoesOn = first + 2 < words.lower().size() && adjoin(first + 1);
            return plural
                    || parts == 4 && !after.equals("past") && !after.equals("to")
                    || after.equals("of")
                    || !many.equals("a") && !sentenceGoesOn
                    || many.equals("a") && !sentenceGoesOn;
        }

        /** nineteen eighty-four, twenty twenty-five. */
        private Optional<EnglishNumeral> year() {
            Integer century =
                    EnglishNumberWords.CARDINALS.getOrDefault(word(first), EnglishNumberWords.TENS.get(word(first)));
            if (century == null || century < 11 || century > 20 || !adjoin(first)) {
                return Optional.empty();
            }
            int years = 0;
            next = first + 1;
            Integer tens = EnglishNumberWords.TENS.get(word(next));
            if (tens != null) {
                years = tens;
                next++;
            }
            Integer units = EnglishNumberWords.CARDINALS.get(word(next));
            if (units != null && units > 0 && (tens == null ? units >= 10 : units < 10 && adjoin(next - 1))) {
                years += units;
                next++;
            }
            if (years < 10) {
                next = first;
                return Optional.empty();
            }
            return Optional.of(found(BigDecimal.valueOf(century * 100L + years), next - first, Kind.YEAR));
        }

        private Optional<EnglishNumeral> decade() {
            Integer decade = EnglishNumberWords.DECADES.get(word(first));
            boolean named = first > 0 && Set.of("the", "early", "late", "mid").contains(word(first - 1));
            return decade == null || !named
                    ? Optional.empty()
                    : Optional.of(found(BigDecimal.valueOf(1900L + decade), 1, Kind.DECADE));
        }

        private Optional<EnglishNumeral> plain() {
            next = first;
            if (word(first).equals("a")
                    && (isScale(first + 1) || word(first + 1).equals("dozen"))) {
                group = 1;
                next++;
            }
            boolean more = true;
            while (more && next < words.lower().size() && (next == first || adjoin(next - 1))) {
                more = takeNumber() || takeAnd();
            }
            if (next == first || group + total == 0 && !word(first).equals("zero")) {
                return Optional.empty();
            }
            return Optional.of(finish());
        }

        private EnglishNumeral finish() {
            BigDecimal value = BigDecimal.valueOf(total + group);
            boolean percent = word(next).equals("percent")
                    || word(next).equals("per") && word(next + 1).equals("cent");
            if (percent && kind == Kind.CARDINAL) {
                int cent = word(next).equals("percent") ? 1 : 2;
                return found(value.movePointLeft(2), next - first + cent, Kind.SHARE);
            }
            if (word(next).equals("and")
                    && word(next + 1).equals("a")
                    && word(next + 2).equals("half")) {
                return found(value.add(new BigDecimal("0.5")), next - first + 3, kind);
            }
            return found(value, next - first, kind);
        }

        private boolean takeNumber() {
            String word = word(next);
            if (kind == Kind.ORDINAL) {
                return false;
            }
            return takeBelowHundred(word, EnglishNumberWords.CARDINALS, EnglishNumberWords.TENS, Kind.CARDINAL)
                    || takeScale(word)
                    || !isShortTime(word)
                            && takeBelowHundred(
                                    word, EnglishNumberWords.ORDINALS, EnglishNumberWords.TENTHS, Kind.ORDINAL);
        }

        /** Takes "five" after nothing, a ten or a hundred, and "fifty" after nothing or a hundred. */
        private boolean takeBelowHundred(String word, Map<String, Integer> small, Map<String, Integer> tens, Kind as) {
            Integer value = small.getOrDefault(word, tens.get(word));
            boolean afterTen = group % 10 == 0 && group % 100 >= 20;
            boolean fits = value != null && (group % 100 == 0 || afterTen && value < 10 && value > 0);
            if (!fits || next > first && group == 0 && total == 0) {
                return false;
            }
            group += value;
            kind = as;
            next++;
            return true;
        }

        private boolean takeScale(String word) {
            boolean small = group > 0 && group < 100;
            if (word.equals("dozen") && small) {
                group *= 12;
            } else if (word.equals("hundred") && small) {
                group *= 100;
            } else if (!word.equals("hundred")
                    && EnglishNumberWords.SCALES.containsKey(word)
                    && group > 0
                    && total % (EnglishNumberWords.SCALES.get(word) * 1000) == 0) {
                total += group * EnglishNumberWords.SCALES.get(word);
                group = 0;
            } else {
                return false;
            }
            next++;
            return true;
        }

        /** "two hundred and five": the "and" counts only if a smaller number follows. */
        private boolean takeAnd() {
            boolean afterScale = next > first && EnglishNumberWords.SCALES.containsKey(word(next - 1));
            String after = word(next + 1);
            boolean leadsOn = EnglishNumberWords.CARDINALS.containsKey(after)
                    || EnglishNumberWords.TENS.containsKey(after)
                    || EnglishNumberWords.ORDINALS.containsKey(after);
            if (!word(next).equals("and") || !afterScale || !leadsOn) {
                return false;
            }
            next++;
            if (takeNumber()) {
                return true;
            }
            next--;
            return false;
        }

        private boolean isShortTime(String word) {
            return word.equals("second") && (next > first || EnglishNumberWords.BEFORE_TIME.contains(word(first - 1)));
        }

        private boolean isScale(int at) {
            return EnglishNumberWords.SCALES.containsKey(word(at));
        }

        /** Whether only a space or a hyphen stands between a word and the next. */
        private boolean adjoin(int at) {
            if (at + 1 >= words.lower().size()) {
                return false;
            }
            String between = words.text()
                    .substring(
                            words.ranges().get(at).end(),
                            words.ranges().get(at + 1).start());
            return between.equals(" ") || between.equals("-");
        }

        private String word(int at) {
            return at < 0 || at >= words.lower().size() ? "" : words.lower().get(at);
        }

        private EnglishNumeral found(BigDecimal value, int count, Kind as) {
            TextRange range = new TextRange(
                    words.ranges().get(first).start(),
                    words.ranges().get(first + count - 1).end());
            return new EnglishNumeral(new Mention(range, value, as), count);
        }
    }
}
