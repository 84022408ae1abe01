package org.duidu.lesson.format;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads a text in which only emphasis, code and links count, as in the strings of a JSON lesson: no lists, no headings. */
final class InlineParser {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .enabledBlockTypes(Set.of())
            .maxOpenBlockParsers(Limits.BLOCK_DEPTH)
            .maxInlineNesting(Limits.INLINE_DEPTH)
            .build();

    private InlineParser() {}

    /** The text with places that count from its own start; its paragraphs become lines. */
    static MarkedText parse(String markdown, ProblemLog problems) {
        InlineReader inlines = new InlineReader(markdown, 0, problems);
        MarkedLines text = new MarkedLines();
        Node document = PARSER.parse(EvenText.of(markdown));
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            text.add(inlines.read(node));
        }
        return text.text();
    }
}
