package org.duidu.store;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.duidu.files.WholeFile;
import org.duidu.progress.Learner;
import org.duidu.progress.LearnerFiles;
import org.duidu.store.LearnerFile.ExerciseRow;

/** Writes and reads {@link LearnerFile}s. Not for the window's thread. */
final class JsonLearnerFiles implements LearnerFiles {
    private final Worker worker;
    private final SqliteLearners learners;

    JsonLearnerFiles(Worker worker, SqliteLearners learners) {
        this.worker = worker;
        this.learners = learners;
    }

    @Override
    public void export(Learner learner, Path file) throws IOException {
        LearnerFile all = worker.ask(connection -> new LearnerFile(
                LearnerFile.FORMAT,
                LearnerFile.VERSION,
                learner.name(),
                learner.since().toEpochMilli(),
                SqliteReviewLog.settingsRow(connection, learner.id()).orElse(null),
                SqliteReviewLog.rows(connection, learner.id()),
                SqliteExercises.all(connection, learner.id()).stream()
                        .map(ExerciseRow::of)
                        .toList()));
        Files.createDirectories(file.toAbsolutePath().getParent());
        WholeFile.write(file, all.bytes());
    }

    @Override
    public Import take(Path file) {
        LearnerFile read;
        try {
            read = LearnerFile.read(file);
        } catch (JacksonException noJson) {
            return new Import.Refused("learners.import.notOurs");
        } catch (IOException unreadable) {
            return new Import.Refused("learners.import.unreadable");
        }
        if (!read.isOfThisFormat()) {
            return new Import.Refused("learners.import.notOurs");
        }
        if (read.isNewer()) {
            return new Import.Refused("learners.import.newer");
        }
        return read.isSound() ? new Import.Done(add(read)) : new Import.Refused("learners.import.broken");
    }

    private Learner add(LearnerFile file) {
        Learner learner = learners.reserve(file.name(), Instant.ofEpochMilli(file.since()));
        List<LogRow> rows = List.copyOf(file.log());
        worker.later(connection -> {
            SqliteLearners.insert(connection, learner);
            SqliteReviewLog.insert(connection, learner.id(), rows);
            if (file.settings() != null) {
                SqliteReviewLog.keep(connection, learner.id(), file.settings());
            }
            for (ExerciseRow exercise : file.exercises()) {
                SqliteExercises.write(connection, learner.id(), exercise.exercise());
            }
        });
        return learner;
    }
}
