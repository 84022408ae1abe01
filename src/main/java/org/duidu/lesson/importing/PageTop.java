package org.duidu.lesson.importing;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.format.Language;
import org.duidu.text.Scripts;

/** Leaves out what stands above an article on its page: rows of a menu, the way to the page, the names of site and column. */
final class PageTop {
    /** {@code Home > Blog > Travel}: the way to a page. */
    private static final Pattern TRAIL = Pattern.compile("(?i)(?:home|首頁)\\s*[>»›/／].*");

    private static final Pattern CONTENTS = Pattern.compile("(?i)(?:table of )?contents|目錄|目次");

    /** {@code 【雙語閱讀】}: the name of a column. */
    private static final Pattern COLUMN = Pattern.compile("【[^【】]{1,12}】");

    private static final int PARTS_OF_A_MENU = 4;
    private static final int WORDS_OF_A_SITE = 6;
    private static final int HAN_OF_A_SITE = 8;

    private final Furniture furniture;
    private final List<Line> lines;

    PageTop(Furniture furniture, List<Line> lines) {
        this.furniture = furniture;
        this.lines = lines;
    }

    /** Gives a fate to the lines that it leaves out, after those that are known by their words. */
    void leaveOut() {
        contents();
        menus();
        endOfTheTrail();
        siteNames();
        namesAboveTheTitle();
    }

    static boolean isTrail(String text) {
        return TRAIL.matcher(text).matches() && !Texts.endsSentence(text);
    }

    /** The name of a site stands above its menu. */
    private void siteNames() {
        int i = 0;
        while (i < lines.size()
                && (!lines.get(i).isOpen() || Furniture.isShort(lines.get(i).text()))) {
            boolean menuFollows = i + 1 < lines.size() && lines.get(i + 1).was(Fate.MENU);
            if (lines.get(i).isOpen() && menuFollows) {
                lines.get(i).is(Fate.MENU);
            }
            i++;
        }
    }

    /** A row of four or more short names above the article, none of which need be known. */
    private void menus() {
        for (Line line : lines) {
            if (line.isOpen()) {
                String[] parts = line.text().split("\\s*[|｜\\t]\\s*");
                if (Texts.endsSentence(line.text()) || Headings.isKnown(line)) {
                    return;
                }
                if (parts.length >= PARTS_OF_A_MENU
                        && Arrays.stream(parts).allMatch(Furniture::isShort)
                        && !VocabularyPart.isHeadOfTable(line.text())
                        && !EntryHeads.isHead(line.text())
                        && !new SourceLines().take(furniture.withoutButtons(line.text()))) {
                    line.is(Fate.MENU);
                }
            }
        }
    }

    /** A table of contents names the headings that come after it. */
    private void contents() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isOpen() && CONTENTS.matcher(lines.get(i).text()).matches()) {
                int end = i + 1;
                while (end < lines.size() && isNamedAgain(end)) {
                    end++;
                }
                if (end - i > 2) {
                    lines.subList(i, end).forEach(line -> line.is(Fate.MENU));
                }
                return;
            }
        }
    }

    private boolean isNamedAgain(int i) {
        String name = lines.get(i).text().replaceFirst("^[0-9.]+\\s+", "");
        return lines.get(i).isOpen()
                && lines.stream().skip(i + 1).anyMatch(line -> line.text().equals(name));
    }

    /** {@code Home > Blog > Slow Travel}, {@code Slow Travel}, and then the title. */
    private void endOfTheTrail() {
        for (int i = 1; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            String trail = lines.get(i - 1).text();
            if (line.isOpen()
                    && isTrail(trail)
                    && trail.endsWith(line.text())
                    && next.isOpen()
                    && next.language() == line.language()
                    && Headings.looksLikeOne(next)
                    && !new SourceLines().take(next.text())) {
                line.is(Fate.MENU);
            }
        }
    }

    /** The names of a site, of its column and of who posts stand above the title, among a menu or buttons. */
    private void namesAboveTheTitle() {
        int title = title();
        boolean among = title > 0
                && lines.subList(0, title).stream().anyMatch(line -> !line.isOpen() && !line.was(Fate.INVISIBLE));
        for (Line line : lines.subList(0, Math.max(title, 0))) {
            if (line.isOpen() && COLUMN.matcher(line.text()).matches()) {
                line.is(Fate.LABEL);
            } else if (line.isOpen() && among && isNameOfSite(line.text())) {
                line.is(Fate.MENU);
            }
        }
    }

    /** Where above the first paragraph the title stands in both languages, or -1. */
    private int title() {
        List<Integer> open = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).isOpen())
                .boxed()
                .toList();
        for (int k = 0; k < open.size(); k++) {
            Line line = lines.get(open.get(k));
            if (new SourceLines().take(line.text())) {
                continue;
            }
            if (!isPartOfTitle(line)) {
                return -1;
            }
            Bilingual both = Headings.names(line.text());
            Line next = k + 1 < open.size() ? lines.get(open.get(k + 1)) : null;
            boolean pair = next != null
                    && isPartOfTitle(next)
                    && !new SourceLines().take(next.text())
                    && next.language() != line.language()
                    && next.number() == line.last() + 1
                    && !COLUMN.matcher(line.text()).matches();
            if (pair || !both.en().isEmpty() && !both.zh().isEmpty()) {
                return open.get(k);
            }
        }
        return -1;
    }

    private static boolean isPartOfTitle(Line line) {
        return line.language() != Language.NEITHER
                && Texts.afterBullet(line.text()).isEmpty()
                && !line.text().matches("(?s).*[.。]")
                && !Headings.isKnown(line);
    }

    private static boolean isNameOfSite(String text) {
        return Language.latinWords(text) <= WORDS_OF_A_SITE
                && text.codePoints().filter(Scripts::isHan).count() <= HAN_OF_A_SITE
                && !Texts.endsSentence(text);
    }
}
