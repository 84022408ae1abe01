package org.duidu.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.duidu.lesson.format.LessonReader;
import org.duidu.vocabulary.LinkedLesson;
import org.junit.jupiter.api.Test;

/** What makes one fair wrong option better than another, over many seeds: chance has a say in each choice. */
class DistractorsTest {
    private static final String KEY = "captain";
    private static final int SEEDS = 60;

    @Test
    void prefersWordsOfAboutTheSameLength() {
        LinkedLesson lesson = lesson(
                "A2", "food", "captain 船長", "blanket 毯子", "theatre 劇院", "journal 期刊", "rope 繩子", "lamp 燈", "farm 農場");

        assertThat(shareOf(option -> option.length() == KEY.length(), List.of(lesson), List.of()))
                .isGreaterThan(0.6);
    }

    @Test
    void prefersLessonsOfTheSameLevelAndTopic() {
        LinkedLesson own = lesson("A2", "food", "captain 船長");
        LinkedLesson near = lesson("A2", "food", "blanket 毯子", "theatre 劇院", "kitchen 廚房");
        LinkedLesson far = lesson("C1", "law", "journal 期刊", "balcony 陽台", "mustard 芥末");
        List<String> ofNear = List.of("blanket", "theatre", "kitchen");

        assertThat(shareOf(ofNear::contains, List.of(own), List.of(far, near))).isGreaterThan(0.6);
        assertThat(shareOf(ofNear::contains, List.of(own), List.of(near, far))).isGreaterThan(0.6);
    }

    @Test
    void takesTheOwnLessonBeforeOthers() {
        LinkedLesson own = lesson("A2", "food", "captain 船長", "blanket 毯子", "theatre 劇院", "kitchen 廚房");
        LinkedLesson other = lesson("A2", "food", "journal 期刊", "balcony 陽台", "mustard 芥末");

        assertThat(shareOf(List.of("blanket", "theatre", "kitchen")::contains, List.of(own), List.of(other)))
                .isEqualTo(1);
    }

    /** Of all wrong options for the key word. */
    private static double shareOf(Predicate<String> wanted, List<LinkedLesson> lessons, List<LinkedLesson> known) {
        List<String> options = LongStream.range(0, SEEDS)
                .boxed()
                .flatMap(seed -> Quizzes.maker()
                        .make(new QuizRequest(
                                lessons, known, Set.of(QuestionKind.CHINESE_TO_WORD), 100, Set.of(), seed))
                        .questions()
                        .stream())
                .map(ChoiceQuestion.class::cast)
                .filter(question -> question.options()
                        .get(question.right().iterator().next())
                        .en()
                        .equals(KEY))
                .flatMap(question -> question.options().stream())
                .map(option -> option.en())
                .filter(option -> !option.equals(KEY))
                .toList();
        assertThat(options).hasSize(3 * SEEDS);
        return options.stream().filter(wanted).count() / (double) options.size();
    }

    private static LinkedLesson lesson(String level, String topic, String... words) {
        StringBuilder source = new StringBuilder("""
                ---
                title: {en: "%s", zh: 課文}
                level: %s
                topics: [%s]
                ---

                ## Vocabulary 詞彙
                """.formatted(words[0], level, topic));
        for (String word : words) {
            source.append("\n### ").append(word.replace(" ", " (n.) ")).append("\n");
        }
        return Quizzes.linked(
                new LessonReader().read(words[0], source.toString()).lesson().orElseThrow());
    }
}
