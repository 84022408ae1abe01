package org.duidu.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The English words that numbers are made of, in lower case, and their worth. */
final class EnglishNumberWords {
    static final Map<String, Integer> CARDINALS = numbered(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                    + " seventeen eighteen nineteen");
    static final Map<String, Integer> TENS = tens("twenty thirty forty fifty sixty seventy eighty ninety");
    static final Map<String, Long> SCALES = Map.of(
            "hundred",
            100L,
            "thousand",
            1_000L,
            "million",
            1_000_000L,
            "billion",
            1_000_000_000L,
            "trillion",
            1_000_000_000_000L);
    static final Map<String, Integer> ORDINALS = numbered(
            "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                    + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth");
    static final Map<String, Integer> TENTHS =
            tens("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth");
    static final Map<String, Integer> DECADES =
            tens("twenties thirties forties fifties sixties seventies eighties nineties");
    static final Map<String, Integer> PARTS = Map.of(
            "half",
            2,
            "halves",
            2,
            "third",
            3,
            "thirds",
            3,
            "quarter",
            4,
            "quarters",
            4,
            "fifth",
            5,
            "fifths",
            5,
            "tenth",
            10,
            "tenths",
            10);

    /** Before these, "second" is a short time: a second, ten seconds are not ordinals. */
    static final Set<String> BEFORE_TIME = Set.of("a", "per", "each", "every", "split", "one", "half", "any");

    private EnglishNumberWords() {}

    /** Whether a number may start with this word; "a" may, in "a hundred". */
    static boolean canStart(String word) {
        return word.equals("a")
                || CARDINALS.containsKey(word)
                || TENS.containsKey(word)
                || ORDINALS.containsKey(word)
                || TENTHS.containsKey(word)
                || DECADES.containsKey(word)
                || word.equals("half");
    }

    private static Map<String, Integer> numbered(String names) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String name : names.split(" ")) {
            numbers.put(name, numbers.size());
        }
        return Map.copyOf(numbers);
    }

    private static Map<String, Integer> tens(String names) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String name : names.split(" ")) {
            numbers.put(name, (numbers.size() + 2) * 10);
        }
        return Map.copyOf(numbers);
    }
}
