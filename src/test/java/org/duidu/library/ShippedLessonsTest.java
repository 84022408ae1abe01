package org.duidu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.Level;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Question;
import org.duidu.lesson.Section;
import org.duidu.lesson.TextSection;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.lesson.format.LessonReader;
import org.duidu.lesson.format.Problem;
import org.duidu.lesson.format.Severity;
import org.duidu.lint.CheckedLesson;
import org.duidu.lint.Linter;
import org.duidu.text.OneDictionary;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.VocabularyLinker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lessons that come with the program are as good as the teacher's guide asks of any. */
class ShippedLessonsTest {
    private static final Map<Path, CheckedLesson> LESSONS = readAll();

    private static Map<Path, CheckedLesson> readAll() {
        Linter linter = new Linter(new LessonReader(), new VocabularyLinker(OneDictionary.LEMMATIZER));
        Map<Path, CheckedLesson> read = new TreeMap<>();
        LessonFinder.find(Path.of("lessons")).files().keySet().forEach(file -> read.put(file, linter.check(file)));
        return read;
    }

    static Set<Path> files() {
        return LESSONS.keySet();
    }

    @Test
    void areAtLeastTwelve() {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("files")
    void haveNoErrorsOrWarnings(Path file) {
        assertThat(LESSONS.get(file).problems())
                .filteredOn(problem -> problem.severity() != Severity.INFO)
                .extracting(Problem::line, Problem::code, Problem::arguments)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void sayWhatTheyAre(Path file) {
        Lesson lesson = lesson(file);

        assertThat(lesson.header().title()).matches(ShippedLessonsTest::isInBothLanguages);
        assertThat(lesson.header().level()).isPresent();
        assertThat(lesson.header().story()).isPresent();
        assertThat(lesson.header().topics()).isNotEmpty();
        assertThat(lesson.header().license()).isPresent();
        assertThat(lesson.id())
                .endsWith(lesson.header().level().orElseThrow().name().toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("files")
    void haveBothLanguagesThroughout(Path file) {
        assertThat(lesson(file).sections())
                .extracting(Section::heading)
                .filteredOn(heading -> !heading.isEmpty())
                .allMatch(ShippedLessonsTest::isInBothLanguages);
        assertThat(paragraphs(file))
                .isNotEmpty()
                .noneMatch(
                        paragraph -> paragraph.en().isEmpty() || paragraph.zh().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("files")
    void haveAnArticleAndALanguageFocus(Path file) {
        assertThat(lesson(file).sections())
                .extracting(Section::role)
                .contains(Section.Role.ARTICLE, Section.Role.FOCUS);
    }

    @ParameterizedTest
    @MethodSource("files")
    void teachEightToSixteenWords(Path file) {
        assertThat(lesson(file).vocabulary()).hasSizeBetween(8, 16);
    }

    @ParameterizedTest
    @MethodSource("files")
    void explainEveryWord(Path file) {
        assertThat(lesson(file).vocabulary()).allSatisfy(entry -> {
            assertThat(entry.ipa()).as("pronunciation of %s", entry.headword()).isPresent();
            assertThat(entry.zh()).as("Chinese of %s", entry.headword()).isNotBlank();
            assertThat(entry.definition())
                    .as("definition of %s", entry.headword())
                    .isNotBlank();
            assertThat(entry.partOfSpeech())
                    .as("part of speech of %s", entry.headword())
                    .isNotBlank();
            assertThat(entry.examples())
                    .as("examples of %s", entry.headword())
                    .isNotEmpty()
                    .noneMatch(example -> example.en().isEmpty() || example.zh().isEmpty());
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void haveEveryWordInTheArticle(Path file) {
        LinkedLesson linked = LESSONS.get(file).linked().orElseThrow();

        assertThat(linked.entriesNotInArticle().stream()
                        .map(entry -> lesson(file).vocabulary().get(entry).headword()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void askQuestionsThatHaveOneAnswer(Path file) {
        assertThat(lesson(file).questions()).isNotEmpty().allSatisfy(question -> {
            assertThat(question.prompt()).matches(ShippedLessonsTest::isInBothLanguages);
            if (question.choices().isEmpty()) {
                assertThat(question.answer()).matches(ShippedLessonsTest::isInBothLanguages);
            } else {
                assertThat(question.choices()).hasSizeGreaterThan(1);
                assertThat(question.choices())
                        .filteredOn(Question.Choice::right)
                        .hasSize(1);
                assertThat(question.choices()).extracting(Question.Choice::text).doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void tellEveryStoryAtTwoLevelsOrMore() {
        Map<String, List<Level>> stories = LESSONS.keySet().stream()
                .map(ShippedLessonsTest::lesson)
                .collect(Collectors.groupingBy(
                        lesson -> lesson.header().story().orElseThrow(),
                        TreeMap::new,
                        Collectors.mapping(lesson -> lesson.header().level().orElseThrow(), Collectors.toList())));

        assertThat(stories).hasSizeGreaterThanOrEqualTo(4);
        assertThat(stories.values())
                .allSatisfy(levels ->
                        assertThat(levels).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates());
        assertThat(stories.get("distillation-letter")).containsExactlyInAnyOrder(Level.A2, Level.B1, Level.B2);
    }

    @Test
    void giveTheLettersHardestVersionTheWordsThatItIsThereFor() {
        assertThat(lesson(Path.of("lessons", "distillation-letter-b2.md")).vocabulary())
                .extracting(VocabularyEntry::headword)
                .contains(
                        "asserted", "unacceptable", "independent", "urgency", "antitrust", "penalties", "restrictions");
    }

    @Test
    void sayWhereTheFactsOfTheLetterComeFrom() {
        for (String level : List.of("a2", "b1", "b2")) {
            assertThat(lesson(Path.of("lessons", "distillation-letter-" + level + ".md"))
                            .header()
                            .sources())
                    .as(level)
                    .isNotEmpty();
        }
    }

    @Test
    void shareATitleOnlyWithinAStory() {
        Map<String, Set<String>> storiesOfTitle = new TreeMap<>();
        LESSONS.keySet().stream()
                .map(ShippedLessonsTest::lesson)
                .forEach(lesson -> Stream.of(
                                lesson.header().title().en(),
                                lesson.header().title().zh())
                        .forEach(title -> storiesOfTitle
                                .computeIfAbsent(title, unused -> new HashSet<>())
                                .add(lesson.header().story().orElseThrow())));

        assertThat(storiesOfTitle)
                .allSatisfy((title, stories) -> assertThat(stories).as(title).hasSize(1));
    }

    @Test
    void reachFromTheFirstLevelToTheFifth() {
        assertThat(LESSONS.keySet().stream()
                        .map(file -> lesson(file).header().level().orElseThrow())
                        .collect(Collectors.toSet()))
                .containsAll(EnumSet.range(Level.A1, Level.C1));
    }

    private static Lesson lesson(Path file) {
        return LESSONS.get(file).lesson().orElseThrow();
    }

    private static List<Paragraph> paragraphs(Path file) {
        return lesson(file).sections().stream()
                .filter(TextSection.class::isInstance)
                .flatMap(section -> ((TextSection) section).paragraphs().stream())
                .toList();
    }

    private static boolean isInBothLanguages(Bilingual text) {
        return !text.en().isEmpty() && !text.zh().isEmpty();
    }
}
