package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.duidu.lesson.RichText;
import org.duidu.text.TextRange;

/** Turns marked text into running text: lines joined, spaces made even, {@code //} taken out and remembered. */
final class RichTexts {
    private static final Comparator<RichText.Span> ORDER = Comparator.comparingInt(
                    (RichText.Span span) -> span.range().start())
            .thenComparing(span -> -span.range().end())
            .thenComparing(RichText.Span::style);

    private final MarkedText source;
    private final boolean chinese;
    private final StringBuilder out = new StringBuilder();
    private final int[] place;
    private final List<Integer> breaks = new ArrayList<>();
    private boolean space;
    private boolean line;
    private boolean mark;

    private RichTexts(MarkedText source, Language language) {
        this.source = source;
        this.chinese = language == Language.CHINESE;
        this.place = new int[source.length() + 1];
    }

    /** Running text in which {@code //} breaks sentences. */
    static RichText of(MarkedText source, Language language) {
        return new RichTexts(source, language).read(true);
    }

    /** Running text in which {@code //} is nothing special. */
    static RichText unbroken(MarkedText source) {
        return new RichTexts(source, source.language()).read(false);
    }

    /** For each character of the marked text, and for its end, where it comes to stand in the running text. */
    static int[] places(MarkedText source, Language language) {
        RichTexts texts = new RichTexts(source, language);
        texts.read(true);
        return texts.place;
    }

    /** The same on one line, without any mark-up. */
    static String plain(MarkedText source) {
        return unbroken(source).text();
    }

    private RichText read(boolean withBreaks) {
        for (int i = 0; i < source.length(); i++) {
            int width = withBreaks ? breakAt(source, i) : 0;
            if (width > 0) {
                mark = true;
                place[i] = out.length();
                place[++i] = out.length();
            } else if (MarkedText.isSpace(source.text().charAt(i))
                    && source.text().charAt(i) != '\u3000') {
                line |= source.text().charAt(i) == '\n';
                space = true;
                place[i] = out.length();
            } else {
                flush(source.text().codePointAt(i));
                place[i] = out.length();
                out.append(source.text().charAt(i));
            }
        }
        place[source.length()] = out.length();
        return new RichText(out.toString(), spans(), breaks);
    }

    private void flush(int next) {
        if (out.length() > 0 && (space || mark)) {
            boolean solid = (line || mark) && isSolid(out.codePointBefore(out.length()), next);
            if (!solid) {
                out.append(' ');
            }
            if (mark && (breaks.isEmpty() || breaks.get(breaks.size() - 1) < out.length())) {
                breaks.add(out.length());
            }
        }
        space = false;
        line = false;
        mark = false;
    }

    /** Whether two characters at the ends of lines are joined without a space. */
    private boolean isSolid(int before, int after) {
        boolean one = Language.isWide(before);
        boolean other = Language.isWide(after);
        return one && other || chinese && (one || other);
    }

    /** The length of a sentence break at this place, or 0: two slashes with a space or a Chinese character beside them. */
    static int breakAt(MarkedText text, int i) {
        String shape = text.shape();
        if (!shape.startsWith("//", i) && !shape.startsWith("／／", i)) {
            return 0;
        }
        boolean before = i == 0 || isEdge(shape.charAt(i - 1));
        boolean after = i + 2 >= shape.length() || isEdge(shape.charAt(i + 2));
        return before && after ? 2 : 0;
    }

    private static boolean isEdge(char c) {
        return MarkedText.isSpace(c) || Language.isWide(c) && c != '：' && c != '／';
    }

    private List<RichText.Span> spans() {
        Set<RichText.Span> spans = new LinkedHashSet<>();
        for (RichText.Span span : source.spans()) {
            int start = place[span.range().start()];
            int end = place[span.range().end()];
            while (start < end && out.charAt(start) == ' ') {
                start++;
            }
            while (end > start && out.charAt(end - 1) == ' ') {
                end--;
            }
            RichText.Span moved = new RichText.Span(new TextRange(start, end), span.style(), span.target());
            if (start < end) {
                spans.add(moved);
            }
        }
        return spans.stream().sorted(ORDER).toList();
    }
}
