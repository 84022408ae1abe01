package org.duidu.ui.teacher.worksheets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.duidu.export.PdfPages;
import org.duidu.export.worksheet.PartObstacle;
import org.duidu.export.worksheet.SheetPart;
import org.duidu.library.LibraryEntry;
import org.duidu.messages.Messages;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.ui.settings.WorksheetSettings;
import org.duidu.vocabulary.LinkedLesson;

/** What is to be printed, the pages as they will be, and saving them. Every change makes the pages anew. */
final class WorksheetsViewModel {
    /** How things stand with the pages. */
    enum State {
        /** No lesson is chosen. */
        NO_LESSON,
        /** No part is chosen, or the lesson gives none of those chosen. */
        NOTHING,
        MAKING,
        /** The teacher ended the making of the pages. */
        STOPPED,
        READY,
        FAILED
    }

    private final SheetWork work;
    private final TaskRunner tasks;
    private final Consumer<Runnable> later;
    private final Supplier<Messages> messages;
    private final ObjectProperty<WorksheetSettings> choices;
    private final ObjectProperty<Optional<LibraryEntry>> lesson = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Long> seed = new SimpleObjectProperty<>(1L);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NO_LESSON);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Map<SheetPart, PartObstacle>> obstacles = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObservableList<PdfPages.Page> pages = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<SheetWork.Finished>> finished =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private TaskRunner.Running running = () -> {};
    private long run;

    /**
     * @param later runs something on the window's thread
     * @param choices remembered from sheet to sheet
     */
    WorksheetsViewModel(
            SheetWork work,
            TaskRunner tasks,
            Consumer<Runnable> later,
            Supplier<Messages> messages,
            ObjectProperty<WorksheetSettings> choices) {
        this.work = work;
        this.tasks = tasks;
        this.later = later;
        this.messages = messages;
        this.choices = choices;
        choices.addListener((property, before, now) -> make());
        lesson.addListener((property, before, now) -> make());
        seed.addListener((property, before, now) -> make());
    }

    /** Makes the pages of what is chosen; what was being made is dropped. */
    void make() {
        running.cancel();
        long thisRun = ++run;
        pages.clear();
        finished.set(Optional.empty());
        Optional<LinkedLesson> linked =
                lesson.get().flatMap(entry -> entry.checked().linked());
        if (linked.isEmpty()) {
            state.set(State.NO_LESSON);
            return;
        }
        state.set(State.MAKING);
        progress.set(0);
        Set<SheetPart> parts = parts();
        WorksheetSettings chosen = choices.get();
        long number = seed.get();
        Messages language = messages.get();
        running = tasks.run(
                () -> work.make(
                        linked.get(),
                        parts,
                        chosen.options(number),
                        language,
                        page -> later.accept(() -> ifCurrent(thisRun, () -> pages.add(page))),
                        done -> later.accept(() -> ifCurrent(thisRun, () -> progress.set(done)))),
                this::done,
                failure -> state.set(State.FAILED));
    }

    /** Ends what is being made, and keeps the pages that are there. */
    void stop() {
        if (state.get() == State.MAKING) {
            running.cancel();
            run++;
            state.set(State.STOPPED);
        }
    }

    private void ifCurrent(long thisRun, Runnable action) {
        if (thisRun == run) {
            action.run();
        }
    }

    private void done(SheetWork.Finished result) {
        obstacles.set(Map.copyOf(result.obstacles()));
        if (result.worksheet().isEmpty()) {
            state.set(State.NOTHING);
            return;
        }
        finished.set(Optional.of(result));
        state.set(State.READY);
    }

    /** The sheet, once it is ready to be saved. */
    Optional<SheetWork.Finished> finished() {
        return finished.get();
    }

    /** What a file of this sheet might be called, without its ending. */
    String fileName() {
        return lesson.get()
                .map(entry -> String.valueOf(entry.path().getFileName()).replaceFirst("\\.[^.]+$", ""))
                .map(name -> name + "-" + messages.get().text("worksheets.file"))
                .orElse("");
    }

    /** Other words, gaps and grids. */
    void another() {
        seed.set(seed.get() + 1);
    }

    /** The parts chosen. */
    Set<SheetPart> parts() {
        return choices.get().parts().stream()
                .flatMap(name -> SheetPart.of(name).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SheetPart.class)));
    }

    /** Chooses a part, or leaves it out. */
    void choose(SheetPart part, boolean wanted) {
        List<String> parts = new ArrayList<>(choices.get().parts());
        parts.remove(part.word());
        if (wanted) {
            parts.add(part.word());
        }
        WorksheetSettings now = choices.get();
        choices.set(new WorksheetSettings(parts, now.letter(), now.school(), now.versions(), now.key(), now.apart()));
    }

    ObjectProperty<WorksheetSettings> choices() {
        return choices;
    }

    ObjectProperty<Optional<LibraryEntry>> lesson() {
        return lesson;
    }

    ObjectProperty<Long> seed() {
        return seed;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** How much is made, 0 to 1. */
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** What the chosen lesson cannot give, and why. */
    ReadOnlyObjectProperty<Map<SheetPart, PartObstacle>> obstacles() {
        return obstacles.getReadOnlyProperty();
    }

    /** The first pages as pictures, growing while they are drawn. */
    ObservableList<PdfPages.Page> pages() {
        return pages;
    }

    /** How many pages the sheet has; 0 until it is ready. */
    int pageCount() {
        return finished.get().map(SheetWork.Finished::pages).orElse(0);
    }
}
