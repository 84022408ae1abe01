package org.duidu.lesson.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duidu.lesson.Section;
import org.duidu.lesson.format.Language;

/** Makes blocks of the lines of an article: paragraphs, points, and quotations with their speakers. */
final class ArticlePart {
    private static final Pattern QUOTED =
            Pattern.compile("(?<words>[“\"「『].*[”\"」』])(?:\\s*(?:[—–―]{1,2}|--?|──|——)\\s*(?<who>[^“\"「『]{1,60}))?");
    private static final Pattern DASHED = Pattern.compile("(?:[—–―─]{1,2}|--?)\\s*(?<who>[^“\"「『]{1,60})");
    private static final Pattern SPOKEN = Pattern.compile(
            "(?:\\*\\*)?(?<who>\\p{Lu}[\\p{L}.’' -]{0,30}|\\p{IsHan}[\\p{IsHan}·．]{0,11})(?:\\*\\*)?(?:\\s*[:：]|[\\t\\u3000])(?:\\*\\*)?\\s*(?<words>\\S.*)");

    private static final Pattern SAYS = Pattern.compile(
            ".*(?:說|說道|寫道|寫|表示|指出|問|問道|回答|答道|告訴.{0,4}|補充|強調|解釋|回憶|笑道|喊道|稱)|.*\\b(?:says?|said|writes?|wrote|added|asked)");

    /** Before each line that is in this language. */
    private static final Pattern FLAG = Pattern.compile("^[\\x{1F1E6}-\\x{1F1FF}]{2}\\s*(?=\\S)");

    /** {@code … and one teacher. (Jonas Reed)} */
    private static final Pattern AFTERTHOUGHT = Pattern.compile("\\s?[(（][^()（）]{1,60}[)）]$");

    /** A line that ends before its sentence does is broken by its page's width if it is at least this long. */
    private static final int BROKEN_ENGLISH = 40;

    private static final int BROKEN_CHINESE = 18;

    private final Map<Integer, LineChoice> choices;
    private final Map<String, Integer> speakers = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    private ArticlePart(Map<Integer, LineChoice> choices) {
        this.choices = choices;
    }

    /** The blocks of all stretches of text, with their headings. */
    static List<Block> blocks(List<Outline.Stretch> stretches, Map<Integer, LineChoice> choices) {
        ArticlePart article = new ArticlePart(choices);
        stretches.forEach(stretch -> stretch.lines().forEach(article::count));
        stretches.forEach(article::read);
        return article.blocks;
    }

    private void count(Line line) {
        Matcher spoken = SPOKEN.matcher(line.text());
        if (spoken.matches()) {
            speakers.merge(spoken.group("who"), 1, Integer::sum);
        }
    }

    private void read(Outline.Stretch stretch) {
        if (!stretch.heading().isEmpty()) {
            blocks.add(Block.heading(stretch.heading(), stretch.part().role().orElse(Section.Role.ARTICLE)));
        }
        List<Line> lines = stretch.lines();
        boolean fresh = true;
        for (int i = 0; i < lines.size(); i++) {
            Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            boolean named = next != null && quotation(lines.get(i), next);
            if (named) {
                i++;
            } else {
                read(lines.get(i), fresh);
            }
            fresh = false;
        }
    }

    /** A quotation with its speaker on the next line. */
    private boolean quotation(Line line, Line next) {
        Matcher quoted = QUOTED.matcher(unquoted(line.text()));
        Matcher dashed = DASHED.matcher(unquoted(next.text()));
        if (!quoted.matches()
                || quoted.group("who") != null
                || !dashed.matches()
                || choices.containsKey(line.number())) {
            return false;
        }
        blocks.add(Block.quotation(
                isChinese(line), quoted.group("words"), dashed.group("who").strip()));
        line.is(Fate.QUOTATION);
        next.is(Fate.SPEAKER);
        return true;
    }

    private void read(Line line, boolean fresh) {
        String text = FLAG.matcher(line.text().replace('\t', ' ')).replaceFirst("");
        boolean chinese = isChinese(line);
        Optional<String> point = Texts.afterBullet(text).or(() -> Texts.afterNumber(text));
        Matcher quoted = QUOTED.matcher(unquoted(text));
        Matcher spoken = SPOKEN.matcher(line.text());
        if (choices.containsKey(line.number())) {
            prose(line, text, chinese);
        } else if (quoted.matches() && quoted.group("who") != null) {
            quotation(line, chinese, quoted.group("words"), quoted.group("who"));
        } else if (spoken.matches() && isSpeaker(spoken)) {
            quotation(line, chinese, spoken.group("words").replace('\t', ' '), spoken.group("who"));
        } else if (text.startsWith(">")) {
            quotation(line, chinese, unquoted(text), "");
        } else if (point.isPresent() && !isLast(Block.Kind.PROSE, chinese, line)) {
            blocks.add(Block.of(Block.Kind.POINT, chinese, point.get()));
            line.is(Fate.POINT);
        } else if (!fresh && goesOn(line, chinese)) {
            joinToLast(text, chinese);
            line.is(chinese ? Fate.CHINESE : Fate.ENGLISH);
        } else {
            prose(line, text, chinese);
        }
    }

    private boolean isLast(Block.Kind kind, boolean chinese, Line line) {
        return goesOn(line, chinese) && last().kind() == kind;
    }

    private void quotation(Line line, boolean chinese, String words, String who) {
        blocks.add(Block.quotation(chinese, words, who.strip()));
        line.is(Fate.QUOTATION);
    }

    private void prose(Line line, String text, boolean chinese) {
        boolean chosen = choices.containsKey(line.number());
        boolean underPoint = !chosen
                && !blocks.isEmpty()
                && last().kind() == Block.Kind.POINT
                && last().chinese() != chinese
                && !line.startsBlock();
        blocks.add(Block.of(underPoint ? Block.Kind.POINT : Block.Kind.PROSE, chinese, text));
        line.is(underPoint ? Fate.POINT : chinese ? Fate.CHINESE : Fate.ENGLISH);
    }

    private boolean isChinese(Line line) {
        LineChoice choice = choices.get(line.number());
        return choice == null ? line.language() == Language.CHINESE : choice == LineChoice.CHINESE;
    }

    /** A name before quotation marks, or one that speaks more than once; a sentence that says so stays one. */
    private boolean isSpeaker(Matcher spoken) {
        return !SAYS.matcher(spoken.group("who")).matches() && hasQuotation(spoken);
    }

    private boolean hasQuotation(Matcher spoken) {
        return Texts.isSpeech(spoken.group("words")) && Texts.endsSentence(spoken.group("words"))
                || speakers.getOrDefault(spoken.group("who"), 0) > 1;
    }

    private boolean goesOn(Line line, boolean chinese) {
        if (blocks.isEmpty() || line.startsBlock() || last().isHeading() || last().chinese() != chinese) {
            return false;
        }
        int least = chinese ? BROKEN_CHINESE : BROKEN_ENGLISH;
        boolean small = Character.isLowerCase(line.text().codePointAt(0));
        return !Texts.endsSentence(AFTERTHOUGHT.matcher(last().text()).replaceFirst(""))
                && (last().text().length() >= least || small);
    }

    private void joinToLast(String text, boolean chinese) {
        Block last = last();
        String joined = last.text() + (chinese ? "" : " ") + text;
        blocks.set(
                blocks.size() - 1, new Block(last.kind(), chinese, joined, last.names(), last.role(), last.speaker()));
    }

    private Block last() {
        return blocks.get(blocks.size() - 1);
    }

    private static String unquoted(String text) {
        return text.replaceFirst("^>[>\\s]*", "");
    }
}
