package org.duidu.ui.teacher.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.importing.Fate;
import org.duidu.lesson.importing.Importer;
import org.duidu.lesson.importing.LineChoice;
import org.duidu.lesson.importing.LineReport;
import org.duidu.ui.kit.TaskRunner;
import org.junit.jupiter.api.Test;

class ImportViewModelTest {
    private static final Importer IMPORTER = new Importer();
    private static final String PAGE = "The Lantern Maker\n做燈籠的人\n\nHe makes three a day.\n他一天做三個。\nShare\n";

    private final ImportViewModel model = new ImportViewModel(IMPORTER, new AtOnce());

    @Test
    void makesALessonOfTheText() {
        model.use(PAGE);

        assertThat(title()).isEqualTo(new Bilingual("The Lantern Maker", "做燈籠的人"));
        assertThat(fate(6)).isEqualTo(Fate.SHARE);
    }

    @Test
    void hasNothingForAnEmptyText() {
        model.use(PAGE);
        model.use("  \n");

        assertThat(model.outcome().get()).isEmpty();
        assertThat(model.fileName().get()).isEmpty();
    }

    @Test
    void takesTheTeachersWordForALine() {
        model.use(PAGE);
        model.choose(6, LineChoice.ENGLISH);

        assertThat(fate(6)).isEqualTo(Fate.ENGLISH);
        assertThat(model.lesson().orElseThrow().markdown()).contains("Share");

        model.choose(6, LineChoice.LEAVE_OUT);
        assertThat(fate(6)).isEqualTo(Fate.TAKEN_OUT);

        model.forget(6);
        assertThat(fate(6)).isEqualTo(Fate.SHARE);
    }

    @Test
    void makesATitleOfAnotherLine() {
        model.use(PAGE);
        model.choose(4, LineChoice.TITLE);

        assertThat(title().en()).isEqualTo("He makes three a day.");
    }

    @Test
    void makesAHeadingOfASentence() {
        model.use(PAGE);
        model.choose(4, LineChoice.HEADING);

        assertThat(fate(4)).isEqualTo(Fate.HEADING);
    }

    @Test
    void keepsWhatWasSaidOfALineThatMoves() {
        model.use(PAGE);
        model.choose(6, LineChoice.ENGLISH);
        model.use("\n\n" + PAGE);

        assertThat(fate(8)).isEqualTo(Fate.ENGLISH);
    }

    @Test
    void forgetsWhatWasSaidOfALineThatIsGone() {
        model.use(PAGE);
        model.choose(6, LineChoice.ENGLISH);
        model.use(PAGE.replace("Share\n", "Tweet\n"));

        assertThat(model.choice(6)).isEmpty();
    }

    @Test
    void proposesAFileNameUntilTheTeacherWritesOne() {
        model.use(PAGE);
        assertThat(model.fileName().get()).isEqualTo("the-lantern-maker");

        model.fileName().set("week-3");
        model.use(PAGE.replace("Maker", "Seller"));
        assertThat(model.fileName().get()).isEqualTo("week-3");
    }

    @Test
    void refusesWhatIsLongerThanALesson() {
        model.use("word ".repeat(150_000));

        assertThat(model.refusal()).isPresent();
        assertThat(model.lesson()).isEmpty();
    }

    @Test
    void saysWhereALineStandsInTheText() {
        model.use("one\r\ntwo\nthree");

        assertThat(model.place(2, 3).of("one\r\ntwo\nthree")).isEqualTo("two\nthree");
    }

    @Test
    void makesFileNamesThatEverySystemAllows() {
        assertThat(FileNames.of(new Bilingual("Zoë’s “Big” Day: 3/4", ""))).isEqualTo("zoes-big-day-3-4");
        assertThat(FileNames.of(new Bilingual("", "一杯茶"))).isEqualTo("一杯茶");
        assertThat(FileNames.allowed(" ../a\\b:c.md ")).isEqualTo("a b c");
    }

    private Bilingual title() {
        return model.lesson()
                .flatMap(lesson -> lesson.file().lesson())
                .orElseThrow()
                .header()
                .title();
    }

    private Fate fate(int line) {
        return model.lesson().orElseThrow().lines().stream()
                .filter(report -> report.line() == line)
                .map(LineReport::fate)
                .findFirst()
                .orElseThrow();
    }

    /** Does the work while it is asked to. */
    private static final class AtOnce implements TaskRunner {
        @Override
        public <T> Running run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
            Optional<T> done = Optional.empty();
            try {
                done = Optional.of(work.call());
            } catch (Exception failure) {
                onFailure.accept(failure);
            }
            done.ifPresent(onDone);
            return () -> {};
        }
    }
}
