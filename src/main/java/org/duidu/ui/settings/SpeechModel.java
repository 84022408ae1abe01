package org.duidu.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** How texts are read aloud, while the app runs. */
public final class SpeechModel {
    private final ObjectProperty<Optional<String>> voice;
    private final ObjectProperty<Integer> percent;
    private final BooleanProperty chinese;

    SpeechModel(SpeechSettings settings) {
        voice = new SimpleObjectProperty<>(settings.voice());
        percent = new SimpleObjectProperty<>(settings.percent());
        chinese = new SimpleBooleanProperty(settings.chinese());
    }

    SpeechSettings snapshot() {
        return new SpeechSettings(voice.get(), percent.get(), chinese.get());
    }

    void onChange(Runnable action) {
        for (ObservableValue<?> each : List.of(voice, percent, chinese)) {
            each.addListener((property, before, now) -> action.run());
        }
    }

    /** Id of the English voice; the most pleasant one if empty. */
    public ObjectProperty<Optional<String>> voice() {
        return voice;
    }

    /** Speed, in percent of the usual one. */
    public ObjectProperty<Integer> percent() {
        return percent;
    }

    /** 1 is the usual speed. */
    public double rate() {
        return percent.get() / 100.0;
    }

    /** Whether the Chinese of a sentence is read after it. */
    public BooleanProperty chinese() {
        return chinese;
    }
}
