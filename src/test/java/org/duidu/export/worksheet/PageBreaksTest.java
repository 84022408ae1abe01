package org.duidu.export.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duidu.export.SheetOptions.Paper;
import org.duidu.lesson.Question;
import org.duidu.lesson.Section;
import org.duidu.vocabulary.LinkedLesson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where pages end, for every lesson that comes with the program. */
class PageBreaksTest {
    private static final Set<SheetPart> ALL = EnumSet.complementOf(EnumSet.of(SheetPart.BACK));

    static List<Path> lessons() {
        return Sheets.bundled();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void noPageEndsWithAHeadingAndNoQuestionIsSplit(Path file) throws IOException {
        LinkedLesson lesson = Sheets.lesson(file);
        WorksheetOptions options = new WorksheetOptions(Paper.A4, "", 1, 3, true, false);
        Worksheet sheet = Sheets.make(lesson, options, ALL.toArray(SheetPart[]::new));
        List<String> pages = Sheets.pages(sheet);

        Set<String> headings = headings(lesson);
        for (String page : pages) {
            assertThat(headings).doesNotContain(Sheets.tight(lastLine(page)));
        }
        if (!sheet.missing().containsKey(SheetPart.QUESTIONS)) {
            for (Question question : lesson.lesson().questions()) {
                assertThat(pages).anyMatch(page -> hasAll(page, question));
            }
        }
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

    private static boolean hasAll(String page, Question question) {
        String tight = Sheets.tight(page);
        return tight.contains(Sheets.tight(question.prompt().en()))
                && question.choices().stream()
                        .allMatch(choice ->
                                tight.contains(Sheets.tight(choice.text().en())));
    }

    private static Set<String> headings(LinkedLesson lesson) {
        Set<String> headings = new HashSet<>();
        for (Section section : lesson.lesson().sections()) {
            headings.add(Sheets.tight(section.heading().en()));
            headings.add(Sheets.tight(section.heading().en() + section.heading().zh()));
        }
        for (SheetPart part : SheetPart.values()) {
            String name = Sheets.tight(part.name(Sheets.ENGLISH));
            headings.add(name);
            for (int number = 1; number <= SheetPart.values().length; number++) {
                headings.add(number + "." + name);
                for (int points = 1; points < 40; points++) {
                    headings.add(number + "." + name + "____/" + points);
                }
            }
            if (!part.isReading()) {
                headings.add(Sheets.tight(part.task(Sheets.ENGLISH)));
            }
        }
        headings.remove("");
        return headings;
    }

    /** The last line above the foot. */
    private static String lastLine(String page) {
        List<String> lines =
                Stream.of(page.split("\\R")).filter(line -> !line.isBlank()).toList();
        int foot = lines.size() - 1;
        while (foot > 0 && !lines.get(foot).contains("seed 3 · ")) {
            foot--;
        }
        assertThat(lines.get(foot)).contains("seed 3 · ");
        return foot == 0 ? "" : lines.get(foot - 1);
    }
}
