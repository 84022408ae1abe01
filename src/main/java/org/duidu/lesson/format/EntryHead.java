package org.duidu.lesson.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.lesson.RichText;

/**
 * The first line of a vocabulary entry: the word, its part of speech, its pronunciation and its Chinese, in any order.
 *
 * @param definition English after the other parts, empty if none
 */
record EntryHead(MarkedText word, String partOfSpeech, String ipa, String zh, MarkedText definition) {
    private static final int LONGEST_HEAD = 400;
    private static final Pattern IPA =
            Pattern.compile("(?<![^\\s)）\\]])[/／]([^/／\\s][^/／]{0,60})[/／](?=[\\s(（:：,，;；]|$|\\p{IsHan})");
    private static final Pattern KK = Pattern.compile("\\[([^\\]\\p{IsHan}]{1,60})\\]");
    private static final Pattern BRACKETED = Pattern.compile("[(（]([^()（）]{1,40})[)）]");
    private static final Pattern BARE =
            Pattern.compile("(?<=\\s)((?:n|v|vt|vi|adj|adv|prep|conj|pron|det|int|interj|phr)\\.)(?=\\s|$|\\p{IsHan})");
    private static final Pattern BARE_CHINESE = Pattern.compile("(?<=\\s)((?:名|動|形容|副|介系|連接|代名|感嘆)詞|片語)(?=[\\s:：]|$)");
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Za-z]{1,7}\\.(?:\\s?[A-Za-z]{1,7}\\.)?");
    /** Signs between the parts of a head, which belong to none of them. */
    static final String EDGES = " \u3000:：-–—=＝,，;；|｜•·\n";

    static EntryHead of(MarkedText line) {
        MarkedText head = line.length() > LONGEST_HEAD ? line.slice(0, LONGEST_HEAD) : line;
        StringBuilder left = new StringBuilder(head.shape().replace('\u3000', ' '));
        String pos = take(left, head, BRACKETED, true);
        String ipa = take(left, head, IPA, false);
        if (ipa.isEmpty()) {
            ipa = take(left, head, KK, false);
        }
        if (pos.isEmpty()) {
            pos = take(left, head, BARE, true);
        }
        if (pos.isEmpty()) {
            pos = take(left, head, BARE_CHINESE, true);
        }
        return parts(head, left.toString(), pos, ipa);
    }

    /** Takes a part out of what is left of the head, and puts a line break in its place. */
    private static String take(StringBuilder left, MarkedText head, Pattern pattern, boolean wordClass) {
        Matcher matcher = pattern.matcher(left);
        while (matcher.find()) {
            String found =
                    head.text().substring(matcher.start(1), matcher.end(1)).strip();
            if (wordClass ? isPartOfSpeech(found) : !TwoLanguages.hasHan(found)) {
                for (int i = matcher.start(); i < matcher.end(); i++) {
                    left.setCharAt(i, '\n');
                }
                return found;
            }
        }
        return "";
    }

    static boolean isPartOfSpeech(String text) {
        if (PartOfSpeech.of(text) != PartOfSpeech.OTHER) {
            return true;
        }
        for (String part : text.split("[/／,，;；&]| and |(?<=\\.)\\s?(?=\\[)")) {
            String name = part.strip();
            boolean countable = name.matches("\\[?[CUTI]\\]?");
            if (!countable
                    && PartOfSpeech.of(name) == PartOfSpeech.OTHER
                    && !ABBREVIATION.matcher(name).matches()) {
                return false;
            }
        }
        return true;
    }

    private static EntryHead parts(MarkedText head, String left, String pos, String ipa) {
        MarkedText word = MarkedText.EMPTY;
        MarkedLines definition = new MarkedLines();
        StringBuilder zh = new StringBuilder();
        int wordEnd = boldEnd(head);
        int start = 0;
        while (start < left.length()) {
            int end = chunkEnd(left, start, wordEnd);
            MarkedText chunk = trim(head.slice(start, end));
            if (chunk.isEmpty() || chunk.language() == Language.NEITHER && !word.isEmpty()) {
                start = end + 1;
                continue;
            }
            boolean chinese = TwoLanguages.hasHan(chunk.text()) || chunk.language() == Language.CHINESE;
            if (chinese) {
                zh.append(zh.length() > 0 ? "；" : "").append(RichTexts.plain(chunk));
            } else if (word.isEmpty()) {
                word = chunk;
            } else {
                definition.add(chunk);
            }
            start = end < left.length() && left.charAt(end) == '\n' ? end + 1 : end;
        }
        return new EntryHead(word, pos, ipa, zh.toString(), definition.text());
    }

    private static int boldEnd(MarkedText head) {
        return head.spans().stream()
                .filter(span ->
                        span.style() == RichText.Style.STRONG && span.range().start() == 0)
                .mapToInt(span -> span.range().end())
                .findFirst()
                .orElse(-1);
    }

    /** A chunk ends at a part that was taken out, at the end of the bold word, or where the script changes. */
    private static int chunkEnd(String left, int start, int wordEnd) {
        boolean chinese = false;
        boolean latin = false;
        for (int i = start; i < left.length(); i++) {
            char c = left.charAt(i);
            if (c == '\n' || i == wordEnd && i > start) {
                return i;
            }
            if (chinese && "：:–—-=＝".indexOf(c) >= 0 && !TwoLanguages.hasHan(left.substring(i))) {
                return i;
            }
            boolean wide = Language.isWide(c) && EDGES.indexOf(c) < 0;
            if (wide && latin && !chinese) {
                return i;
            }
            chinese |= wide;
            latin |= Language.isLatin(c);
        }
        return left.length();
    }

    private static MarkedText trim(MarkedText chunk) {
        int start = 0;
        int end = chunk.length();
        while (start < end && EDGES.indexOf(chunk.shape().charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(chunk.shape().charAt(end - 1)) >= 0) {
            end--;
        }
        return chunk.slice(start, end);
    }
}
