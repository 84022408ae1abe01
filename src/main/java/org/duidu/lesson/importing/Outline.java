package org.duidu.lesson.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.format.Language;
import org.duidu.lesson.format.Part;

/** Parts a page at its headings: which lines are the article, which the words, the questions and so on. */
final class Outline {
    /** {@code Here are three things he told me:} */
    private static final Pattern LEADS_IN = Pattern.compile("(?:\\S+ ){3,}\\S+:|[^:：]{8,}[：:]");

    private final List<Line> lines;
    private final Map<Integer, LineChoice> choices;
    private final List<Stretch> stretches = new ArrayList<>();
    private Stretch current = new Stretch(Part.ARTICLE, Bilingual.EMPTY, new ArrayList<>());
    private boolean points;

    /**
     * Lines below a heading.
     *
     * @param heading empty for what stands before the first heading, or where a part began without one
     */
    record Stretch(Part part, Bilingual heading, List<Line> lines) {
        boolean isText() {
            return part == Part.ARTICLE || part == Part.GLANCE;
        }
    }

    private Outline(List<Line> lines, Map<Integer, LineChoice> choices) {
        this.lines = lines;
        this.choices = choices;
    }

    /**
     * @param lines those that are still open after the title was taken
     */
    static List<Stretch> of(List<Line> lines, Map<Integer, LineChoice> choices) {
        Outline outline = new Outline(lines, choices);
        outline.read();
        return outline.stretches;
    }

    private void read() {
        int i = 0;
        while (i < lines.size()) {
            int taken = isChosenText(i) ? 0 : heading(i);
            if (taken == 0) {
                place(i);
                taken = 1;
            }
            i += taken;
        }
        close();
    }

    private boolean isChosenText(int i) {
        LineChoice choice = choices.get(lines.get(i).number());
        return choice == LineChoice.ENGLISH || choice == LineChoice.CHINESE;
    }

    /** How many lines are the heading that stands here: none, one, or two in two languages. */
    private int heading(int i) {
        Line line = lines.get(i);
        boolean chosen = choices.get(line.number()) == LineChoice.HEADING;
        Optional<Part> known = Headings.part(line.text());
        boolean begins = chosen || Headings.isKnown(line) && !isOwnWordOf(line) || current.isText() && isOwn(i);
        if (!begins) {
            return 0;
        }
        Bilingual names = Headings.names(line.text());
        boolean two = isOtherHalf(i, names, known);
        if (two) {
            Bilingual next = Headings.names(lines.get(i + 1).text());
            names = new Bilingual(
                    names.en().isEmpty() ? next.en() : names.en(), names.zh().isEmpty() ? next.zh() : names.zh());
            lines.get(i + 1).is(Fate.HEADING);
        }
        line.is(Fate.HEADING);
        open(known.orElse(Part.ARTICLE), names);
        return two ? 2 : 1;
    }

    /** Inside the words and the notes a line that is also the name of an article's section is one of them. */
    private boolean isOwnWordOf(Line line) {
        boolean notes = !current.isText() && !current.lines().isEmpty();
        return notes && Headings.part(line.text()).isEmpty() && !line.startsBlock();
    }

    /** A heading of the author's own: short, by itself, with a paragraph or a list below it. */
    private boolean isOwn(int i) {
        Line line = lines.get(i);
        if (!Headings.looksLikeOne(line)
                || Texts.isSpeech(line.text())
                || EntryHeads.isHead(line.text())
                || VocabularyPart.isHeadOfTable(line.text())
                || QuestionPart.isLabelled(line.text())
                || i + 1 >= lines.size()) {
            return false;
        }
        if (Headings.isMarked(line.text())) {
            return true;
        }
        Line next = lines.get(i + 1);
        boolean wrapped = !next.startsBlock()
                && next.language() == line.language()
                && (Character.isLowerCase(next.text().codePointAt(0))
                        || line.text().length() > 60);
        boolean below = i > 0
                && !line.startsBlock()
                && !Texts.endsSentence(lines.get(i - 1).text())
                && lines.get(i - 1).isOpen();
        boolean shouted = isShouted(line.text());
        if (wrapped || below && !shouted) {
            return false;
        }
        boolean otherHalf = Headings.looksLikeOne(next) && next.language() != line.language();
        Line under = otherHalf && i + 2 < lines.size() ? lines.get(i + 2) : next;
        return isParagraph(under) || shouted && otherHalf;
    }

