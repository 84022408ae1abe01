package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.duidu.text.TextRange;

/**
 * Free notes as they are kept: with plain line ends, no empty lines around them, and nothing that would reach beyond
 * them when they stand in a file with other sections (headings of the first levels, code that is never closed).
 */
final class NotesText {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(Limits.BLOCK_DEPTH)
            .maxInlineNesting(Limits.INLINE_DEPTH)
            .build();
    private static final int LOWEST_SECTION_HEADING = 2;
    private static final String NEXT_SECTION = "\n\n## next";
    private static final List<String> ENDS = List.of(
            "",
            "\n```",
            "\n~~~",
            "\n-->",
            "\n?>",
            "\n]]>",
            "\n>",
            "\n</script>",
            "\n</pre>",
            "\n</style>",
            "\n</textarea>");

    private NotesText() {}

    static String normal(String markdown) {
        String once = pass(markdown);
        // A comment that was never closed is one only now.
        return once.equals(markdown) ? once : pass(once);
    }

    private static String pass(String markdown) {
        String text = markdown.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
        List<TextEdit> edits = new ArrayList<>();
        for (Node node = PARSER.parse(text).getFirstChild(); node != null; node = node.getNext()) {
            TextRange range = range(node);
            if (node instanceof Heading heading && heading.getLevel() <= LOWEST_SECTION_HEADING) {
                edits.add(new TextEdit(range, lowered(range.of(text))));
            } else if (node instanceof HtmlBlock html
                    && html.getLiteral().strip().matches("(?s)<!--.*-->")) {
                edits.add(new TextEdit(range, ""));
            }
        }
        return closed(stripLines(TextEdit.apply(text, edits)));
    }

    private static TextRange range(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return new TextRange(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }

    /** A heading of the third level; underlined text that is a sentence becomes a paragraph above a line. */
    private static String lowered(String heading) {
        if (heading.stripLeading().startsWith("#")) {
            return "###" + heading.stripLeading().replaceFirst("^#{1,2}", "");
        }
        int underline = heading.lastIndexOf('\n');
        String text = heading.substring(0, underline);
        boolean sentence = text.contains("\n") || text.strip().matches(".*[.。!！?？”」]");
        return sentence ? text + "\n\n* * *" : "### " + text.strip();
    }

    private static String stripLines(String text) {
        return text.replaceFirst("^(?:[ \\t]*\\n)+", "").stripTrailing();
    }

    private static String closed(String text) {
        for (String end : ENDS) {
            if (isClosed(text + end)) {
                return text + end;
            }
        }
        return text.replace("<", "\\<").replace("```", "\\`\\`\\`").replace("~~~", "\\~\\~\\~");
    }

    private static boolean isClosed(String text) {
        return PARSER.parse(text + NEXT_SECTION).getLastChild() instanceof Heading;
    }
}
