package org.duidu.app;

import java.nio.file.Path;
import org.duidu.speech.TalkerFinder;
import org.duidu.ui.kit.Speech;
import org.duidu.ui.settings.SpeechModel;
import org.duidu.ui.shell.Notices;

/** The voice of the window, with threads of its own: a voice that speaks must not hold up other work. */
final class SpeechDesk implements AutoCloseable {
    private final FxTasks speaking = FxTasks.inTurn();
    private final FxTasks ahead = FxTasks.inTurn();
    private final Speech speech;

    /**
     * @param data where the app keeps its own files
     */
    SpeechDesk(Path data, SpeechModel settings, Notices notices) {
        TalkerFinder finder = TalkerFinder.ofThisMachine(data.resolve("cache").resolve("speech"));
        Speech.Wishes wishes = new Speech.Wishes(settings.voice()::get, settings::rate);
        speech = new Speech(speaking, ahead, finder::find, wishes, notices::warn);
    }

    Speech speech() {
        return speech;
    }

    /** Silences the voice before the window goes. */
    @Override
    public void close() {
        speech.stop();
        ahead.close();
        speaking.close();
    }
}
