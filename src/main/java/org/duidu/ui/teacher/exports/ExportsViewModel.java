package org.duidu.ui.teacher.exports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.duidu.library.LibraryEntry;
import org.duidu.messages.Messages;
import org.duidu.speech.Recorder;
import org.duidu.ui.teacher.FileSaver;

/** The choices of the export tool, and its saving. */
final class ExportsViewModel {
    static final List<Integer> COUNTS = List.of(10, 20, 30, 50, 100);
    private static final int USUAL_COUNT = 20;

    private final ExportMaker maker;
    private final FileSaver saver;
    private final Supplier<Optional<Recorder>> voice;
    private final Supplier<Messages> messages;
    private final ObjectProperty<Integer> questions = new SimpleObjectProperty<>(USUAL_COUNT);
    private final ObjectProperty<Long> seed = new SimpleObjectProperty<>(1L);
    private final Map<ExportKind, BooleanProperty> sound = new EnumMap<>(ExportKind.class);

    /** @param voice what can speak the words of cards and dictations, asked anew each time */
    ExportsViewModel(
            ExportMaker maker, FileSaver saver, Supplier<Optional<Recorder>> voice, Supplier<Messages> messages) {
        this.maker = maker;
        this.saver = saver;
        this.voice = voice;
        this.messages = messages;
    }

    /** How many questions are wanted. */
    ObjectProperty<Integer> questions() {
        return questions;
    }

    /** The number that makes the same questions again. */
    ObjectProperty<Long> seed() {
        return seed;
    }

    /** Other questions of the same lessons. */
    void another() {
        seed.set(seed.get() + 1);
    }

    /** Whether files of a kind are to have sound. */
    BooleanProperty sound(ExportKind kind) {
        return sound.computeIfAbsent(kind, added -> new SimpleBooleanProperty());
    }

    /** Whether there is a voice that files could have. */
    boolean hasVoice() {
        return voice.get().isPresent();
    }

    ReadOnlyBooleanProperty busy() {
        return saver.busy();
    }

    void cancel() {
        saver.cancel();
    }

    /** Asks where to, and saves. */
    void save(ExportKind kind, List<LibraryEntry> lessons) {
        Optional<Recorder> speaker = sound(kind).get() ? voice.get() : Optional.empty();
        ExportMaker.Order order =
                new ExportMaker.Order(kind, List.copyOf(lessons), questions.get(), seed.get(), speaker);
        Messages now = messages.get();
        String name = lessons.get(0).title().either() + "." + kind.ending();
        saver.saveMade(kind.key(), name, kind.files(), () -> maker.make(order, now));
    }
}
