package org.duidu.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.duidu.classroom.ClassReport.ItemFigures;
import org.duidu.classroom.ClassReport.WordFigures;
import org.junit.jupiter.api.Test;

class ClassReportTest {
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    /** Ten learners: the first five know both words, the others only tea; wrong ones chose "coffee" or "milk". */
    private static List<ResultSheet> classOfTen() {
        List<ResultSheet> sheets = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            boolean strong = i < 5;
            sheets.add(sheet(
                    "L" + i,
                    NOON,
                    item("q1", "tea", "茶", 1),
                    item("q2", "cup", strong ? "杯" : i < 8 ? "coffee" : "milk", strong ? 1 : 0)));
        }
        return sheets;
    }

    @Test
    void givesTheHardestQuestionFirst() {
        List<ItemFigures> items = ClassReport.of(classOfTen()).items();

        assertThat(items).extracting(figures -> figures.item().id()).containsExactly("q2", "q1");
        assertThat(items).extracting(ItemFigures::difficulty).containsExactly(0.5, 1.0);
        assertThat(items).extracting(ItemFigures::answered).containsExactly(10, 10);
    }

    @Test
    void tellsWhetherAQuestionPartsStrongFromWeak() {
        List<ItemFigures> items = ClassReport.of(classOfTen()).items();

        assertThat(items.get(0).discrimination().getAsDouble()).isEqualTo(1, within(1e-9));
        assertThat(items.get(1).discrimination().getAsDouble()).isEqualTo(0, within(1e-9));
    }

    /** Ten learners of whom eight have the same score: whose file came first must not decide. */
    @Test
    void countsLearnersOfTheSameScoreAlike() {
        List<ResultSheet> sheets = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            boolean first = i < 4 || i == 8;
            boolean second = i >= 4 && i < 9;
            sheets.add(sheet(
                    "L" + i, NOON, item("q1", "tea", "x", first ? 1 : 0), item("q2", "cup", "x", second ? 1 : 0)));
        }
        List<ResultSheet> reversed = new ArrayList<>(sheets);
        java.util.Collections.reverse(reversed);

        // the best 3 are L8 and two of eight of whom half know q1; the weakest 3 are L9 and two of the same eight
        for (List<ResultSheet> order : List.of(sheets, reversed)) {
            assertThat(ClassReport.of(order).items())
                    .extracting(figures -> figures.discrimination().getAsDouble())
                    .allSatisfy(value -> assertThat(value).isEqualTo((1 + 2 * 0.5) / 3 - 2 * 0.5 / 3, within(1e-9)));
        }
    }

    @Test
    void saysNothingOfDiscriminationInASmallClass() {
        assertThat(ClassReport.of(classOfTen().subList(0, 7)).items().get(0).discrimination())
                .isEmpty();
    }

    @Test
    void countsWhatWasAnsweredInstead() {
        assertThat(ClassReport.of(classOfTen()).items().get(0).wrong())
                .containsExactly(java.util.Map.entry("coffee", 3), java.util.Map.entry("milk", 2));
        assertThat(ClassReport.of(classOfTen()).items().get(0).appealed()).containsEntry("milk", 2);
    }

    @Test
    void countsWhatWasHeldToBeRightAtALaterTry() {
        ResultItem later = new ResultItem("q1", "example-typed", "tea", "tea", "tea", "", 0, 2, List.of("chai"));

        assertThat(ClassReport.of(List.of(sheet("Mei", NOON, later)))
                        .items()
                        .get(0)
                        .appealed())
                .containsExactly(java.util.Map.entry("chai", 1));
    }

    @Test
    void namesTheWordsThatTheClassForgets() {
        WordFigures first = ClassReport.of(classOfTen()).words().get(0);

        assertThat(first).isEqualTo(new WordFigures("cup", 10, 0.5, List.of("L5", "L6", "L7", "L8", "L9")));
    }

    @Test
    void countsTheLaterOfTwoThatALearnerHandedIn() {
        ResultSheet early = sheet("Mei", NOON, item("q1", "tea", "x", 0));
        ResultSheet late = sheet("mei", NOON.plusSeconds(60), item("q1", "tea", "茶", 1));

        ClassReport report = ClassReport.of(List.of(late, early));

        assertThat(report.sheets()).containsExactly(late);
        assertThat(report.replaced()).isEqualTo(1);
    }

    @Test
    void keepsQuestionsOfOtherLessonsApart() {
        ResultSheet other =
                new ResultSheet("Mei", "quiz", "milk", "Milk", 1, NOON, List.of(item("q1", "milk", "奶", 1)));

        assertThat(ClassReport.of(List.of(sheet("Mei", NOON, item("q1", "tea", "茶", 1)), other))
                        .items())
                .extracting(ItemFigures::lesson)
                .containsExactlyInAnyOrder("Tea", "Milk");
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(ClassReport.of(List.of())).isEqualTo(new ClassReport(List.of(), 0, List.of(), List.of()));
    }

    static ResultSheet sheet(String learner, Instant finished, ResultItem... items) {
        return new ResultSheet(learner, "quiz", "tea", "Tea", 1, finished, List.of(items));
    }

    static ResultItem item(String id, String word, String given, double score) {
        List<String> held = score < 1 ? List.of(given) : List.of();
        return new ResultItem(id, "word-to-chinese", word, word, "茶", given, score, 2, held);
    }
}
