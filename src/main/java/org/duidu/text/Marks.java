package org.duidu.text;

import java.util.BitSet;

/** The kinds of punctuation that translators tend to keep, and where they stand in a text. */
final class Marks {
    private static final int QUESTION = 0;
    private static final int EXCLAMATION = 1;
    private static final int QUOTATION = 2;
    private static final int BRACKET = 3;
    private static final int COLON = 4;
    private static final int SEMICOLON = 5;

    private static final String OPENING_QUOTES = "「『“";
    private static final String CLOSING_QUOTES = "」』”";

    private final String text;
    private final BitSet quoted;

    private Marks(String text, BitSet quoted) {
        this.text = text;
        this.quoted = quoted;
    }

    static Marks of(String text) {
        return new Marks(text, quoted(text));
    }

    /** The kinds in a sentence. A sentence in the middle of a longer quotation counts as quoted. */
    BitSet in(TextRange sentence) {
        BitSet kinds = new BitSet();
        for (int at = sentence.start(); at < sentence.end(); at++) {
            switch (text.charAt(at)) {
                case '?', '？' -> kinds.set(QUESTION);
                case '!', '！' -> kinds.set(EXCLAMATION);
                case '(', '（' -> kinds.set(BRACKET);
                case ';', '；' -> kinds.set(SEMICOLON);
                case ':', '：' -> kinds.set(COLON, kinds.get(COLON) || !introducesQuotationOrMinutes(at));
                default -> {}
            }
        }
        int quotation = quoted.nextSetBit(sentence.start());
        kinds.set(QUOTATION, quotation >= 0 && quotation < sentence.end());
        return kinds;
    }

    /** English has a comma where Chinese has a colon before a quotation. */
    private boolean introducesQuotationOrMinutes(int colon) {
        int next = Glyphs.skipSpaces(text, colon + 1);
        return next < text.length() && (Glyphs.isOpener(text.charAt(next)) || Character.isDigit(text.charAt(next)));
    }

    private static BitSet quoted(String text) {
        BitSet quoted = new BitSet();
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (open < 0 && (c == '"' || OPENING_QUOTES.indexOf(c) >= 0)) {
                open = at;
            } else if (open >= 0 && (c == '"' || CLOSING_QUOTES.indexOf(c) >= 0)) {
                quoted.set(open, at + 1);
                open = -1;
            }
        }
        return quoted;
    }
}
