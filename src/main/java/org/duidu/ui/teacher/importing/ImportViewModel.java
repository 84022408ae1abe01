package org.duidu.ui.teacher.importing;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duidu.lesson.importing.ImportOutcome;
import org.duidu.lesson.importing.ImportRefusal;
import org.duidu.lesson.importing.ImportedLesson;
import org.duidu.lesson.importing.Importer;
import org.duidu.lesson.importing.LineChoice;
import org.duidu.text.TextRange;
import org.duidu.ui.kit.TaskRunner;

/** The text that a teacher pasted, what was made of it, and what the teacher said of its lines. */
final class ImportViewModel {
    private final Importer importer;
    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<Optional<ImportOutcome>> outcome =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty fileName = new SimpleStringProperty("");
    private final Map<Integer, LineChoice> choices = new TreeMap<>();
    private TextLines lines = TextLines.of("");
    private String proposed = "";
    private TaskRunner.Running running = () -> {};

    ImportViewModel(Importer importer, TaskRunner tasks) {
        this.importer = importer;
        this.tasks = tasks;
    }

    /** What became of the text; empty while there is none. */
    ReadOnlyObjectProperty<Optional<ImportOutcome>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** What the lesson's file will be called, without its ending: proposed from the title until the teacher changes it. */
    StringProperty fileName() {
        return fileName;
    }

    Optional<ImportedLesson> lesson() {
        return outcome.get().filter(ImportedLesson.class::isInstance).map(ImportedLesson.class::cast);
    }

    Optional<ImportRefusal> refusal() {
        return outcome.get().filter(ImportRefusal.class::isInstance).map(ImportRefusal.class::cast);
    }

    /** Takes the text as it is now. What was said of a line stays with the line, wherever it has moved. */
    void use(String text) {
        TextLines changed = TextLines.of(text);
        Map<Integer, LineChoice> moved = new TreeMap<>();
        choices.forEach(
                (line, choice) -> changed.find(lines.text(line), line).ifPresent(now -> moved.put(now, choice)));
        choices.clear();
        choices.putAll(moved);
        lines = changed;
        read();
    }

    /** Says what a line is, and reads the text again. */
    void choose(int line, LineChoice choice) {
        choices.put(line, choice);
        read();
    }

    /** Leaves it to the program what a line is. */
    void forget(int line) {
        choices.remove(line);
        read();
    }

    Optional<LineChoice> choice(int line) {
        return Optional.ofNullable(choices.get(line));
    }

    /** Where lines of the report stand in the text. */
    TextRange place(int first, int last) {
        return lines.range(first, last);
    }

    private void read() {
        running.cancel();
        String text = lines.whole();
        if (text.isBlank()) {
            show(Optional.empty());
            return;
        }
        Map<Integer, LineChoice> said = Map.copyOf(choices);
        running = tasks.run(() -> importer.read(text, said), read -> show(Optional.of(read)), failure -> {
            throw new IllegalStateException(failure);
        });
    }

    private void show(Optional<ImportOutcome> made) {
        outcome.set(made);
        String name = lesson().flatMap(lesson -> lesson.file().lesson())
                .map(lesson -> FileNames.of(lesson.header().title()))
                .orElse("");
        if (fileName.get().equals(proposed)) {
            fileName.set(name);
        }
        proposed = name;
    }
}
