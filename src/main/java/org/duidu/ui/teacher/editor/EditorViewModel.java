package org.duidu.ui.teacher.editor;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.lesson.format.LessonEdits;
import org.duidu.lesson.format.Problem;
import org.duidu.lesson.format.TextEdit;
import org.duidu.lint.CheckedLesson;
import org.duidu.text.TextRange;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.ui.teacher.editor.Drafts.Draft;

/** A lesson under work: its text, where it is kept, what is wrong with it, and what can be done about that. */
final class EditorViewModel {
    private final LookOver lookOver;
    private final Drafts drafts;
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private SourceBuffer buffer;
    private Optional<Manuscript> manuscript = Optional.empty();
    private String draftKey = "";
    private String saved = "";

    /** What became of saving. */
    enum Outcome {
        SAVED,
        /** There is no file yet: say where. */
        NEEDS_PLACE,
        /** Somebody else changed the file: ask. */
        CHANGED_ON_DISK,
        FAILED
    }

    /**
     * @param problem why it failed, with {@link Outcome#FAILED} only
     */
    record Saved(Outcome outcome, Optional<Manuscript.Unwritten> problem) {
        private static Saved as(Outcome outcome) {
            return new Saved(outcome, Optional.empty());
        }
    }

    /**
     * @param checker reads and checks a whole text, off the window's thread
     */
    EditorViewModel(TaskRunner tasks, Function<LookOver.Work, CheckedLesson> checker, Drafts drafts) {
        this.lookOver = new LookOver(tasks, checker);
        this.drafts = drafts;
    }

    void use(SourceBuffer newBuffer) {
        buffer = newBuffer;
    }

    SourceBuffer buffer() {
        return buffer;
    }

    /** Takes up a file that was opened. */
    void open(Manuscript file, String text) {
        start(
                Optional.of(file),
                file.file().toString(),
                String.valueOf(file.file().getFileName()),
                text,
                text);
    }

    /**
     * Starts a lesson that has no file yet.
     *
     * @param fileName what it might be called
     */
    void begin(String fileName, String text) {
        start(Optional.empty(), "new:" + fileName + ":" + Instant.now().toEpochMilli(), fileName, text, "");
    }

    /** Goes on with a draft; the file, if it is still there, counts as it was when the draft was begun. */
    void recover(Draft draft) {
        Optional<Manuscript> file = Optional.empty();
        String onDisk = "";
        if (!draft.file().isEmpty() && Manuscript.open(Path.of(draft.file())) instanceof Manuscript.Opened.Text text) {
            file = Optional.of(text.manuscript());
            onDisk = text.text();
        } else if (!draft.file().isEmpty()) {
            file = Optional.of(Manuscript.at(Path.of(draft.file())));
        }
        start(file, draft.key(), draft.name(), draft.text(), onDisk);
    }

    private void start(Optional<Manuscript> file, String key, String shownName, String text, String savedText) {
        manuscript = file;
        draftKey = key;
        saved = savedText;
        name.set(shownName);
        lookOver.forget();
        buffer.load(text);
        unsaved.set(!text.equals(savedText));
        check();
    }

    /** The text has changed. */
    void edited() {
        unsaved.set(!buffer.holds(saved));
    }

    /** Looks the text over in the background. */
    void check() {
        lookOver.check(this::work);
    }

    /** The same, if the text is another than the one last looked at. */
    void checkChanges() {
        if (!buffer.holds(lookOver.lookedAt())) {
            check();
        }
    }

    private LookOver.Work work() {
        return new LookOver.Work(file(), name.get(), buffer.text());
    }

    /** Keeps what is not saved; what is saved needs no draft. */
    void keepDraft() {
        if (unsaved.get()) {
            String file = manuscript.map(one -> one.file().toString()).orElse("");
            drafts.keep(new Draft(draftKey, file, name.get(), buffer.text(), Instant.now()));
        } else if (!draftKey.isEmpty()) {
            drafts.drop(draftKey);
        }
    }

    /** Saves to the lesson's file, unless it has none or somebody else changed it. */
    Saved save() {
        if (manuscript.isEmpty()) {
            return Saved.as(Outcome.NEEDS_PLACE);
        }
        return manuscript.get().onDisk() == Manuscript.OnDisk.CHANGED ? Saved.as(Outcome.CHANGED_ON_DISK) : saveOver();
    }

    /** Saves whatever stands in the file now. */
    Saved saveOver() {
        String text = buffer.text();
        Optional<Manuscript.Unwritten> problem = manuscript.orElseThrow().write(text);
        if (problem.isPresent()) {
            keepDraft();
            return new Saved(Outcome.FAILED, problem);
        }
        saved = text;
        unsaved.set(!buffer.holds(saved));
        drafts.drop(draftKey);
        return Saved.as(Outcome.SAVED);
    }

