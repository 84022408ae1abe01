package org.duidu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.duidu.ui.reader.ReaderRow.Column;
import org.duidu.ui.reader.ReaderRow.Piece;

/** Cuts free notes into rows, a block each, and lists the texts in a block in the order in which they are shown. */
final class NotesRows {
    /** Each level of nesting costs a stack frame here and a node on the page; nobody writes notes this deep. */
    private static final int BLOCK_DEPTH = 40;

    private static final int INLINE_DEPTH = 20;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(BLOCK_DEPTH)
            .maxInlineNesting(INLINE_DEPTH)
            .build();

    private NotesRows() {}

    static List<ReaderRow.Notes> of(String markdown) {
        List<ReaderRow.Notes> rows = new ArrayList<>();
        for (Node block = PARSER.parse(markdown).getFirstChild(); block != null; block = block.getNext()) {
            // Where a link leads is no text.
            if (!(block instanceof LinkReferenceDefinition)) {
                rows.add(new ReaderRow.Notes(block, pieces(block)));
            }
        }
        return rows;
    }

    private static List<Piece> pieces(Node block) {
        List<Piece> pieces = new ArrayList<>();
        collect(block, pieces);
        return pieces;
    }

    private static void collect(Node node, List<Piece> pieces) {
        if (InlineText.isText(node)) {
            pieces.add(new Piece(Column.NOTES, InlineText.of(node)));
            return;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, pieces);
        }
    }
}
