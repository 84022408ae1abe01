package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.duidu.text.TextRange;

/** Parses Markdown into its paragraphs and headings, in their order. */
final class LeafReader {
    /** In the order in which they are tried: {@code * * *} is a line before it is a list. */
    private static final List<Class<? extends Block>> BLOCKS = List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            HtmlBlock.class,
            ThematicBreak.class,
            ListBlock.class);

    /**
     * Without indented code: who indents a paragraph by four spaces, or an example under its word by a tab, means no
     * program.
     */
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .enabledBlockTypes(new LinkedHashSet<>(BLOCKS))
            .maxOpenBlockParsers(Limits.BLOCK_DEPTH)
            .maxInlineNesting(Limits.INLINE_DEPTH)
            .build();

    private static final Pattern CROWDED_HEADING = Pattern.compile("([#＃]{2,6})\\s*[^#＃\\s]");

    private final String source;
    private final ProblemLog problems;
    private final InlineReader inlines;
    private final int start;
    private final List<Leaf> leaves = new ArrayList<>();
    private int items;
    private int quotes;
    private int item;
    private int quote;
    private boolean startsItem;
    private boolean ordered;

    private LeafReader(String source, int start, ProblemLog problems) {
        this.source = source;
        this.start = start;
        this.problems = problems;
        this.inlines = new InlineReader(source, start, problems);
    }

    /**
     * @param start where in the source the Markdown begins
     */
    static List<Leaf> read(String source, int start, ProblemLog problems) {
        LeafReader reader = new LeafReader(source, start, problems);
        reader.children(PARSER.parse(EvenText.of(source.substring(start))));
        return reader.leaves;
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (leaves.size() >= Limits.BLOCKS) {
                return;
            }
            node(node);
        }
    }

    private void node(Node node) {
        if (node instanceof ListBlock) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                item((ListItem) child, node instanceof OrderedList);
            }
        } else if (node instanceof BlockQuote) {
            int outer = quote;
            quote = outer > 0 ? outer : ++quotes;
            children(node);
            quote = outer;
        } else if (node instanceof HtmlBlock html) {
            html(html);
        } else if (node instanceof FencedCodeBlock) {
            add(0, inlines.verbatim(node), inlines.range(node));
        } else if (node instanceof ThematicBreak) {
            leaves.add(Leaf.rule(inlines.range(node)));
        } else if (!(node instanceof LinkReferenceDefinition)) {
            text(node);
        }
    }

    private void item(ListItem node, boolean inOrdered) {
        int outer = item;
        boolean outerOrdered = ordered;
        item = ++items;
        startsItem = true;
        ordered = inOrdered;
        children(node);
        startsItem = false;
        item = outer;
        ordered = outerOrdered;
    }

    private void html(HtmlBlock html) {
        if (!html.getLiteral().stripLeading().startsWith("<!--")) {
            TextRange range = inlines.range(html);
            problems.info(range.start(), "html-ignored");
            add(0, inlines.verbatim(html), range);
        }
    }

    private void text(Node node) {
        MarkedText text = inlines.read(node);
        TextRange range = inlines.range(node);
        int level = node instanceof Heading heading && !isUnderlinedText(text, range) ? heading.getLevel() : 0;
        add(level, text, range);
    }

    /** A paragraph with a line of dashes right below it is a heading to Markdown, but hardly to its author. */
    private boolean isUnderlinedText(MarkedText text, TextRange range) {
        boolean hashes =
                source.substring(range.start(), range.end()).stripLeading().startsWith("#");
        return !hashes && (text.text().contains("\n") || text.text().strip().matches("(?s).*[.。!！?？”」]"));
    }

    /** {@code ##Heading}: without its space no heading to Markdown. What stands below it is a paragraph. */
    private void crowdedHeading(MarkedText text, int hashes, TextRange range) {
        int lineEnd =
                text.text().indexOf('\n') < 0 ? text.length() : text.text().indexOf('\n');
        MarkedText line = text.slice(hashes, lineEnd).strip();
        TextRange place = new TextRange(range.start(), line.range().end());
        leaves.add(new Leaf(hashes, line, place, 0, false, false, 0));
        if (lineEnd < text.length()) {
            add(0, text.from(lineEnd), text.from(lineEnd + 1).range());
        }
    }

    private void add(int level, MarkedText text, TextRange range) {
        MarkedText stripped = text.strip();
        if (stripped.isEmpty() && level == 0) {
            return;
        }
        Matcher crowded = CROWDED_HEADING.matcher(stripped.shape());
        if (level == 0 && item == 0 && quote == 0 && crowded.lookingAt()) {
            crowdedHeading(stripped, crowded.end(1), range);
            return;
        }
        leaves.add(new Leaf(level, stripped, range, item, startsItem, ordered, quote));
        startsItem = false;
        if (leaves.size() == Limits.BLOCKS) {
            problems.error(range.start(), "too-many-blocks", Limits.BLOCKS);
        }
    }
}
