package org.duidu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.duidu.lesson.RichText;
import org.duidu.lesson.RichText.Style;
import org.duidu.text.TextRange;

/** Reads a block of notes as running text with styles. HTML stays text; pictures become their descriptions. */
final class InlineText {
    private final StringBuilder text = new StringBuilder();
    private final List<RichText.Span> spans = new ArrayList<>();

    private InlineText() {}

    /** Whether a block holds running text itself rather than further blocks. */
    static boolean isText(Node block) {
        return block instanceof Paragraph
                || block instanceof Heading
                || block instanceof TableCell
                || block instanceof FencedCodeBlock
                || block instanceof IndentedCodeBlock
                || block instanceof HtmlBlock;
    }

    static RichText of(Node block) {
        InlineText reader = new InlineText();
        if (block instanceof FencedCodeBlock code) {
            return RichText.plain(code.getLiteral().stripTrailing());
        }
        if (block instanceof IndentedCodeBlock code) {
            return RichText.plain(code.getLiteral().stripTrailing());
        }
        if (block instanceof HtmlBlock html) {
            return RichText.plain(html.getLiteral());
        }
        reader.readChildren(block);
        return new RichText(reader.text.toString(), reader.spans, List.of());
    }

    private void readChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            read(child);
        }
    }

    private void read(Node node) {
        if (node instanceof Text plain) {
            text.append(plain.getLiteral());
        } else if (node instanceof HtmlInline html) {
            text.append(html.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append('\n');
        } else if (node instanceof Code code) {
            styled(Style.CODE, "", () -> text.append(code.getLiteral()));
        } else if (node instanceof Emphasis) {
            styled(Style.EMPHASIS, "", () -> readChildren(node));
        } else if (node instanceof StrongEmphasis) {
            styled(Style.STRONG, "", () -> readChildren(node));
        } else if (node instanceof Link link) {
            styled(Style.LINK, link.getDestination(), () -> readChildren(node));
        } else {
            readChildren(node);
        }
    }

    private void styled(Style style, String target, Runnable content) {
        int start = text.length();
        content.run();
        if (text.length() > start) {
            spans.add(new RichText.Span(new TextRange(start, text.length()), style, target));
        }
    }
}
