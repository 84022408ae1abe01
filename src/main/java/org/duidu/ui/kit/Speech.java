package org.duidu.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duidu.speech.OperatingSystem;
import org.duidu.speech.Recorder;
import org.duidu.speech.SpeechFailure;
import org.duidu.speech.SpokenLanguage;
import org.duidu.speech.Talker;
import org.duidu.speech.TalkerFinder.Found;
import org.duidu.speech.Voice;
import org.duidu.speech.Wording;

/**
 * Speaks for every screen: one thing at a time, in whatever voice and at whatever speed the reader has chosen. Screens
 * need not ask whether there is a voice before they offer a button: where there is none, a press on it says what to
 * install. To be used on the window's thread alone.
 */
public final class Speech {

    /** Whether something can be heard. */
    public enum State {
        SEARCHING,
        NO_VOICE,
        NO_AUDIO,
        READY
    }

    /** A text in one language, to be spoken in one go. */
    public record Utterance(String text, SpokenLanguage language) {}

    /**
     * What the reader has chosen, asked for anew each time something is spoken.
     *
     * @param voice id of the English voice; a voice that is not there is as good as none
     * @param rate 1 is the usual speed
     */
    public record Wishes(Supplier<Optional<String>> voice, DoubleSupplier rate) {}

    private final TaskRunner speaking;
    private final TaskRunner ahead;
    private final Callable<Found> finder;
    private final Wishes wishes;
    private final Consumer<String> warn;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.SEARCHING);
    private final ReadOnlyObjectWrapper<List<Voice>> voices = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<Talker> talker = Optional.empty();
    private Optional<Session> session = Optional.empty();

    /**
     * @param speaking runs what waits while a voice speaks, and nothing else
     * @param ahead runs what makes the next sentence ready, and nothing else
     * @param finder looks for voices; called in the background
     */
    public Speech(TaskRunner speaking, TaskRunner ahead, Callable<Found> finder, Wishes wishes, Consumer<String> warn) {
        this.speaking = speaking;
        this.ahead = ahead;
        this.finder = finder;
        this.wishes = wishes;
        this.warn = warn;
    }

    /** Looks for voices in the background; once at the start, and again by itself after it found none. */
    public void search() {
        state.set(State.SEARCHING);
        ahead.run(finder, this::use, failure -> use(Found.NOTHING));
    }

    private void use(Found found) {
        talker = found.talker();
        voices.set(talker.map(Talker::voices).orElse(List.of()));
        state.set(talker.isEmpty() ? State.NO_VOICE : found.audible() ? State.READY : State.NO_AUDIO);
    }

    /**
     * Speaks a text at the speed that the reader has chosen; what was spoken before stops.
     *
     * @param onEnd what to do when it has been spoken, was stopped, or could not be spoken
     */
    public void say(String text, SpokenLanguage language, Runnable onEnd) {
        say(text, language, wishes.rate().getAsDouble(), onEnd);
    }

    /**
     * Speaks a text at a speed of its own.
     *
     * @param rate {@link Wording#SLOWEST} to {@link Wording#FASTEST}; 1 is the usual speed
     */
    public void say(String text, SpokenLanguage language, double rate, Runnable onEnd) {
        start(List.of(new Utterance(text, language)), () -> rate, index -> {}, onEnd);
    }

    /**
     * Speaks one text after another; what was spoken before stops. A change of speed or voice counts from the next text
     * on, and a text in a language without a voice is left out.
     *
     * @param onStart gets the index of each text when it starts to be spoken
     * @param onEnd what to do when all have been spoken, or it was stopped, or could not go on
     */
    public void read(List<Utterance> texts, IntConsumer onStart, Runnable onEnd) {
        start(texts, wishes.rate(), onStart, onEnd);
    }

    private void start(List<Utterance> texts, DoubleSupplier rate, IntConsumer onStart, Runnable onEnd) {
        stop();
        if (state.get() != State.READY) {
            explain();
            onEnd.run();
        } else if (texts.stream().noneMatch(text -> hasVoice(text.language()))) {
            warn.accept("speech.noChinese." + systemName());
            onEnd.run();
        } else {
            Session started = new Session(talker.orElseThrow(), List.copyOf(texts), rate, onStart, onEnd);
            session = Optional.of(started);
            busy.set(true);
            started.next(0);
        }
    }

    /** Is silent at once. */
    public void stop() {
        session.ifPresent(Session::cancel);
    }

    /** Says why nothing can be heard, and what to do; looks again, in case it has been done. Nothing if all is well. */
    public void explain() {
        obstacle().ifPresent(warn::accept);
        if (state.get() == State.NO_VOICE || state.get() == State.NO_AUDIO) {
            search();
        }
    }

    /** Why nothing can be heard now, and what to do, as a key; empty if all is well. */
    public Optional<String> obstacle() {
        return switch (state.get()) {
            case READY -> Optional.empty();
            case SEARCHING -> Optional.of("speech.searching");
            case NO_AUDIO -> Optional.of("speech.noAudio");
            case NO_VOICE -> Optional.of("speech.noVoice." + systemName());
        };
    }

    private static String systemName() {
        return OperatingSystem.here().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether a text in a language would be heard now. */
    public boolean hasVoice(SpokenLanguage language) {
        return state.get() == State.READY && voiceFor(language).isPresent();
    }

    /** Records the voice that would speak a language now, even where nobody could hear it; empty if none can be. */
    public Optional<Recorder> recorder(SpokenLanguage language) {
        return talker.filter(Talker::records)
                .flatMap(able -> voiceFor(language).map(voice -> text -> able.recording(new Wording(voice, 1, text))));
    }

    private Optional<Voice> voiceFor(SpokenLanguage language) {
        Optional<String> wished = wishes.voice().get();
        List<Voice> all = voices.get().stream()
                .filter(voice -> voice.language() == language)
                .toList();
        return all.stream()
                .filter(voice -> wished.filter(voice.id()::equals).isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** All voices of this machine, the most pleasant of each language first; none while they are looked for. */
    public ReadOnlyObjectProperty<List<Voice>> voices() {
        return voices.getReadOnlyProperty();
    }

    /** Whether something is being spoken. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    private void end(Session ended) {
        if (ended.isCurrent()) {
            session = Optional.empty();
            busy.set(false);
            ended.onEnd.run();
        }
    }

    private void fail(Session failed, Exception failure) {
        boolean known = failure instanceof SpeechFailure;
        String reason = known ? ((SpeechFailure) failure).reason().name() : SpeechFailure.Reason.PROGRAM.name();
        warn.accept("speech.failed." + reason.toLowerCase(java.util.Locale.ROOT));
        end(failed);
    }

    /** Texts that are spoken one after another. */
    private final class Session {
        private final Talker speaker;
        private final List<Utterance> texts;
        private final DoubleSupplier rate;
        private final IntConsumer onStart;
        private final Runnable onEnd;
        private TaskRunner.Running spoken = () -> {};
        private TaskRunner.Running prepared = () -> {};

        private Session(
                Talker speaker, List<Utterance> texts, DoubleSupplier rate, IntConsumer onStart, Runnable onEnd) {
            this.speaker = speaker;
            this.texts = texts;
            this.rate = rate;
            this.onStart = onStart;
            this.onEnd = onEnd;
        }

        private void next(int from) {
            int index = from;
            while (index < texts.size() && wording(index).isEmpty()) {
                index++;
            }
            if (index == texts.size()) {
                end(this);
            } else {
                speak(index);
            }
        }

        private void speak(int index) {
            onStart.accept(index);
            if (!isCurrent()) {
                return;
            }
            Wording now = wording(index).orElseThrow();
            spoken = speaking.run(
                    () -> {
                        speaker.speak(now);
                        return index;
                    },
                    done -> next(done + 1),
                    failure -> fail(this, failure));
            if (index + 1 < texts.size()) {
                wording(index + 1).ifPresent(this::prepare);
            }
        }

        /** What goes wrong here goes wrong again, and is told, when it is spoken. */
        private void prepare(Wording soon) {
            prepared = ahead.run(
                    () -> {
                        speaker.prepare(soon);
                        return soon;
                    },
                    done -> {},
                    failure -> {});
        }

        private Optional<Wording> wording(int index) {
            Utterance text = texts.get(index);
            return voiceFor(text.language()).map(voice -> new Wording(voice, rate.getAsDouble(), text.text()));
        }

        private boolean isCurrent() {
            return session.filter(now -> now == this).isPresent();
        }

        private void cancel() {
            spoken.cancel();
            prepared.cancel();
            end(this);
        }
    }
}
