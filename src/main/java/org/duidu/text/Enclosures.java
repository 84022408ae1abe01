package org.duidu.text;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * The stretches of a text in which no sentence ends, because they stand inside another sentence: brackets, book titles,
 * and quotations that are used like a word.
 */
final class Enclosures {
    /** A bracket that runs longer than this was more likely never closed, or holds a paragraph of its own. */
    private static final int LONGEST_BRACKET = 400;

    /** A quotation that is used like a word is short. */
    private static final int LONGEST_QUOTE = 40;

    private static final String BRACKETS = "（）()[]【】《》〈〉〔〕［］";
    private static final String QUOTES = "「」『』“”";

    private final String text;
    private final BitSet inside = new BitSet();
    private final BitSet embeddedEnds = new BitSet();

    private Enclosures(String text) {
        this.text = text;
    }

    static Enclosures ofBrackets(String text) {
        Enclosures enclosures = new Enclosures(text);
        enclosures.pair(BRACKETS, false);
        return enclosures;
    }

    /** Brackets, and quotations that follow a Chinese character with no punctuation between. */
    static Enclosures ofBracketsAndEmbeddedQuotes(String text) {
        Enclosures enclosures = ofBrackets(text);
        enclosures.pair(QUOTES, true);
        return enclosures;
    }

    boolean contains(int at) {
        return inside.get(at);
    }

    /** Whether an embedded quotation's closing mark stands here. */
    boolean closesEmbeddedQuote(int at) {
        return embeddedEnds.get(at);
    }

    private void pair(String marks, boolean quotes) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            int mark = marks.indexOf(text.charAt(at));
            if (mark < 0) {
                continue;
            }
            if (mark % 2 == 0) {
                open.push(at);
            } else if (!open.isEmpty() && marks.indexOf(text.charAt(open.peek())) == mark - 1) {
                close(open.pop(), at, quotes);
            }
        }
    }

    private void close(int from, int to, boolean quote) {
        if (quote) {
            if (to - from <= LONGEST_QUOTE && from > 0 && Glyphs.isHan(text.charAt(from - 1))) {
                inside.set(from, to);
                embeddedEnds.set(to);
            }
        } else if (to - from <= LONGEST_BRACKET && !startsSentence(from)) {
            inside.set(from, to);
        }
    }

    /** A round bracket may hold sentences of its own between two others; a title never does. */
    private boolean startsSentence(int bracket) {
        if (text.charAt(bracket) != '(' && text.charAt(bracket) != '（') {
            return false;
        }
        int before = bracket - 1;
        while (before >= 0 && Glyphs.isSpace(text.charAt(before))) {
            before--;
        }
        return before < 0 || "。！？.?!…".indexOf(text.charAt(before)) >= 0 || Glyphs.isQuoteCloser(text.charAt(before));
    }
}
