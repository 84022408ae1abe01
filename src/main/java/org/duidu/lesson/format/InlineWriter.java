package org.duidu.lesson.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duidu.lesson.RichText;
import org.duidu.lesson.RichText.Style;

/** Writes running text as Markdown on one line, so that reading it gives the same text again. */
final class InlineWriter {
    /** Where text stands, for what would be taken for structure there. */
    enum Place {
        /** A paragraph. */
        TEXT,
        /** The string of a JSON lesson, where no line begins. */
        STRING,
        /** After the hashes of a heading. */
        HEADING,
        /** A word or its Chinese in the heading of an entry, where brackets and slashes are structure. */
        HEADWORD,
        /** A quotation, where a dash names a speaker. */
        QUOTATION,
        /** Vocabulary or questions, where words before a colon are labels. */
        LISTING
    }

    private static final String ALWAYS = "\\`*_[]<>&~";
    private static final String DASHES = "—―─–－";
    private static final Pattern NUMBERED = Pattern.compile("[(（]?[0-9]{1,9}[.)、．）]");
    private static final Pattern LETTERED = Pattern.compile("[(（]?[A-Ha-hＡ-Ｈ][)）.．、]");
    private static final Pattern LABEL = Pattern.compile("[\\p{L}. ]{1,24}? {0,2}\\d{0,3}[:：]");
    private static final Pattern AFTER_QUOTE = Pattern.compile("[”\"」』’] {0,3}$");
    private static final String FIRST = "-+=#|>~:";
    private static final String FIRST_WIDE = "•●・‧▪◦◆■○［｜—―─–－~";

    private InlineWriter() {}

    static String plain(String text, Place place) {
        return rich(RichText.plain(text), place);
    }

    /**
     * Emphasis that CommonMark would not see where it stands is set off by zero-width spaces, which the reader drops; if
     * that fails too, the text goes before its emphasis.
     */
    static String rich(RichText text, Place place) {
        String plainly = write(text, place, "");
        if (text.spans().isEmpty() || readsAs(plainly, text)) {
            return plainly;
        }
        String setOff = write(text, place, "\u200B");
        return readsAs(setOff, text) ? setOff : write(new RichText(text.text(), List.of(), text.breaks()), place, "");
    }

    private static boolean readsAs(String markdown, RichText text) {
        MarkedText marked = InlineParser.parse(markdown, new ProblemLog(new SourceText(markdown)));
        return RichTexts.of(marked, Language.of(text.text())).spans().equals(text.spans());
    }

    private static String write(RichText text, Place place, String gap) {
        StringBuilder out = new StringBuilder();
        Deque<RichText.Span> open = new ArrayDeque<>();
        int escapedFirst = structureAt(text.text(), place);
        int next = 0;
        for (int i = 0; i <= text.text().length(); i++) {
            while (!open.isEmpty() && open.peek().range().end() <= i) {
                close(open.pop(), out, text.text(), gap);
            }
            if (text.breaks().contains(i)) {
                lineUp(out).append(" // ");
            }
            while (next < text.spans().size() && text.spans().get(next).range().start() == i) {
                RichText.Span span = text.spans().get(next++);
                if (open.isEmpty() || open.peek().range().end() >= span.range().end()) {
                    open.push(span);
                    out.append(gap).append(opening(span, text.text()));
                }
            }
            if (i < text.text().length()) {
                boolean code = !open.isEmpty() && open.peek().style() == Style.CODE;
                append(text.text(), i, code, i == escapedFirst, place, out);
            }
        }
        return out.toString();
    }

    private static StringBuilder lineUp(StringBuilder out) {
        while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return out;
    }

    private static String opening(RichText.Span span, String text) {
        return switch (span.style()) {
            case EMPHASIS -> "*";
            case STRONG -> "**";
            case CODE -> fence(span, text) + padding(span, text);
            case LINK -> "[";
        };
    }

    private static void close(RichText.Span span, StringBuilder out, String text, String gap) {
        out.append(
                switch (span.style()) {
                    case EMPHASIS -> "*";
                    case STRONG -> "**";
                    case CODE -> padding(span, text) + fence(span, text);
                    case LINK -> "](<" + span.target().replaceAll("[\\\\<>&]", "\\\\$0") + ">)";
                });
        out.append(gap);
    }

    /** More backticks than the code has in a row. */
    private static String fence(RichText.Span span, String text) {
        String code = span.range().of(text);
        String fence = "`";
        while (code.contains(fence)) {
            fence += "`";
        }
        return fence;
    }

    private static String padding(RichText.Span span, String text) {
        String code = span.range().of(text);
        return code.startsWith("`") || code.endsWith("`") ? " " : "";
    }

    private static void append(String text, int i, boolean code, boolean structure, Place place, StringBuilder out) {
        char c = text.charAt(i);
        if (code) {
            out.append(c);
        } else if (structure || isSlashes(text, i) || isOfPlace(text, i, place)) {
            escape(c, out);
        } else if (ALWAYS.indexOf(c) >= 0 || c == '!') {
            out.append(c == '!' && !isBeforeBracket(text, i) ? "" : "\\").append(c);
        } else {
            out.append(c);
        }
    }

    private static boolean isOfPlace(String text, int i, Place place) {
        return switch (place) {
            case STRING, HEADING -> false;
            case HEADWORD -> "()（）/／".indexOf(text.charAt(i)) >= 0 || isEdge(text, i);
            case QUOTATION -> isStart(text, i) || isDashOfSpeaker(text, i);
            case TEXT, LISTING -> isStart(text, i);
        };
    }

    private static boolean isEdge(String text, int i) {
        return (i == 0 || i == text.length() - 1) && EntryHead.EDGES.indexOf(text.charAt(i)) >= 0;
    }

    /** Whether a link may begin after an exclamation mark, which would make a picture of it. */
    private static boolean isBeforeBracket(String text, int i) {
        return i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
    }

    private static void escape(char c, StringBuilder out) {
        if (c < 128 && !Character.isLetterOrDigit(c) && c != ' ') {
            out.append('\\').append(c);
        } else {
            out.append("&#").append((int) c).append(';');
        }
    }

    private static boolean isStart(String text, int i) {
        return i == 0 && (FIRST.indexOf(text.charAt(0)) >= 0 || FIRST_WIDE.indexOf(text.charAt(0)) >= 0);
    }

    private static boolean isSlashes(String text, int i) {
        char c = text.charAt(i);
        return (c == '/' || c == '／') && i + 1 < text.length() && text.charAt(i + 1) == c;
    }

    private static boolean isDashOfSpeaker(String text, int i) {
        char c = text.charAt(i);
        return (DASHES.indexOf(c) >= 0 || c == '-')
                && AFTER_QUOTE.matcher(text.substring(Math.max(0, i - 4), i)).find();
    }

    /** Where the character stands that makes the beginning of a text look like a number, a letter or a label; or -1. */
    private static int structureAt(String text, Place place) {
        if (place == Place.STRING || place == Place.HEADING) {
            return -1;
        }
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.lookingAt()) {
            return numbered.end() - 1;
        }
        if (place != Place.LISTING) {
            return -1;
        }
        Matcher lettered = LETTERED.matcher(text);
        if (lettered.lookingAt()) {
            return lettered.end() - 1;
        }
        Matcher label = LABEL.matcher(text);
        return label.lookingAt() ? label.end() - 1 : -1;
    }
}
