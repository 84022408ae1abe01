package org.duidu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.LessonHeader;
import org.duidu.lesson.Level;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.RichText;
import org.duidu.lesson.Section;
import org.duidu.lesson.TextSection;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.lesson.format.LessonFile;
import org.duidu.lesson.format.Positions;
import org.duidu.lesson.format.Problem;
import org.duidu.lesson.format.Severity;
import org.duidu.library.LibraryQuery.Order;
import org.duidu.lint.CheckedLesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryQueryTest {
    private static final LessonFolder FOLDER = LessonFolder.added(Path.of("lessons"));

    private final LibraryEntry tea = entry("tea", "A Cup of Tea", "一杯茶", Level.A2, "tea", "food", 10);
    private final LibraryEntry teaHard = entry("tea-b2", "Tea and Time", "茶與時間", Level.B2, "tea", "food", 30);
    private final LibraryEntry cafe = entry("cafe", "The Café in Taitung", "臺東的咖啡館", Level.B1, "", "travel", 20);
    private final List<LibraryEntry> all = List.of(teaHard, cafe, tea);

    @Test
    void findsEverythingByTitle() {
        assertThat(LibraryQuery.ALL.of(all)).containsExactly(tea, teaHard, cafe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cafe", "CAFÉ", "ｃａｆé", "台東", "臺東", "  taitung  cafe ", "travel", "Café"})
    void findsWordsHoweverTheyAreWritten(String text) {
        assertThat(search(text)).containsExactly(cafe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kettle", "水壺", "paragraph"})
    void findsVocabularyAndText(String text) {
        assertThat(search(text)).containsExactlyInAnyOrder(tea, teaHard, cafe);
    }

    @Test
    void wantsEveryWord() {
        assertThat(search("tea taitung")).isEmpty();
    }

    @Test
    void putsHitsInTitlesFirst() {
        LibraryEntry kettle = entry("z", "Zen and the Kettle", "禪與水壺", Level.C1, "", "food", 5);

        assertThat(new LibraryQuery("kettle", Set.of(), Set.of(), false, Order.TITLE).of(List.of(tea, kettle)))
                .containsExactly(kettle, tea);
    }

    @Test
    void takesBracketsAndStarsLiterally() {
        assertThat(search(".*(")).isEmpty();
    }

    @Test
    void keepsToLevels() {
        assertThat(new LibraryQuery("", Set.of(Level.A2, Level.B1), Set.of(), false, Order.LEVEL).of(all))
                .containsExactly(tea, cafe);
    }

    @Test
    void keepsToTopicsInAnyCase() {
        assertThat(new LibraryQuery("", Set.of(), Set.of("FOOD"), false, Order.TITLE).of(all))
                .containsExactly(tea, teaHard);
    }

    @Test
    void keepsToLessonsWithSomethingToMend() {
        LibraryEntry warned = withProblem(tea, Severity.WARNING);
        LibraryEntry informed = withProblem(cafe, Severity.INFO);

        assertThat(new LibraryQuery("", Set.of(), Set.of(), true, Order.TITLE).of(List.of(warned, informed, teaHard)))
                .containsExactly(warned);
    }

    @Test
    void sortsByNewest() {
        assertThat(new LibraryQuery("", Set.of(), Set.of(), false, Order.NEWEST).of(all))
                .containsExactly(teaHard, cafe, tea);
    }

    @Test
    void bringsTheLevelsOfAStoryTogetherEasiestFirst() {
        assertThat(LibraryQuery.grouped(all))
                .extracting(LibraryQuery.Story::entries)
                .containsExactly(List.of(tea, teaHard), List.of(cafe));
    }

    @Test
    void listsTopicsOnce() {
        assertThat(LibraryQuery.topicsOf(all)).containsExactly("food", "travel");
    }

    @Test
    void givesAFileWithoutALessonItsName() {
        LessonFile nothing = new LessonFile("", Optional.empty(), List.of(), Positions.NONE);
        LibraryEntry broken = LibraryEntry.of(
                FOLDER,
                FOLDER.root().resolve("broken.md"),
                new CheckedLesson(nothing, Optional.empty(), List.of()),
                Instant.EPOCH);

        assertThat(broken.title().either()).isEqualTo("broken.md");
        assertThat(LibraryQuery.ALL.of(List.of(broken))).containsExactly(broken);
    }

    private List<LibraryEntry> search(String text) {
        return new LibraryQuery(text, Set.of(), Set.of(), false, Order.TITLE).of(all);
    }

    private static LibraryEntry entry(
            String id, String en, String zh, Level level, String story, String topic, int secondsOld) {
        LessonHeader header = new LessonHeader(
                new Bilingual(en, zh),
                Optional.of(level),
                Optional.of(story).filter(name -> !name.isEmpty()),
                List.of(topic),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        Paragraph paragraph = new Paragraph(
                Paragraph.Kind.PROSE,
                RichText.plain("One short paragraph, " + id + "."),
                RichText.plain("短短的一段。"),
                Optional.empty());
        Section section = new TextSection(Section.Role.ARTICLE, Bilingual.EMPTY, List.of(paragraph));
        VocabularyEntry kettle = new VocabularyEntry(
                "kettle", "n.", Optional.empty(), "水壺", "a pot", List.of(), List.of(), Optional.empty());
        Lesson lesson = new Lesson(id, header, List.of(section), List.of(kettle), List.of());
        return entry(id, lesson, List.of(), Instant.EPOCH.plusSeconds(secondsOld));
    }

    private static LibraryEntry withProblem(LibraryEntry entry, Severity severity) {
        Problem problem = new Problem(1, 1, severity, "same-gloss", List.of(), List.of());
        return entry(
                entry.lesson().orElseThrow().id(), entry.lesson().orElseThrow(), List.of(problem), entry.modified());
    }

    private static LibraryEntry entry(String id, Lesson lesson, List<Problem> problems, Instant modified) {
        LessonFile file = new LessonFile("", Optional.of(lesson), List.of(), Positions.NONE);
        return LibraryEntry.of(
                FOLDER,
                FOLDER.root().resolve(id + ".md"),
                new CheckedLesson(file, Optional.empty(), problems),
                modified);
    }
}
