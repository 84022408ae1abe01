package org.duidu.lesson.format;

import java.util.List;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.duidu.lesson.RichText.Style;
import org.duidu.text.TextRange;

/** Flattens what commonmark made of a paragraph or heading: text, emphasis, links. Pictures become their description. */
final class InlineReader {
    private final String source;
    private final int shift;
    private final ProblemLog problems;

    /**
     * @param source the whole file
     * @param shift where in it the text begins that commonmark was given
     */
    InlineReader(String source, int shift, ProblemLog problems) {
        this.source = source;
        this.shift = shift;
        this.problems = problems;
    }

    MarkedText read(Node block) {
        MarkedTextBuilder out = new MarkedTextBuilder(source);
        children(block, out);
        return out.build();
    }

    /** Text that commonmark does not look into (HTML, code), as it stands. */
    MarkedText verbatim(Node block) {
        MarkedTextBuilder out = new MarkedTextBuilder(source);
        for (SourceSpan span : block.getSourceSpans()) {
            int start = span.getInputIndex() + shift;
            out.lineBreak();
            out.verbatim(start, start + span.getLength());
        }
        return out.build();
    }

    TextRange range(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return new TextRange(shift, shift);
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return new TextRange(spans.get(0).getInputIndex() + shift, last.getInputIndex() + last.getLength() + shift);
    }

    private void children(Node parent, MarkedTextBuilder out) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node(node, out);
        }
    }

    private void node(Node node, MarkedTextBuilder out) {
        if (node instanceof Text text) {
            out.literal(text.getLiteral(), range(node));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            out.lineBreak();
        } else if (node instanceof Code code) {
            int start = out.length();
            out.code(code.getLiteral(), range(node));
            out.span(start, Style.CODE, "", range(node));
        } else if (node instanceof HtmlInline html) {
            html(html, out);
        } else {
            container(node, out);
        }
    }

    private void html(HtmlInline html, MarkedTextBuilder out) {
        String tag = html.getLiteral().toLowerCase(Locale.ROOT);
        if (tag.startsWith("<br")) {
            out.lineBreak();
        } else if (!tag.startsWith("<!--")) {
            problems.info(range(html).start(), "html-ignored");
            out.verbatim(range(html).start(), range(html).end());
        }
    }

    private void container(Node node, MarkedTextBuilder out) {
        int start = out.length();
        children(node, out);
        if (node instanceof Emphasis) {
            out.span(start, Style.EMPHASIS, "", range(node));
        } else if (node instanceof StrongEmphasis) {
            out.span(start, Style.STRONG, "", range(node));
        } else if (node instanceof Link link && isSafe(link.getDestination())) {
            out.span(start, Style.LINK, link.getDestination(), range(node));
        } else {
            if (node instanceof Link link) {
                unsafe(link);
            }
            out.widen(start, range(node));
        }
    }

    private void unsafe(Link link) {
        TextRange whole = range(link);
        List<TextEdit> mend = List.of();
        if (link.getFirstChild() != null && source.startsWith("[", whole.start())) {
            int first = range(link.getFirstChild()).start();
            int last = range(link.getLastChild()).end();
            mend = List.of(new TextEdit(whole, source.substring(first, last)));
        }
        problems.add(whole.start(), Severity.WARNING, "unsafe-link", mend, link.getDestination());
    }

    static boolean isSafe(String address) {
        String start = address.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://");
    }
}
