package org.duidu.lesson.importing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the source of a web page as the lines that a browser would show, and remembers where each stood. */
final class HtmlPieces {
    private static final Pattern START =
            Pattern.compile("(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?<(?:!doctype html|html|head|body)\\b.*");
    private static final Pattern BLOCK_TAG =
            Pattern.compile("(?i)</?(?:p|div|h[1-6]|ul|ol|li|article|section|table|tr|td|br)\\b[^<>]{0,500}>");
    private static final Pattern MARKUP = Pattern.compile("<!--|<![^<>]{0,500}>|" + Html.TAG.pattern());
    private static final String COMMENT_END = "-->";
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "head", "noscript", "svg", "template", "select");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "ul",
            "ol",
            "li",
            "article",
            "section",
            "table",
            "tr",
            "header",
            "footer",
            "nav",
            "aside",
            "main",
            "blockquote",
            "figure",
            "figcaption",
            "form",
            "button",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "br",
            "hr",
            "body",
            "html",
            "dl",
            "dt",
            "dd",
            "option",
            "label");

    private final List<Line> pieces = new ArrayList<>();
    private final BitSet covered = new BitSet();
    private final StringBuilder piece = new StringBuilder();
    private String source;
    private int line = 1;
    private int first;
    private int last;
    private boolean startsBlock = true;
    private String unseen = "";

    private HtmlPieces() {}

    /** Whether a text is the source of a web page rather than its words. */
    static boolean isHtml(String text) {
        if (START.matcher(text.substring(0, Math.min(2000, text.length()))).matches()) {
            return true;
        }
        long tags = BLOCK_TAG.matcher(text).results().limit(2000).count();
        return tags >= 4
                && tags * 5
                        >= text.lines()
                                .filter(one -> !one.isBlank())
                                .limit(10_000)
                                .count();
    }

    /** Lines of text in order; lines of the source that show nothing are there too, as left out. */
    static List<Line> of(List<String> raw) {
        HtmlPieces pieces = new HtmlPieces();
        pieces.read(String.join("\n", raw));
        for (int i = 0; i < raw.size(); i++) {
            if (!raw.get(i).isBlank() && !pieces.covered.get(i + 1)) {
                pieces.pieces.add(Line.lost(i + 1, raw.get(i).strip(), Fate.MARKUP, EnumSet.noneOf(Mend.class)));
            }
        }
        pieces.pieces.sort(Comparator.comparingInt(Line::number));
        return pieces.pieces;
    }

    private void read(String text) {
        source = text;
        Matcher markup = MARKUP.matcher(text);
        int at = 0;
        int lastComment = text.lastIndexOf(COMMENT_END);
        while (markup.find(at)) {
            text(at, markup.start());
            at = markup.end();
            if (markup.group(2) != null) {
                tag(markup.group(2).toLowerCase(Locale.ROOT), !markup.group(1).isEmpty());
            } else if (markup.group().equals("<!--") && lastComment >= at) {
                at = text.indexOf(COMMENT_END, at) + COMMENT_END.length();
            }
            line += (int) text.substring(markup.start(), at)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
        }
        text(at, text.length());
        flush();
    }

    private void text(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (unseen.isEmpty()) {
                append(c);
            }
            line += c == '\n' ? 1 : 0;
        }
    }

    private void append(char c) {
        boolean space = Character.isWhitespace(c);
        if (!space) {
            first = first == 0 ? line : first;
            last = line;
            piece.append(c);
        } else if (piece.length() > 0 && !Character.isWhitespace(piece.charAt(piece.length() - 1))) {
            piece.append(' ');
        }
    }

    private void tag(String name, boolean closing) {
        if (!unseen.isEmpty()) {
            unseen = closing && name.equals(unseen) ? "" : unseen;
        } else if (UNSEEN.contains(name) && !closing) {
            unseen = name;
        } else if (BLOCKS.contains(name)) {
            flush();
            startsBlock |= !name.equals("br");
            if (!closing && name.equals("li")) {
                piece.append("• ");
            } else if (!closing && name.matches("h[1-6]")) {
                piece.append(name.equals("h1") ? "# " : "## ");
            }
        } else if (name.equals("td") || name.equals("th")) {
            piece.append(closing ? "\t" : "");
        }
    }

    private void flush() {
        String text = piece.toString().strip();
        if (first > 0) {
            Set<Mend> mends = EnumSet.of(Mend.MARKUP);
            pieces.add(new Line(first, last, text, startsBlock, mends));
            covered.set(first, last + 1);
            startsBlock = false;
        }
        piece.setLength(0);
        first = 0;
    }
}
