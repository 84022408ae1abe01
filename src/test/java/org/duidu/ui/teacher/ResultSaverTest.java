package org.duidu.ui.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duidu.classroom.ResultFile;
import org.duidu.classroom.ResultSheet;
import org.duidu.messages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultSaverTest {
    @TempDir
    Path folder;

    @Test
    void savesTheSheetUnderTheLearnersName() throws Exception {
        Desk desk = save("Mei");

        assertThat(desk.offeredName()).isEqualTo("Tea - Mei.duidu-result");
        assertThat(ResultFile.read(file()).learner()).isEqualTo("Mei");
        assertThat(desk.told()).containsExactly("Saved as " + file() + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Me", "我"})
    void remindsOneWhoHasGivenNoName(String learner) throws Exception {
        Desk desk = save(learner);

        assertThat(ResultFile.read(file()).learner()).isEqualTo(learner);
        assertThat(desk.told())
                .singleElement()
                .asString()
                .contains("\"" + learner + "\"")
                .contains("Settings and learners");
    }

    private Desk save(String learner) {
        Desk desk = new Desk(Optional.of(file()));
        ResultSheet sheet = new ResultSheet(learner, "quiz", "tea", "Tea", 1, Instant.EPOCH, List.of());
        new ResultSaver(desk.saver()).save("quiz.end.save", sheet, Messages.of(Messages.ENGLISH));
        desk.work();
        return desk;
    }

    private Path file() {
        return folder.resolve("mine.duidu-result");
    }
}
