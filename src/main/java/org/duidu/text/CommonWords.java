package org.duidu.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The commonest words of both languages, as far as they translate each other, from {@code common-words.txt}. Found
 * quickly and roughly: regular English endings are cut off, Chinese is read by the longest word that fits.
 */
final class CommonWords {
    private static final Pattern WORD = Pattern.compile("[a-zà-ÿ]+");
    private static final List<String[]> ENDINGS = List.of(
            new String[] {"ies", "y"},
            new String[] {"ied", "y"},
            new String[] {"s", ""},
            new String[] {"es", ""},
            new String[] {"ed", ""},
            new String[] {"d", ""},
            new String[] {"ing", ""},
            new String[] {"ing", "e"},
            new String[] {"ier", "y"},
            new String[] {"er", ""},
            new String[] {"r", ""},
            new String[] {"iest", "y"},
            new String[] {"est", ""},
            new String[] {"ily", "y"},
            new String[] {"ly", ""});
    private static final int SHORTEST_STEM = 3;
    private static final BitSet NONE = new BitSet();

    private final Map<String, BitSet> english = new HashMap<>();
    private final Map<String, BitSet> chinese = new HashMap<>();
    private int longestChinese;
    private int size;

    private CommonWords() {}

    static CommonWords none() {
        return new CommonWords();
    }

    static CommonWords load() {
        CommonWords words = new CommonWords();
        try (InputStream in = CommonWords.class.getResourceAsStream("common-words.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> line.contains(" = ")).forEach(words::add);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of common words cannot be read", e);
        }
        return words;
    }

    private void add(String line) {
        String[] sides = line.split(" = ");
        int id = size++;
        for (String form : sides[0].split(" ")) {
            english.computeIfAbsent(form, any -> new BitSet()).set(id);
        }
        for (String word : sides[1].split(" ")) {
            chinese.computeIfAbsent(word, any -> new BitSet()).set(id);
            longestChinese = Math.max(longestChinese, word.length());
        }
    }

    /** The entries found in an English text that is given in lower case. */
    BitSet inEnglish(String lowerCase) {
        BitSet found = new BitSet();
        Matcher matcher = WORD.matcher(lowerCase);
        while (matcher.find()) {
            found.or(entriesOf(matcher.group()));
        }
        return found;
    }

    private BitSet entriesOf(String word) {
        BitSet exact = english.get(word);
        if (exact != null) {
            return exact;
        }
        for (String[] ending : ENDINGS) {
            int stem = word.length() - ending[0].length();
            if (stem >= SHORTEST_STEM && word.endsWith(ending[0])) {
                BitSet entries = english.get(word.substring(0, stem) + ending[1]);
                boolean doubled = word.charAt(stem - 1) == word.charAt(stem - 2);
                if (entries == null && doubled) {
                    entries = english.get(word.substring(0, stem - 1));
                }
                if (entries != null) {
                    return entries;
                }
            }
        }
        return NONE;
    }

    /** The entries found in a Chinese text: words of two characters or more anywhere, single ones outside of these. */
    BitSet inChinese(String text) {
        BitSet found = new BitSet();
        BitSet covered = new BitSet();
        for (int at = 0; at < text.length(); at++) {
            for (int end = at + 2; end <= Math.min(text.length(), at + longestChinese); end++) {
                BitSet entries = chinese.get(text.substring(at, end));
                if (entries != null) {
                    found.or(entries);
                    covered.set(at, end);
                }
            }
        }
        for (int at = covered.nextClearBit(0); at < text.length(); at = covered.nextClearBit(at + 1)) {
            found.or(chinese.getOrDefault(text.substring(at, at + 1), NONE));
        }
        return found;
    }
}
