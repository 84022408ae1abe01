package org.duidu.text;

import java.util.regex.Pattern;

/** Where Chinese sentences end. */
final class ChineseBoundaries implements SentenceSplitter.Boundaries {
    /** A clause that says who spoke is short. */
    private static final int LONGEST_REPORT = 24;

    /** A hesitation is shorter than a clause: 我……我不知道. */
    private static final int SHORTEST_TRAILED_CLAUSE = 4;

    private static final String FULL_WIDTH_TERMINALS = "。！？｡…⋯";
    private static final String CLAUSE_MARKS = "，、；：,;:";

    /** The verb that ends the clause, with a person spoken to perhaps. 知道 and the like are other words. */
    private static final Pattern REPORTING = Pattern.compile("[^「『“]*(?:說|問|喊|叫|答|答道|說道|問道|喊道|叫道|嘆道|笑道|罵道|回道|"
            + "回應|表示|指出|補充|強調|大叫|自語|低語|寫道|反問|追問|嚷嚷)(?:著|了)?(?:[我你妳您他她它牠]們?|大家)?");

    private static final Pattern SILENCE = Pattern.compile("[沒不無未別]");

    private final String text;
    private final Enclosures enclosures;

    ChineseBoundaries(String text) {
        this.text = text;
        this.enclosures = Enclosures.ofBracketsAndEmbeddedQuotes(text);
    }

    @Override
    public boolean isTerminal(int at) {
        char c = text.charAt(at);
        if (FULL_WIDTH_TERMINALS.indexOf(c) >= 0) {
            return true;
        }
        if (c == '.') {
            return isHalfWidthStop(at);
        }
        return (c == '!' || c == '?') && (touchesChinese(at - 1) || touchesChinese(at + 1));
    }

    /** A stop after Chinese, or a stop after a closing mark or a second stop: not that of {@code 3.5} or {@code U.S.} */
    private boolean isHalfWidthStop(int at) {
        if (at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
            return false;
        }
        return at > 0 && (Glyphs.isHan(text.charAt(at - 1)) || "」』）".indexOf(text.charAt(at - 1)) >= 0);
    }

    /** Chinese, an end, a space or a mark: anything that cannot be the inside of an address or a name. */
    private boolean touchesChinese(int at) {
        return at < 0 || at >= text.length() || text.charAt(at) > '\u007f' || Glyphs.isSpace(text.charAt(at));
    }

    @Override
    public boolean isBoundary(int start, int terminal, int end) {
        int next = Glyphs.skipSpaces(text, end);
        if (CLAUSE_MARKS.indexOf(text.charAt(next)) >= 0 || enclosures.contains(end) || endsInside(terminal, end)) {
            return false;
        }
        char last = text.charAt(end - 1);
        if (Glyphs.isQuoteCloser(last)) {
            return !reportsSpeech(next);
        }
        return !isEllipsis(last) || endsAfterEllipsis(start, terminal);
    }

    /** Whether the last mark belongs to a bracket, a title or a word-like quotation: 《你好嗎？》, 大喊「救命！」. */
    private boolean endsInside(int terminal, int end) {
        int last = end - 1;
        while (last > terminal && !isTerminal(last)) {
            last--;
        }
        boolean statement = text.charAt(last) == '。' && enclosures.closesEmbeddedQuote(end - 1);
        return enclosures.contains(last) && !statement;
    }

    private static boolean isEllipsis(char c) {
        return c == '…' || c == '⋯';
    }

    private boolean endsAfterEllipsis(int start, int terminal) {
        int from = terminal;
        while (from > start && Glyphs.isWordPart(text.charAt(from - 1))) {
            from--;
        }
        boolean list = from > start && text.charAt(from - 1) == '、';
        return !list && terminal - from >= SHORTEST_TRAILED_CLAUSE;
    }

    /**
     * Whether what follows a quotation says who spoke: up to two clauses of which the last ends with a verb of saying,
     * and then a full stop or the next quotation. After a comma the verb leads on to reported speech (他說，明天再來), and
     * a colon introduces a quotation; such a clause starts a sentence of its own.
     */
    private boolean reportsSpeech(int from) {
        int limit = Math.min(text.length(), from + LONGEST_REPORT);
        int clause = from;
        for (int at = from; at < limit; at++) {
            char c = text.charAt(at);
            boolean comma = c == '，' || c == ',';
            if (comma || isTerminal(at)) {
                String words = text.substring(clause, at);
                if (REPORTING.matcher(words).matches()) {
                    return !SILENCE.matcher(words).find() && (!comma || opensQuotation(at + 1));
                }
                if (!comma || clause > from) {
                    return false;
                }
                clause = at + 1;
            } else if (CLAUSE_MARKS.indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }

    private boolean opensQuotation(int at) {
        return at < text.length() && Glyphs.isOpener(text.charAt(at));
    }
}
