package org.duidu.ui.teacher.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duidu.classroom.ResultFile;
import org.duidu.classroom.ResultItem;
import org.duidu.classroom.ResultSheet;
import org.duidu.messages.Messages;
import org.duidu.ui.teacher.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsViewModelTest {
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    @TempDir
    Path folder;

    private final Desk desk = new Desk(Optional.empty());
    private final ResultsViewModel model = new ResultsViewModel(desk);

    @Test
    void addsTheFilesOfLaterToThoseOfBefore() throws IOException {
        add(result("Mei", 1));
        add(result("Leo", 0));

        assertThat(model.report().get().items())
                .singleElement()
                .satisfies(figures -> assertThat(figures.answered()).isEqualTo(2))
                .satisfies(figures -> assertThat(figures.difficulty()).isEqualTo(0.5));
    }

    @Test
    void countsTheGoodFilesAndNamesTheBad() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "buy tea");
        add(result("Mei", 1), notes);

        assertThat(model.report().get().items()).hasSize(1);
        assertThat(model.refused().get())
                .singleElement()
                .satisfies(refused -> assertThat(refused.message(Messages.of(Messages.ENGLISH)))
                        .contains("notes.txt"));
    }

    @Test
    void forgetsComplaintsWithTheNextFiles() throws IOException {
        add(Files.writeString(folder.resolve("notes.txt"), "buy tea"));
        add(result("Mei", 1));

        assertThat(model.refused().get()).isEmpty();
    }

    @Test
    void keepsComplaintsIfNoFilesAreChosen() throws IOException {
        add(Files.writeString(folder.resolve("notes.txt"), "buy tea"));
        add();

        assertThat(model.refused().get()).hasSize(1);
    }

    @Test
    void beginsAnew() throws IOException {
        add(result("Mei", 1));
        model.clear();
        assertThat(model.report().get().items()).isEmpty();

        add(result("Leo", 0));
        assertThat(model.report().get().items())
                .singleElement()
                .satisfies(figures -> assertThat(figures.answered()).isEqualTo(1));
    }

    private void add(Path... files) {
        model.add(List.of(files));
        desk.work();
    }

    private Path result(String learner, double score) throws IOException {
        ResultItem item = new ResultItem("q1", "word-to-chinese", "tea", "tea", "茶", "茶", score, 3, List.of());
        ResultSheet sheet = new ResultSheet(learner, "quiz", "tea-a1", "Tea", 1, NOON, List.of(item));
        return Files.write(folder.resolve(learner + ".duidu-result"), ResultFile.bytes(sheet));
    }
}
