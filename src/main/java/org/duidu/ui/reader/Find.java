package org.duidu.ui.reader;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duidu.text.TextRange;

/** Finds words in a lesson, in both languages: case, full-width forms and 台/臺, 裡/裏 make no difference. */
final class Find {

    /** A place where the wanted words stand. */
    record Hit(int row, int piece, TextRange range) {}

    private Find() {}

    /**
     * @param wanted as typed; blank finds nothing
     * @return all places in the order of the page
     */
    static List<Hit> in(List<ReaderRow> rows, String wanted) {
        // Some keyboards type an accent as a character of its own.
        String folded = fold(Normalizer.normalize(wanted.strip(), Normalizer.Form.NFC));
        List<Hit> hits = new ArrayList<>();
        if (folded.isEmpty()) {
            return hits;
        }
        for (int row = 0; row < rows.size(); row++) {
            List<ReaderRow.Piece> pieces = rows.get(row).pieces();
            for (int piece = 0; piece < pieces.size(); piece++) {
                String text = fold(pieces.get(piece).text().text());
                for (int at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + folded.length())) {
                    hits.add(new Hit(row, piece, new TextRange(at, at + folded.length())));
                }
            }
        }
        return hits;
    }

    /** Folds character by character, so that places in the result are places in the text. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char c) {
        return switch (c) {
            case '台' -> '臺';
            case '裏' -> '裡';
            case '’', '‘' -> '\'';
            case '“', '”' -> '"';
            case '\u2010', '\u2011' -> '-';
            case '\n' -> ' ';
            default -> c < 0x80 ? Character.toLowerCase(c) : foldWide(c);
        };
    }

    private static char foldWide(char c) {
        String normal =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return normal.isEmpty() || Character.isSurrogate(c) ? c : normal.charAt(0);
    }
}
