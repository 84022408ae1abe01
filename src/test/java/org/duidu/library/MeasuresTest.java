package org.duidu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.LessonHeader;
import org.duidu.lesson.Level;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.RichText;
import org.duidu.lesson.Section;
import org.duidu.lesson.TextSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {
    @Test
    void countWordsAndHanOfTheArticleAlone() {
        Measures measures = Measures.of(lesson(
                section(Section.Role.GLANCE, "Not counted.", "不算。"),
                section(
                        Section.Role.ARTICLE,
                        "Mr. Lin's state-of-the-art shop sold 25,000 cups.",
                        "林先生最新的店，賣了兩萬五千杯 tea。")));

        assertThat(measures.englishWords()).isEqualTo(7);
        assertThat(measures.hanCharacters()).isEqualTo(14);
    }

    @Test
    void giveAnEmptyLessonAMinute() {
        assertThat(Measures.of(lesson())).isEqualTo(new Measures(0, 0, Duration.ofMinutes(1)));
    }

    @ParameterizedTest
    @CsvSource({"A1, 350, 5", "B1, 350, 3", "B2, 350, 3", "C2, 350, 2", "B2, 20, 1"})
    void giveSlowerReadersMoreTime(Level level, int words, int minutes) {
        assertThat(Measures.readingTime(words, Optional.of(level))).isEqualTo(Duration.ofMinutes(minutes));
    }

    private static Lesson lesson(Section... sections) {
        LessonHeader header = new LessonHeader(
                Bilingual.EMPTY,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new Lesson("test", header, List.of(sections), List.of(), List.of());
    }

    private static Section section(Section.Role role, String en, String zh) {
        Paragraph paragraph =
                new Paragraph(Paragraph.Kind.PROSE, RichText.plain(en), RichText.plain(zh), Optional.empty());
        return new TextSection(role, Bilingual.EMPTY, List.of(paragraph));
    }
}
