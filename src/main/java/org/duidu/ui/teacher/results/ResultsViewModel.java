package org.duidu.ui.teacher.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duidu.classroom.ClassReport;
import org.duidu.classroom.ResultFile;
import org.duidu.classroom.ResultRefused;
import org.duidu.classroom.ResultSheet;
import org.duidu.ui.kit.TaskRunner;

/** The results that a teacher has put together, and what was wrong with files among them. */
final class ResultsViewModel {
    private static final ClassReport NOTHING = ClassReport.of(List.of());

    private final TaskRunner tasks;
    private final List<ResultSheet> sheets = new ArrayList<>();
    private final ReadOnlyObjectWrapper<ClassReport> report = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<List<ResultRefused>> refused = new ReadOnlyObjectWrapper<>(List.of());

    private record Read(List<ResultSheet> sheets, List<ResultRefused> refused) {}

    ResultsViewModel(TaskRunner tasks) {
        this.tasks = tasks;
    }

    /** Reads files and adds them to those that are there. No files, as of a dialog that was closed, change nothing. */
    void add(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        tasks.run(() -> read(files), this::take, failure -> {
            throw new IllegalStateException(failure);
        });
    }

    void clear() {
        sheets.clear();
        report.set(NOTHING);
        refused.set(List.of());
    }

    ReadOnlyObjectProperty<ClassReport> report() {
        return report.getReadOnlyProperty();
    }

    /** Those of the files added last that could not be counted. */
    ReadOnlyObjectProperty<List<ResultRefused>> refused() {
        return refused.getReadOnlyProperty();
    }

    private static Read read(List<Path> files) {
        Read read = new Read(new ArrayList<>(), new ArrayList<>());
        for (Path file : files) {
            try {
                read.sheets().add(ResultFile.read(file));
            } catch (ResultRefused wrong) {
                read.refused().add(wrong);
            }
        }
        return read;
    }

    private void take(Read read) {
        sheets.addAll(read.sheets());
        refused.set(List.copyOf(read.refused()));
        report.set(ClassReport.of(sheets));
    }
}
