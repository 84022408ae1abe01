package org.duidu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.text.TextRange;
import org.duidu.ui.reader.ReaderRow.Column;
import org.duidu.ui.reader.ReaderRow.Piece;

/** A stretch of selected text: from one caret to another, in one column, over any number of rows. */
record Selection(Column column, Caret anchor, Caret caret) {

    /** A place between two characters of a piece of a row. */
    record Caret(int row, int piece, int offset) implements Comparable<Caret> {
        @Override
        public int compareTo(Caret other) {
            int byRow = Integer.compare(row, other.row);
            int byPiece = byRow != 0 ? byRow : Integer.compare(piece, other.piece);
            return byPiece != 0 ? byPiece : Integer.compare(offset, other.offset);
        }
    }

    static Selection of(Column column, int row, int piece, TextRange range) {
        return new Selection(column, new Caret(row, piece, range.start()), new Caret(row, piece, range.end()));
    }

    boolean isEmpty() {
        return anchor.equals(caret);
    }

    /** What of a piece is selected; empty if nothing is. */
    Optional<TextRange> in(int row, int piece, Piece content) {
        Caret first = anchor.compareTo(caret) <= 0 ? anchor : caret;
        Caret last = first == anchor ? caret : anchor;
        Caret start = new Caret(row, piece, 0);
        Caret end = new Caret(row, piece, content.text().text().length());
        if (content.column() != column || end.compareTo(first) < 0 || start.compareTo(last) > 0) {
            return Optional.empty();
        }
        int from = first.compareTo(start) > 0 ? first.offset() : 0;
        int to = last.compareTo(end) < 0 ? last.offset() : end.offset();
        return from < to ? Optional.of(new TextRange(from, to)) : Optional.empty();
    }

    /** The selected text, an empty line between paragraphs. */
    String text(List<ReaderRow> rows) {
        List<String> parts = new ArrayList<>();
        int lastRow = Math.min(rows.size() - 1, Math.max(anchor.row(), caret.row()));
        for (int row = Math.min(anchor.row(), caret.row()); row <= lastRow; row++) {
            List<Piece> pieces = rows.get(row).pieces();
            for (int piece = 0; piece < pieces.size(); piece++) {
                Piece content = pieces.get(piece);
                in(row, piece, content)
                        .ifPresent(range -> parts.add(range.of(content.text().text())));
            }
        }
        return String.join("\n\n", parts);
    }
}
