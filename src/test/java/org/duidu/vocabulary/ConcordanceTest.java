package org.duidu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.vocabulary.Lessons.LEMMATIZER;
import static org.duidu.vocabulary.Lessons.lesson;
import static org.duidu.vocabulary.Lessons.section;

import java.util.List;
import java.util.stream.Collectors;
import org.duidu.lesson.Section.Role;
import org.duidu.lesson.TextSection;
import org.duidu.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConcordanceTest {
    private final Concordance concordance = new Concordance(
            List.of(
                    lesson(
                            "a",
                            List.of(
                                    section(Role.GLANCE, "It runs.", "它在跑。"),
                                    section(Role.ARTICLE, "They asserted it. He ran and runs.", "他們主張。他跑過也在跑。"))),
                    lesson(
                            "b",
                            List.of(section(
                                    Role.ARTICLE,
                                    "No one ran high-speed rail in China. The US told us.",
                                    "臺灣沒有人。美國告訴我們。")))),
            LEMMATIZER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            run              | a:runs, a:ran, a:runs, b:ran
            Asserting        | a:asserted
            high speed rails | b:high-speed rail
            speed            | -
            china            | b:China
            US               | b:US
            us               | b:US, b:us
            tell sb          | b:told
            sea              | -
            """)
    void findsWordsInAnyForm(String query, String hits) {
        assertThat(english(query)).isEqualTo(hits == null ? "" : hits);
    }

    @Test
    void findsAChinesePhraseWithItsPlace() {
        ConcordanceHit hit = concordance.find("也在").get(0);

        assertThat(hit.lesson().lesson().id()).isEqualTo("a");
        assertThat(hit.section()).isEqualTo(1);
        assertThat(hit.paragraph()).isZero();
        assertThat(hit.en()).isEmpty();
        assertThat(hit.zh()).containsExactly(new TextRange(8, 10));
    }

    @Test
    void takesVariantsOfAChineseCharacterAsOne() {
        assertThat(concordance.find("台灣")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "sth", "?", "()"})
    void findsNothingForNoWord(String query) {
        assertThat(concordance.find(query)).isEmpty();
    }

    @Test
    void findsNothingInNoLessons() {
        assertThat(new Concordance(List.of(), LEMMATIZER).find("run")).isEmpty();
    }

    private String english(String query) {
        return concordance.find(query).stream()
                .flatMap(hit ->
                        hit.en().stream().map(range -> hit.lesson().lesson().id() + ":" + range.of(text(hit))))
                .collect(Collectors.joining(", "));
    }

    private static String text(ConcordanceHit hit) {
        return ((TextSection) hit.lesson().lesson().sections().get(hit.section()))
                .paragraphs()
                .get(hit.paragraph())
                .en()
                .text();
    }
}
