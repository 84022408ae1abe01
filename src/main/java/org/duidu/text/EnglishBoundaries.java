package org.duidu.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where English sentences end. */
final class EnglishBoundaries implements SentenceSplitter.Boundaries {
    /** Enough for any abbreviation, and for any word that can start a sentence. */
    private static final int LONGEST_WORD = 24;

    private static final Pattern INITIALISM = Pattern.compile("(?:\\p{Lu}\\.)*\\p{Lu}");
    private static final Pattern LIST_NUMBER = Pattern.compile("[0-9]{1,3}|[a-zA-Z]|[ivx]{1,4}");
    private static final Pattern REPORTING = Pattern.compile(
            "(?:I|\\p{Lu}[\\w'’.-]*(?:\\s+\\p{Lu}[\\w'’.-]*){0,2})\\s+"
                    + "(?:said|asked|cried|shouted|replied|answered|whispered|called|exclaimed|wondered|demanded|yelled|added|"
                    + "laughed|murmured|muttered|screamed|gasped|thought|says|asks|cries|shouts|replies|answers|whispers)"
                    + "(?:[.,;:!—]|\\s+(?:\\w+ly|again|in|with|from|as|after|at|to (?:me|him|her|us|them|himself|herself))\\b)");

    private final String text;
    private final Enclosures enclosures;

    EnglishBoundaries(String text) {
        this.text = text;
        this.enclosures = Enclosures.ofBrackets(text);
    }

    @Override
    public boolean isTerminal(int at) {
        char c = text.charAt(at);
        return c == '.' || c == '?' || c == '!' || c == '…' || c == '。' || c == '？' || c == '！';
    }

    @Override
    public boolean isBoundary(int start, int terminal, int end) {
        if (end < text.length() && !Glyphs.isSpace(text.charAt(end)) || enclosures.contains(end)) {
            return false;
        }
        String next = wordAt(Glyphs.skipToWord(text, end));
        if (startsLikeAContinuation(next) || enclosures.contains(end - 1)) {
            return false;
        }
        boolean quoted = Glyphs.isQuoteCloser(text.charAt(end - 1));
        if (isEllipsis(terminal, end)) {
            return quoted || endsAfterEllipsis(start, terminal, next);
        }
        if (text.charAt(terminal) == '.') {
            return quoted || isFullStop(start, terminal, next);
        }
        return !(quoted && reportsSpeech(end));
    }

    private static boolean startsLikeAContinuation(String next) {
        char first = next.charAt(0);
        boolean brand = next.length() > 1 && Character.isUpperCase(next.charAt(1)); // iPhone, eBay
        return Character.isLowerCase(first) && !brand;
    }

    private boolean isEllipsis(int terminal, int end) {
        return text.charAt(terminal) == '…' || text.startsWith("..", terminal) && terminal + 1 < end;
    }

    /** "Well... I think" goes on; "He waited and waited... Nobody came." does not. */
    private boolean endsAfterEllipsis(int start, int terminal, String next) {
        String before = wordBefore(terminal, start);
        int space = text.indexOf(' ', start);
        boolean oneWord = space < 0 || space >= terminal;
        return !oneWord && !before.equalsIgnoreCase(next);
    }

    private boolean isFullStop(int start, int terminal, String next) {
        String word = wordBefore(terminal, start);
        boolean opensSentence = terminal - word.length() == start;
        if (opensSentence && LIST_NUMBER.matcher(word).matches()) {
            return false;
        }
        if (Abbreviations.isTitle(word) || Abbreviations.isLinking(word)) {
            return false;
        }
        if (Character.isDigit(next.charAt(0))) {
            return !Abbreviations.precedesNumber(word)
                    && !INITIALISM.matcher(word).matches();
        }
        if (Abbreviations.isClock(word)) {
            return !Abbreviations.followsClock(next);
        }
        boolean open =
                Abbreviations.mayEndSentence(word) || INITIALISM.matcher(word).matches();
        return !open || Abbreviations.isSentenceStart(next);
    }

    private boolean reportsSpeech(int end) {
        int from = Glyphs.skipSpaces(text, end);
        if (Abbreviations.isSentenceStart(wordAt(from)) && !wordAt(from).equals("I")) {
            return false;
        }
        Matcher matcher = REPORTING.matcher(text).region(from, Math.min(text.length(), from + 80));
        return matcher.lookingAt();
    }

    private String wordAt(int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_WORD && Glyphs.isWordPart(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    /** The word before a full stop, with any stops inside it: {@code a.m}, {@code U.S}, {@code Mr}. */
    private String wordBefore(int terminal, int start) {
        int from = terminal;
        while (from > start && terminal - from < LONGEST_WORD && isAbbreviationPart(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, terminal);
    }

    private static boolean isAbbreviationPart(char c) {
        return Glyphs.isWordPart(c) || c == '.';
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