    /** Saves to another file, which becomes the lesson's own. */
    Saved saveAt(Path file) {
        Optional<Manuscript> before = manuscript;
        manuscript = Optional.of(Manuscript.at(file));
        Saved result = saveOver();
        if (result.outcome() == Outcome.SAVED) {
            draftKey = file.toString();
            name.set(String.valueOf(file.getFileName()));
        } else {
            manuscript = before;
        }
        return result;
    }

    /** Takes what stands in the file now instead of the text here. */
    Optional<Manuscript.Trouble> reload() {
        Manuscript.Opened opened = Manuscript.open(manuscript.orElseThrow().file());
        if (opened instanceof Manuscript.Opened.Text text) {
            drafts.drop(draftKey);
            open(text.manuscript(), text.text());
            return Optional.empty();
        }
        return Optional.of(
                opened instanceof Manuscript.Opened.Failed failed ? failed.trouble() : Manuscript.Trouble.NOT_TEXT);
    }

    /** Follows a file that changed while nothing here was unsaved. */
    void followDisk() {
        boolean changed = manuscript
                .filter(file -> file.onDisk() == Manuscript.OnDisk.CHANGED)
                .isPresent();
        if (changed && !unsaved.get()) {
            reload();
        }
    }

    /** Lets go of the text and of its draft. */
    void discard() {
        drafts.drop(draftKey);
        saved = buffer.text();
        unsaved.set(false);
    }

    /** Mends a problem, if a mend is known and the text is still the one that it was found in. */
    boolean mend(Problem problem) {
        return !problem.mend().isEmpty() && change(problem.mend());
    }

    /** Lets a finding stand, and writes so into the file. */
    boolean ignore(Problem problem) {
        return change(new LessonEdits(buffer.text()).ignore(problem.ignoredAs()));
    }

    /** Adds an entry after the others and puts the caret at the end of its heading. */
    void addEntry(VocabularyEntry entry) {
        List<TextEdit> edits = new LessonEdits(buffer.text()).addEntry(entry);
        int start = edits.get(0).range().start();
        if (change(edits)) {
            int heading = buffer.text().indexOf("### ", start);
            int end = heading < 0 ? start : buffer.text().indexOf('\n', heading);
            buffer.select(new TextRange(Math.max(0, end), Math.max(0, end)));
        }
    }

    /** Changes the text and looks it over, if the edits are meant for the text as it is. */
    boolean change(List<TextEdit> edits) {
        int length = buffer.text().length();
        boolean fits = edits.stream().allMatch(edit -> edit.range().end() <= length);
        boolean fresh = checked().get().isEmpty() || now().isPresent();
        if (edits.isEmpty() || !fits || !fresh) {
            return false;
        }
        buffer.apply(edits);
        edited();
        check();
        return true;
    }

    /** What was found in the text as it is now; empty while the look at it is still under way. */
    Optional<Checked> now() {
        return checked().get().filter(found -> buffer.holds(found.text()));
    }

    /** Goes to the next problem after the caret (or before it, if {@code steps} is -1), in a circle. */
    Optional<ProblemPlace> goToProblem(int steps) {
        List<ProblemPlace> places = checked().get().map(Checked::places).orElse(List.of());
        int caret = buffer.selection().start();
        Optional<ProblemPlace> next = steps > 0
                ? places.stream().filter(place -> place.range().start() > caret).findFirst()
                : places.stream().filter(place -> place.range().start() < caret).reduce((one, later) -> later);
        Optional<ProblemPlace> found = next.or(
                () -> places.isEmpty() ? Optional.empty() : Optional.of(places.get(steps > 0 ? 0 : places.size() - 1)));
        found.ifPresent(place -> buffer.select(place.range()));
        return found;
    }

    /** The problem that the caret stands on: one with a mend rather than one without. */
    Optional<ProblemPlace> problemAtCaret() {
        int caret = buffer.selection().start();
        List<ProblemPlace> here = checked().get().map(Checked::places).orElse(List.of()).stream()
                .filter(place ->
                        place.range().start() <= caret && caret <= place.range().end())
                .toList();
        return here.stream()
                .filter(place -> !place.problem().mend().isEmpty())
                .findFirst()
                .or(() -> here.stream().findFirst());
    }

    Optional<Path> file() {
        return manuscript.map(Manuscript::file);
    }

    boolean isOpen() {
        return !draftKey.isEmpty();
    }

    ReadOnlyObjectProperty<Optional<Checked>> checked() {
        return lookOver.checked();
    }

    /** Whether the text is being looked over. */
    ReadOnlyBooleanProperty looking() {
        return lookOver.looking();
    }

    ReadOnlyBooleanProperty unsaved() {
        return unsaved.getReadOnlyProperty();
    }

    ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }
}
