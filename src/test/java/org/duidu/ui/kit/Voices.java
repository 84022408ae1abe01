package org.duidu.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.duidu.speech.SpeechFailure;
import org.duidu.speech.SpokenLanguage;
import org.duidu.speech.Talker;
import org.duidu.speech.TalkerFinder.Found;
import org.duidu.speech.Voice;
import org.duidu.speech.Wording;

/** Voices that nobody hears: they speak when a test says so. */
public final class Voices {
    public static final Voice EMMA = new Voice("emma", "Emma", "en-GB", SpokenLanguage.ENGLISH);
    public static final Voice OTTO = new Voice("otto", "Otto", "en-US", SpokenLanguage.ENGLISH);
    public static final Voice MEI = new Voice("mei", "Mei", "zh-TW", SpokenLanguage.MANDARIN);

    private Voices() {}

    /** Speech on a machine without a voice. */
    public static Speech none() {
        Steps steps = new Steps();
        Speech.Wishes wishes = new Speech.Wishes(Optional::empty, () -> 1);
        return new Speech(steps, steps, () -> Found.NOTHING, wishes, key -> {});
    }

    /** Work that waits until the test lets it run. */
    public static final class Steps implements TaskRunner {
        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public <T> Running run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
            Runnable step = () -> {
                try {
                    onDone.accept(work.call());
                } catch (Exception failure) {
                    onFailure.accept(failure);
                }
            };
            waiting.add(step);
            return () -> waiting.remove(step);
        }

        /** Does the next thing that waits. */
        public void next() {
            waiting.remove(0).run();
        }

        public int count() {
            return waiting.size();
        }
    }

    /** Writes down what it spoke. */
    public static final class Recorder implements Talker {
        public final List<Wording> spoken = new ArrayList<>();
        public final List<Wording> prepared = new ArrayList<>();
        public Optional<SpeechFailure> failure = Optional.empty();
        private final List<Voice> voices;

        public Recorder(Voice... voices) {
            this.voices = List.of(voices);
        }

        @Override
        public List<Voice> voices() {
            return voices;
        }

        @Override
        public void prepare(Wording wording) {
            prepared.add(wording);
        }

        @Override
        public void speak(Wording wording) throws SpeechFailure {
            if (failure.isPresent()) {
                throw failure.get();
            }
            spoken.add(wording);
        }

        public List<String> texts() {
            return spoken.stream().map(Wording::text).toList();
        }

        public Found found() {
            return new Found(Optional.of(this), true);
        }
    }
}
