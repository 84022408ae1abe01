package org.duidu.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the English words of a text. Hyphens and apostrophes inside a word belong to it, and so do combining accents.
 * Numbers are words, with the points and commas between their digits. Han, kana, hangul and bopomofo are not.
 */
public final class Words {
    private static final String LETTER =
            "[\\p{L}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsBopomofo}]][\\p{M}\\u00AD]*+";
    private static final String CHARACTER = "(?:" + LETTER + "|\\p{Nd})";
    /** A point, comma or colon counts only between digits: 28.8, 25,000, 10:30. */
    private static final String PIECE = CHARACTER + "(?:" + CHARACTER + "|(?<=\\p{Nd})[.,:](?=\\p{Nd}))*+";

    private static final String INITIALISM = "\\p{L}(?:\\.\\p{L})++(?:\\.|(?![\\p{L}\\p{Nd}]))";
    private static final String HYPHEN = "[-\\u2010\\u2011]";
    private static final String APOSTROPHE = "['\\u2019\\u02BC]";

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{Nd}])" + INITIALISM
            + "(?:" + APOSTROPHE + "s(?!\\p{L}))?"
            + "|" + PIECE + "(?:(?:" + HYPHEN + "|" + APOSTROPHE + ")(?=" + CHARACTER + ")" + PIECE + ")*+");
    private static final Pattern PLAIN = Pattern.compile("[\\w'-]*+");
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=.)" + APOSTROPHE + "[sS]$");
    private static final Pattern HYPHENS = Pattern.compile(HYPHEN);
    private static final Pattern DOTTED = Pattern.compile("\\p{L}(?:\\.\\p{L})+\\.?");

    private Words() {}

    /** All words of a text, from left to right, none overlapping another. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(word(text, matcher.start(), matcher.end()));
        }
        return List.copyOf(words);
    }

    /**
     * The word at an offset, with its possessive 's and all of a hyphenated compound, as a double click selects it.
     *
     * @param offset 0 to the text's length; directly behind a word still counts as on it
     */
    public static Optional<Word> at(String text, int offset) {
        Word before = null;
        for (Word word : of(text)) {
            if (word.whole().contains(offset)) {
                return Optional.of(word);
            }
            if (word.whole().end() == offset) {
                before = word;
            }
        }
        return Optional.ofNullable(before);
    }

    /** A text in the form that {@link Word#text()} has, for comparing. */
    public static String normal(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace("\u00AD", "")
                .replaceAll(APOSTROPHE, "'")
                .replaceAll(HYPHEN, "-");
        return DOTTED.matcher(normal).matches() ? normal.replace(".", "") : normal;
    }

    private static Word word(String text, int start, int end) {
        TextRange whole = new TextRange(start, end);
        Matcher possessive = POSSESSIVE.matcher(text).region(start, end).useTransparentBounds(false);
        TextRange range = possessive.find() ? new TextRange(start, possessive.start()) : whole;
        return new Word(normal(range.of(text)), range, whole, parts(text, range));
    }

    private static List<Word> parts(String text, TextRange range) {
        List<Word> parts = new ArrayList<>();
        Matcher hyphen = HYPHENS.matcher(text).region(range.start(), range.end());
        int start = range.start();
        while (hyphen.find()) {
            parts.add(part(text, start, hyphen.start()));
            start = hyphen.end();
        }
        if (parts.isEmpty()) {
            return List.of();
        }
        parts.add(part(text, start, range.end()));
        return parts;
    }

    private static Word part(String text, int start, int end) {
        TextRange range = new TextRange(start, end);
        return new Word(normal(range.of(text)), range, range, List.of());
    }
}
