package org.duidu.lesson.importing;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.format.Language;

/** Finds the title of a page in both languages. */
final class TitleFinder {
    private static final int MOST_WORDS = 25;
    private static final int MOST_HAN = 45;
    private static final int LONGEST = 250;
    private static final String SENTENCE_MARKS = ".。；;，,:：";

    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:(?:english |chinese )?title|headline|(?:英文|中文)?(?:標題|篇名|題目))\\s*[:：]\\s*(?:\\[[^\\[\\]]{1,6}\\]\\s*)?(?=\\S)");

    private final List<Line> lines;
    private final Map<Integer, LineChoice> choices;
    private String en = "";
    private String zh = "";

    private TitleFinder(List<Line> lines, Map<Integer, LineChoice> choices) {
        this.lines = lines;
        this.choices = choices;
    }

    /**
     * The title; a language that is not there is empty. Its lines get their fate, and so do lines that repeat it.
     *
     * @param lines those that are still open
     */
    static Bilingual take(List<Line> lines, Map<Integer, LineChoice> choices) {
        TitleFinder finder = new TitleFinder(lines, choices);
        finder.chosen();
        finder.atTheTop();
        finder.atTheSecondHalf();
        finder.repetitions();
        return new Bilingual(finder.en, finder.zh);
    }

    private void chosen() {
        for (Line line : lines) {
            if (choices.get(line.number()) == LineChoice.TITLE && line.text().length() <= LONGEST) {
                take(line);
            }
        }
    }

    private void atTheTop() {
        for (int i = 0; i < lines.size() && i < 2 && (en.isEmpty() || zh.isEmpty()); i++) {
            Line line = lines.get(i);
            boolean other = line.language() == Language.CHINESE ? zh.isEmpty() : en.isEmpty();
            if (line.isOpen() && (!other || !isTitle(line))) {
                return;
            }
            if (line.isOpen()) {
                take(line);
            }
        }
    }

    /** All English and then all Chinese: the Chinese title stands above the Chinese text, or the other way round. */
    private void atTheSecondHalf() {
        if (en.isEmpty() == zh.isEmpty()) {
            return;
        }
        Language wanted = zh.isEmpty() ? Language.CHINESE : Language.ENGLISH;
        for (int i = 1; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isOpen() && line.language() == wanted) {
                boolean turn = Texts.endsSentence(lines.get(i - 1).text())
                        && isTitle(line)
                        && !Texts.endsSentence(line.text())
                        && i > 2
                        && lines.get(i + 1).language() == wanted;
                if (turn) {
                    take(line);
                }
                return;
            }
        }
    }

    private boolean isTitle(Line line) {
        String text = line.text();
        boolean chosenOther = choices.containsKey(line.number());
        return !chosenOther
                && text.length() <= LONGEST
                && !Headings.isKnown(line)
                && line.language() != Language.NEITHER
                && Language.latinWords(text) <= MOST_WORDS
                && text.codePoints().filter(org.duidu.text.Scripts::isHan).count() <= MOST_HAN
                && SENTENCE_MARKS.indexOf(text.charAt(text.length() - 1)) < 0
                && Texts.afterBullet(text).isEmpty()
                && !QuestionPart.isLabelled(text)
                && !EntryHeads.isHead(text);
    }

    private void take(Line line) {
        Bilingual names = Headings.names(LABEL.matcher(line.text()).replaceFirst(""));
        en = en.isEmpty() ? names.en() : en;
        zh = zh.isEmpty() ? names.zh() : zh;
        line.is(Fate.TITLE);
    }

    private void repetitions() {
        for (Line line : lines) {
            String text = Texts.bare(line.text());
            if (line.isOpen()
                    && (text.equalsIgnoreCase(en) || text.equals(zh))
                    && !choices.containsKey(line.number())) {
                line.is(Fate.REPEATED);
            }
        }
    }
}
