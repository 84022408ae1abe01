package org.duidu.export.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duidu.export.SheetOptions.Paper;
import org.duidu.vocabulary.LinkedLesson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where pages end, for every lesson that comes with the program. */
class PageBreaksTest {
    private static final Set<SheetPart> ALL = EnumSet.complementOf(EnumSet.of(SheetPart.BACK));

    static List<Path> lessons() {
        return Sheets.bundled();
    }

    /** Every other lesson on Letter: what fits is much the same from lesson to lesson. */
    @ParameterizedTest
    @MethodSource("lessons")
    void noHeadingIsLeftBehindAndNoQuestionIsSplit(Path file) throws Exception {
        Paper paper = Paper.values()[lessons().indexOf(file) % Paper.values().length];
        WorksheetOptions options = new WorksheetOptions(paper, "", 1, 3, true, false);
        Worksheet sheet = Sheets.make(Sheets.lesson(file), options, ALL.toArray(SheetPart[]::new));
        PageBlocks blocks = new PageBlocks(sheet);
        List<List<String>> pages = readings(Printout.of(sheet));

        assertThat(blocks.whole()).hasSizeGreaterThan(ALL.size());
        assertThat(blocks.whole())
                .filteredOn(block -> !areOnOnePage(block, pages))
                .isEmpty();
        assertThat(blocks.headings())
                .filteredOn(heading -> !areOnOnePage(heading, pages))
                .isEmpty();
    }

    /** Each page as a whole and by its columns, so that every text is in one piece in one of the readings. */
    private static List<List<String>> readings(Printout printout) throws IOException {
        List<List<String>> readings =
                List.of(printout.pages(), printout.flows(), printout.left(), printout.withoutMargin());
        List<List<String>> pages = new ArrayList<>();
        for (int page = 0; page < printout.pages().size(); page++) {
            int at = page;
            pages.add(readings.stream()
                    .map(reading -> Sheets.tight(reading.get(at)))
                    .toList());
        }
        return pages;
    }

    private static boolean areOnOnePage(List<String> texts, List<List<String>> pages) {
        return pages.stream()
                .anyMatch(page ->
                        texts.stream().allMatch(text -> page.stream().anyMatch(reading -> reading.contains(text))));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void theChineseStandsOnTheBackOfItsEnglish(Path file) throws IOException {
        LinkedLesson lesson = Sheets.lesson(file);
        for (Paper paper : Paper.values()) {
            WorksheetOptions options = new WorksheetOptions(paper, "School", 1, 3, true, false);
            List<String> pages = Sheets.pages(Sheets.make(lesson, options, SheetPart.BACK)).stream()
                    .map(Sheets::tight)
                    .toList();
            for (Passage passage : Passage.of(lesson.lesson())) {
                int english = page(pages, passage.paragraph().en().text());
                assertThat(english % 2).as(passage.paragraph().en().text()).isZero();
                assertThat(page(pages, passage.paragraph().zh().text())).isEqualTo(english + 1);
            }
        }
    }

    private static int page(List<String> pages, String text) {
        String wanted = Sheets.tight(text);
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).contains(wanted.substring(0, Math.min(12, wanted.length())))
                    && pages.get(i).contains(wanted.substring(Math.max(0, wanted.length() - 12)))) {
                return i;
            }
        }
        throw new AssertionError("on no page as a whole: " + text);
    }
}