    /** {@code QUOTE OF THE WEEK}: two or more words without a small letter. */
    private static boolean isShouted(String text) {
        return Language.latinWords(text) > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && text.length() > 6;
    }

    private static boolean isParagraph(Line line) {
        return Texts.endsSentence(line.text())
                || Texts.afterBullet(line.text()).isPresent()
                || LEADS_IN.matcher(line.text()).matches()
                || line.text().length() > 100;
    }

    /** Whether the next line is this heading in the other language. */
    private boolean isOtherHalf(int i, Bilingual names, Optional<Part> known) {
        if (i + 1 >= lines.size() || !names.en().isEmpty() && !names.zh().isEmpty() || isChosenText(i + 1)) {
            return false;
        }
        Line next = lines.get(i + 1);
        Bilingual other = Headings.names(next.text());
        boolean opposite =
                names.en().isEmpty() ? other.zh().isEmpty() : other.en().isEmpty();
        if (!opposite || !Headings.looksLikeOne(next)) {
            return false;
        }
        Optional<Part> otherPart = Headings.part(next.text());
        boolean textual = known.isEmpty() || known.get() == Part.GLANCE;
        return otherPart.isPresent()
                ? otherPart.equals(known)
                : textual
                        && (Headings.isKnown(next)
                                || isOwnPair(i)
                                || isShouted(lines.get(i).text()));
    }

    /** Two short lines above a paragraph; the second may not itself be the paragraph. */
    private boolean isOwnPair(int i) {
        return i + 2 >= lines.size() || isParagraph(lines.get(i + 2));
    }

    private void place(int i) {
        Line line = lines.get(i);
        boolean bullet = Texts.afterBullet(line.text()).isPresent();
        boolean words = EntryHeads.isHead(line.text()) || VocabularyPart.isHeadOfTable(line.text());
        if (current.isText() && words) {
            open(Part.VOCABULARY, Bilingual.EMPTY);
        } else if (current.isText() && QuestionPart.isQuestionLabel(line.text())) {
            open(Part.QUESTIONS, Bilingual.EMPTY);
        } else if (current.part() == Part.GLANCE && points && !bullet && beginsArticle(line)) {
            open(Part.ARTICLE, new Bilingual("Main Body", "正文"));
        } else if (current.part() == Part.QUESTIONS && current.heading().isEmpty() && endsDialogue(i)) {
            open(Part.ARTICLE, new Bilingual("Main Body", "正文"));
            read(i);
            return;
        }
        points |= bullet;
        current.lines().add(line);
    }

    private void read(int i) {
        if (heading(i) == 0) {
            current.lines().add(lines.get(i));
        }
    }

    /** A paragraph that is no point, after the points. */
    private static boolean beginsArticle(Line line) {
        return line.startsBlock() && line.language() == Language.ENGLISH && Texts.endsSentence(line.text());
    }

    /** Questions and answers without a heading of their own go on while lines have their labels, or answer. */
    private boolean endsDialogue(int i) {
        return lines.get(i).startsBlock()
                && !QuestionPart.isLabelled(lines.get(i).text())
                && isOwnHeadingLike(i);
    }

    private boolean isOwnHeadingLike(int i) {
        return Headings.looksLikeOne(lines.get(i))
                && lines.get(i).language() == Language.ENGLISH
                && i + 1 < lines.size();
    }

    private void open(Part part, Bilingual heading) {
        close();
        current = new Stretch(part, heading, new ArrayList<>());
        points = false;
    }

    private void close() {
        if (!current.heading().isEmpty() || !current.lines().isEmpty()) {
            stretches.add(current);
        }
    }
}
