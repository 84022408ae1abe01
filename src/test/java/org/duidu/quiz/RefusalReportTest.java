package org.duidu.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.quiz.Refusal.Reason;
import org.duidu.quiz.RefusalReport.Group;
import org.duidu.quiz.RefusalReport.Line;
import org.duidu.review.WordKey;
import org.junit.jupiter.api.Test;

class RefusalReportTest {
    private static final Refusal WHOLE =
            new Refusal(QuestionKind.COMPREHENSION, Optional.empty(), Reason.NO_QUESTIONS, List.of("0"));
    private static final Refusal SYNONYM = option(QuestionKind.ARTICLE_GAP);
    private static final Refusal NO_VOWEL =
            new Refusal(QuestionKind.VOWELS, Optional.of(word("harbour")), Reason.NO_VOWEL, List.of("harbour"));

    private static Refusal option(QuestionKind kind) {
        return new Refusal(kind, Optional.of(word("harbour")), Reason.OPTION_SYNONYM, List.of("port", "harbour"));
    }

    private static QuizWord word(String headword) {
        return new QuizWord("tea", 0, headword, new WordKey(headword, PartOfSpeech.NOUN));
    }

    @Test
    void tellsWordByWordWhatHoldsForSeveralKindsOnce() {
        RefusalReport report =
                RefusalReport.of(List.of(WHOLE, SYNONYM, NO_VOWEL, option(QuestionKind.CHINESE_TO_WORD)));

        assertThat(report.groups())
                .containsExactly(
                        new Group(
                                "harbour",
                                List.of(
                                        new Line(NO_VOWEL, Set.of(QuestionKind.VOWELS)),
                                        new Line(
                                                SYNONYM,
                                                Set.of(QuestionKind.ARTICLE_GAP, QuestionKind.CHINESE_TO_WORD)))),
                        new Group("", List.of(new Line(WHOLE, Set.of(QuestionKind.COMPREHENSION)))));
        assertThat(report.questions()).isEqualTo(2);
        assertThat(report.options()).isEqualTo(2);
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(RefusalReport.of(List.of())).isEqualTo(new RefusalReport(List.of(), 0, 0));
    }
}
