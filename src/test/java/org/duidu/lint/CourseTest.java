package org.duidu.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.format.LessonReader;
import org.duidu.lesson.format.Problem;
import org.duidu.lesson.format.Severity;
import org.duidu.review.WordKey;
import org.duidu.text.OneDictionary;
import org.duidu.vocabulary.VocabularyLinker;
import org.junit.jupiter.api.Test;

/** Which words an earlier lesson has taught already. */
class CourseTest {
    private static final LessonReader READER = new LessonReader();
    private static final Linter LINTER = new Linter(READER, new VocabularyLinker(OneDictionary.LEMMATIZER));

    private static Lesson lesson(String id, String level, String entry) {
        return READER.read(id, text(id, level, entry)).lesson().orElseThrow();
    }

    private static String text(String id, String level, String entry) {
        return "---\ntitle: Story " + id + " 故事\nlevel: " + level
                + "\n---\n\n## Main Body 正文\n\nThe fog hurries away.\n\n霧匆匆散去。\n\n" + "## Vocabulary 詞彙\n\n### " + entry
                + "\n\ngoes fast or is in the air\n\n- The fog hurries.\n  霧匆匆散去。\n";
    }

    private static List<Problem> found(List<Lesson> others, String id, String level, String entry) {
        Course course = Course.of(others, one -> WordKey.of(one, OneDictionary.LEMMATIZER));
        return LINTER.within(course).check(READER.read(id, text(id, level, entry))).problems().stream()
                .filter(problem -> problem.code().equals("taught-before"))
                .toList();
    }

    @Test
    void tellsWhereAWordWasTaughtInWhateverForm() {
        List<Lesson> others = List.of(lesson("b", "A2", "hurry (v.) 趕"));

        assertThat(found(others, "a", "B1", "hurries (v.) 匆忙")).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.INFO);
            assertThat(problem.arguments()).containsExactly("hurries", "Story b", 1, "A2", "趕");
        });
    }

    @Test
    void takesAnotherPartOfSpeechForAnotherWord() {
        assertThat(found(List.of(lesson("b", "A2", "hurry (n.) 匆忙")), "a", "B1", "hurries (v.) 匆忙"))
                .isEmpty();
    }

    @Test
    void goesByLevelFirstAndThenByName() {
        Lesson a = lesson("a", "B1", "fog (n.) 霧");
        Lesson b = lesson("b", "B1", "fog (n.) 霧");
        Lesson easy = lesson("z", "A1", "fog (n.) 霧");

        assertThat(found(List.of(b, a), "a", "B1", "fog (n.) 霧")).isEmpty();
        assertThat(found(List.of(b, a), "b", "B1", "fog (n.) 霧"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).contains("Story a"));
        assertThat(found(List.of(b, a, easy), "b", "B1", "fog (n.) 霧"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).contains("Story z"));
        assertThat(found(List.of(b, a, easy), "z", "A1", "fog (n.) 霧")).isEmpty();
    }

    @Test
    void putsANewLessonAtTheEndOfItsLevel() {
        List<Lesson> others = List.of(lesson("z", "B1", "fog (n.) 霧"), lesson("y", "B2", "hurry (v.) 趕"));

        assertThat(found(others, "new", "B1", "fog (n.) 霧")).hasSize(1);
        assertThat(found(others, "new", "B1", "hurries (v.) 趕")).isEmpty();
    }
}
