package org.duidu.lint;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.Question;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.lesson.format.Positions.EntryPosition;
import org.duidu.lesson.format.Severity;
import org.duidu.text.TextRange;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.VocabularyLinker;

/** Whether words are taught anew that learners know from an earlier lesson, or are met too seldom to stay. */
final class RepetitionCheck {
    private static final int WORDS_SHOWN = 8;

    private final VocabularyLinker linker;

    RepetitionCheck(VocabularyLinker linker) {
        this.linker = linker;
    }

    void check(LinkedLesson linked, List<EntryPosition> positions, Course course, Report report) {
        Lesson lesson = linked.lesson();
        for (int i = 0; i < Math.min(lesson.vocabulary().size(), positions.size()); i++) {
            VocabularyEntry entry = lesson.vocabulary().get(i);
            TextRange place = positions.get(i).headword();
            course.before(lesson, entry).ifPresent(taught -> reportTaught(entry, taught, place, report));
        }
        reportMetOnce(linked, positions, report);
    }

    /** The Chinese of the earlier entry tells whether the word had the same meaning there. */
    private static void reportTaught(VocabularyEntry entry, Course.Taught taught, TextRange place, Report report) {
        var header = taught.lesson().header();
        report.add(
                Severity.INFO,
                "taught-before",
                place,
                List.of(
                        entry.headword(),
                        header.title().either(),
                        header.level().isPresent() ? 1 : 0,
                        header.level().map(Enum::name).orElse(""),
                        taught.entry().zh()));
    }

    /**
     * In one remark: a list of words without examples would else fill the page with them. Whether a word's own example has
     * it is looked for elsewhere.
     */
    private void reportMetOnce(LinkedLesson linked, List<EntryPosition> positions, Report report) {
        List<VocabularyEntry> entries = linked.lesson().vocabulary();
        String rest = examplesAndQuestions(linked.lesson());
        List<Integer> once = IntStream.range(0, Math.min(entries.size(), positions.size()))
                .filter(entry -> linked.occurrencesOf(entry).size() == 1)
                .filter(entry -> entries.get(entry).examples().isEmpty()
                        && linker.formsIn(rest, entries.get(entry)).isEmpty())
                .boxed()
                .toList();
        if (!once.isEmpty()) {
            String words = once.stream()
                    .limit(WORDS_SHOWN)
                    .map(entry -> entries.get(entry).headword())
                    .collect(Collectors.joining(", "));
            report.add(
                    Severity.INFO,
                    "met-once",
                    positions.get(once.get(0)).headword(),
                    List.of(words, once.size(), entries.size()));
        }
    }

    private static String examplesAndQuestions(Lesson lesson) {
        Stream<String> examples = lesson.vocabulary().stream()
                .flatMap(entry -> entry.examples().stream())
                .map(example -> example.en().text());
        Stream<String> questions = lesson.questions().stream()
                .flatMap(question -> Stream.concat(
                        Stream.of(question.prompt(), question.answer()),
                        question.choices().stream().map(Question.Choice::text)))
                .map(Bilingual::en);
        return Stream.concat(examples, questions).collect(Collectors.joining("\n"));
    }
}
