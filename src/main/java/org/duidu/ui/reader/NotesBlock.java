package org.duidu.ui.reader;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.duidu.lesson.RichText;
import org.duidu.ui.kit.ReadingText;
import org.duidu.ui.kit.Typeface;
import org.duidu.ui.reader.ReaderRow.Notes;

/** A block of Markdown notes as nodes: paragraphs, headings, lists, tables, quotations, code. */
final class NotesBlock {
    private static final double BULLET_WIDTH = 26;

    private final RowView view;
    private final Notes notes;
    private final PageStyle style;
    private final Consumer<String> links;
    private int nextPiece;

    NotesBlock(RowView view, Notes notes, PageStyle style, Consumer<String> links) {
        this.view = view;
        this.notes = notes;
        this.style = style;
        this.links = links;
    }

    Region node() {
        Region made = make(notes.block());
        made.getStyleClass().add("notes");
        return made;
    }

    /** Walks the block in the same order as {@link NotesRows}, so that each text takes the next piece. */
    private Region make(org.commonmark.node.Node block) {
        if (InlineText.isText(block)) {
            return text(block);
        }
        if (block instanceof BulletList || block instanceof OrderedList) {
            return list(block);
        }
        if (block instanceof TableBlock) {
            return table(block);
        }
        if (block instanceof ThematicBreak) {
            return new Separator();
        }
        VBox box = new VBox(style.size() * 0.5);
        for (var child = block.getFirstChild(); child != null; child = child.getNext()) {
            box.getChildren().add(make(child));
        }
        if (block instanceof BlockQuote) {
            box.getStyleClass().add("notes-quote");
        }
        return box;
    }

    private ReadingText text(org.commonmark.node.Node block) {
        RichText content = notes.pieces().get(nextPiece).text();
        Typeface face = Typeface.english(style.size() * 0.94, style.spacing());
        if (block instanceof Heading heading) {
            face = Typeface.english(style.size() * (heading.getLevel() <= 3 ? 1.1 : 1), style.spacing())
                    .inBold();
        }
        ReadingText text = view.segment(nextPiece, 0, new ReadingText(content, face));
        nextPiece++;
        if (block instanceof FencedCodeBlock || block instanceof IndentedCodeBlock) {
            text.getStyleClass().add("notes-code");
        }
        content.spans().stream()
                .filter(span -> span.style() == RichText.Style.LINK)
                .forEach(span -> text.addEventHandler(javafx.scene.input.MouseEvent.MOUSE_CLICKED, click -> {
                    if (span.range()
                            .contains(text.characterAt(text.sceneToLocal(click.getSceneX(), click.getSceneY())))) {
                        links.accept(span.target());
                    }
                }));
        return text;
    }

    private Region list(org.commonmark.node.Node list) {
        VBox box = new VBox(style.size() * 0.35);
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            Label bullet = new Label(list instanceof OrderedList ? number + "." : "•");
            bullet.getStyleClass().add("bullet");
            bullet.setMinWidth(BULLET_WIDTH);
            number++;
            Region content = item(item);
            HBox.setHgrow(content, Priority.ALWAYS);
            HBox line = new HBox(bullet, content);
            line.setFillHeight(true);
            box.getChildren().add(line);
        }
        return box;
    }

    private Region item(org.commonmark.node.Node item) {
        VBox content = new VBox(style.size() * 0.35);
        if (item instanceof ListItem) {
            for (var child = item.getFirstChild(); child != null; child = child.getNext()) {
                content.getChildren().add(make(child));
            }
        }
        return content;
    }

    private Region table(org.commonmark.node.Node table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("notes-table");
        int row = 0;
        int columns = 0;
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var line = part.getFirstChild(); line instanceof TableRow; line = line.getNext()) {
                int column = 0;
                for (var cell = line.getFirstChild(); cell instanceof TableCell tableCell; cell = cell.getNext()) {
                    grid.add(cell(tableCell), column, row);
                    column++;
                }
                columns = Math.max(columns, column);
                row++;
            }
        }
        for (int column = 0; column < columns; column++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(share);
        }
        return grid;
    }

    private Node cell(TableCell cell) {
        ReadingText text = text(cell);
        text.setPadding(new Insets(8, 10, 8, 10));
        text.getStyleClass().add(cell.isHeader() ? "notes-th" : "notes-td");
        GridPane.setFillHeight(text, true);
        text.setMaxHeight(Double.MAX_VALUE);
        return text;
    }
}
