package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Paragraph.Kind;

/** Parts the blocks of a section into stretches of one language, and finds who is quoted. */
final class HalfReader {
    private static final Pattern SPEAKER = Pattern.compile("(?:[—―─–]{1,4}|--|-(?= )|－{1,2}|~(?= ))\\s*");
    private static final Pattern SPEAKER_AFTER_QUOTE = Pattern.compile("[”\"」』’]\\s*((?:—|―|─|–){1,3}\\s*|--\\s*| - )");
    private static final Pattern BULLET = Pattern.compile("[•●・‧▪◦◆■○]\\s*");
    private static final int LONGEST_SPEAKER = 100;

    private final List<Half> halves = new ArrayList<>();
    private final SourceText source;
    private Half current;

    private HalfReader(SourceText source) {
        this.source = source;
    }

    static List<Half> read(List<Leaf> leaves, SourceText source) {
        HalfReader reader = new HalfReader(source);
        for (int i = 0; i < leaves.size(); i++) {
            reader.leaf(leaves, i);
        }
        reader.settle();
        return reader.halves;
    }

    private void leaf(List<Leaf> leaves, int i) {
        Leaf leaf = leaves.get(i);
        if (leaf.isHeading()) {
            heading(leaf, i > 0 ? leaves.get(i - 1) : null);
            return;
        }
        if (isSpeakerItem(leaves, i)) {
            current.speakers.add(leaf.text());
            return;
        }
        Half before = current;
        current = null;
        Kind kind = leaf.isQuoted() ? Kind.QUOTATION : leaf.item() > 0 ? Kind.POINT : Kind.PROSE;
        boolean first = true;
        for (MarkedText line : leaf.text().lines()) {
            if (first && i > 0 && before != null && completes(leaves.get(i - 1), before, leaf, line)) {
                start(Kind.SUBHEADING, line.language()).add(line);
                current = null;
            } else {
                line(line, kind, before);
            }
            first = false;
        }
    }

    /** A short line in the other language right under a heading of one language. */
    private boolean completes(Leaf above, Half heading, Leaf leaf, MarkedText line) {
        return above.isHeading()
                && leaf.isPlain()
                && source.lineIndex(line.range().start())
                        == source.lineIndex(above.range().end()) + 1
                && SectionSplitter.isHeadingLine(line)
                && line.language() != Language.NEITHER
                && line.language() != heading.language();
    }

    private void heading(Leaf leaf, Leaf above) {
        MarkedText text = leaf.text();
        Half before = halves.isEmpty() ? null : halves.get(halves.size() - 1);
        boolean completes = above != null
                && above.isHeading()
                && before != null
                && before.language() == Language.ENGLISH
                && text.language() == Language.CHINESE;
        int bar = text.text().indexOf(TwoLanguages.BAR);
        int boundary = bar >= 0 ? bar : completes ? -1 : boundary(text.text());
        if (boundary < 0) {
            start(Kind.SUBHEADING, text.language()).add(text);
            return;
        }
        MarkedText one = text.slice(0, boundary).strip();
        MarkedText other = text.from(bar >= 0 ? boundary + 1 : boundary).strip();
        boolean chineseFirst = TwoLanguages.hasHan(one.text()) && !TwoLanguages.hasHan(other.text());
        part(one, chineseFirst ? Language.CHINESE : Language.ENGLISH);
        part(other, chineseFirst ? Language.ENGLISH : Language.CHINESE);
    }

    private void part(MarkedText text, Language language) {
        if (!text.isEmpty()) {
            start(Kind.SUBHEADING, language).add(text);
        }
    }

    private static int boundary(String text) {
        Bilingual parts = TwoLanguages.split(text);
        return parts.en().isEmpty() || parts.zh().isEmpty() ? -1 : TwoLanguages.boundary(text);
    }

    /** {@code > - A spokesperson}: to Markdown a list of one item, to its author a speaker. */
    private boolean isSpeakerItem(List<Leaf> leaves, int i) {
        Leaf leaf = leaves.get(i);
        Leaf before = i > 0 ? leaves.get(i - 1) : leaf;
        Leaf after = i + 1 < leaves.size() ? leaves.get(i + 1) : null;
        return leaf.isQuoted()
                && leaf.startsItem()
                && !leaf.ordered()
                && before.quote() == leaf.quote()
                && before.item() == 0
                && (after == null || after.item() == 0 || after.quote() != leaf.quote())
                && leaf.text().length() <= LONGEST_SPEAKER
                && current != null;
    }

    private void line(MarkedText whole, Kind kind, Half before) {
        MarkedText line = whole;
        Matcher bullet = BULLET.matcher(line.shape());
        if (kind == Kind.PROSE && bullet.lookingAt()) {
            current = null;
            text(line.from(bullet.end()), Kind.POINT);
            return;
        }
        Kind ofLine = kind == Kind.PROSE && current != null && current.kind == Kind.POINT ? Kind.POINT : kind;
        if (ofLine != Kind.QUOTATION) {
            text(line, ofLine);
            return;
        }
        Matcher speaker = SPEAKER.matcher(line.shape());
        Half quoted = current != null ? current : before;
        if (speaker.lookingAt() && line.length() <= LONGEST_SPEAKER && quoted != null && quoted.kind == kind) {
            quoted.speakers.add(line.from(speaker.end()).strip());
            current = quoted;
        } else {
            quotation(line);
        }
    }

    private void quotation(MarkedText line) {
        if (current != null && !current.speakers.isEmpty()) {
            current = null;
        }
        Matcher inLine = SPEAKER_AFTER_QUOTE.matcher(line.shape());
        if (inLine.find()
                && line.length() - inLine.end() <= LONGEST_SPEAKER
                && !inLine.find(inLine.end())
                && inLine.reset().find()
                && inLine.end() < line.length()) {
            text(line.slice(0, inLine.start(1)).strip(), Kind.QUOTATION);
            current.speakers.add(line.from(inLine.end(1)).strip());
        } else {
            text(line, Kind.QUOTATION);
        }
    }

    private void text(MarkedText line, Kind kind) {
        Language language = line.language();
        boolean same = current != null
                && current.kind == kind
                && (language == Language.NEITHER || current.language() == language);
        if (!same) {
            start(kind, language);
        }
        current.add(line);
    }

    private Half start(Kind kind, Language language) {
        current = new Half(kind, language);
        halves.add(current);
        return current;
    }

    /** A paragraph without letters is in the language that is due: the Chinese of the English before it, or English. */
    private void settle() {
        Language before = Language.CHINESE;
        for (Half half : halves) {
            if (half.language() == Language.NEITHER) {
                half.settle(before == Language.ENGLISH ? Language.CHINESE : Language.ENGLISH);
            }
            before = half.language();
        }
    }
}
