package org.duidu.lesson.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.duidu.lesson.format.LessonReader;
import org.duidu.lesson.format.Problem;
import org.duidu.lesson.format.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is pasted: every line is accounted for, what is kept is in the lesson, and the lesson can be read. */
class AnyPageTest {
    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{3,}|\\p{IsHan}");
    private static final Set<Fate> WHOLE = EnumSet.of(
            Fate.TITLE, Fate.ENGLISH, Fate.CHINESE, Fate.POINT, Fate.QUOTATION, Fate.SPEAKER, Fate.FOCUS, Fate.CHOICE);

    private static final Importer IMPORTER = new Importer();

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void accountsForEveryLine(long seed) {
        String page = new PageGenerator(seed).page();
        if (IMPORTER.read(page) instanceof ImportedLesson lesson) {
            List<String> raw = PageCleaner.rawLines(page);
            Set<Integer> told = lesson.lines().stream()
                    .flatMap(line ->
                            IntStream.rangeClosed(line.line(), line.lastLine()).boxed())
                    .collect(java.util.stream.Collectors.toSet());

            assertThat(IntStream.rangeClosed(1, raw.size())
                            .filter(line -> !raw.get(line - 1).isBlank())
                            .filter(line -> !told.contains(line)))
                    .as(page)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNoWordOfWhatItKeeps(long seed) {
        String page = new PageGenerator(seed).page();
        if (IMPORTER.read(page) instanceof ImportedLesson lesson) {
            String written = lesson.markdown().toLowerCase(Locale.ROOT);
            for (LineReport line : lesson.lines()) {
                if (WHOLE.contains(line.fate())) {
                    assertThat(WORD.matcher(line.text().toLowerCase(Locale.ROOT))
                                    .results()
                                    .map(word -> word.group())
                                    .filter(word -> !written.contains(word)))
                            .as(line + "\n" + page)
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void makesALessonWithoutErrorsThatItDoesNotTell(long seed) {
        String page = new PageGenerator(seed).page();
        if (IMPORTER.read(page) instanceof ImportedLesson lesson) {
            List<Problem> errors = new LessonReader()
                    .read("lesson", lesson.markdown()).problems().stream()
                            .filter(problem -> problem.severity() == Severity.ERROR)
                            .filter(problem -> !isTold(problem, lesson))
                            .toList();

            assertThat(errors).as(page + "\n" + lesson.markdown()).isEmpty();
        }
    }

    /** Words without Chinese or definition are named in the remarks. */
    private static boolean isTold(Problem problem, ImportedLesson lesson) {
        Remark.Kind kind = switch (problem.code()) {
            case "missing-gloss" -> Remark.Kind.WORDS_WITHOUT_CHINESE;
            case "missing-definition" -> Remark.Kind.WORDS_WITHOUT_DEFINITION;
            default -> null;
        };
        return lesson.remarks().stream()
                .anyMatch(remark -> remark.kind() == kind
                        && List.of(remark.arguments().get(1).toString().split(", "))
                                .contains(problem.arguments().get(0).toString()));
    }
}
