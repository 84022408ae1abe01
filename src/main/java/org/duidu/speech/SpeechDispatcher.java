package org.duidu.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duidu.speech.SpeechFailure.Reason;

/**
 * Speech Dispatcher, the speech service of Linux desktops. It speaks by itself and writes no files: a text has been
 * spoken when its program ends.
 */
record SpeechDispatcher(List<Voice> voices, ProgramRunner runner) implements Talker {
    private static final Duration LIMIT = Duration.ofMinutes(25);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);
    /** Of its speeds from -100 to 100, this is one hundredth faster or slower; after its espeak module. */
    private static final double STEPS_BELOW = 190;

    private static final double STEPS_ABOVE = 60;

    static Invocation listing() {
        return Invocation.of("spd-say", "-L");
    }

    /**
     * One voice for each language in a list of names, languages and variants in three columns: the service chooses best
     * by itself which of its many voices reads a language.
     */
    static List<Voice> voices(String listing) {
        Map<String, Voice> byLanguage = new LinkedHashMap<>();
        for (String line : listing.lines().toList()) {
            String[] columns = line.strip().split("\\s+");
            if (columns.length >= 3) {
                String tag = columns[columns.length - 2];
                Voice.of(tag, "Speech Dispatcher (" + tag + ")", tag)
                        .ifPresent(voice -> byLanguage.putIfAbsent(tag, voice));
            }
        }
        List<Voice> voices = new ArrayList<>(byLanguage.values());
        voices.sort(Comparator.comparingInt((Voice voice) -> voice.tag().length()));
        return List.copyOf(voices);
    }

    @Override
    public void prepare(Wording wording) {
        // The service takes a text only when it is to be heard.
    }

    @Override
    public void speak(Wording wording) throws SpeechFailure, InterruptedException {
        if (wording.isSilent()) {
            return;
        }
        try {
            Path text = Files.createTempFile("duidu-speech", ".txt");
            try {
                Files.writeString(text, wording.text() + "\n", StandardCharsets.UTF_8);
                runner.run(speaking(wording).withInput(text), LIMIT);
            } finally {
                Files.deleteIfExists(text);
            }
        } catch (IOException failed) {
            throw new SpeechFailure(Reason.PROGRAM, failed);
        } catch (InterruptedException stopped) {
            silence();
            throw stopped;
        }
    }

    /** In pipe mode the text is read from standard input; as an argument it would be taken for a format of printf. */
    static Invocation speaking(Wording wording) {
        double faster = wording.rate() - 1;
        long rate = Math.round(faster * (faster < 0 ? STEPS_BELOW : STEPS_ABOVE));
        return Invocation.of("spd-say", "-e", "-w", "-l", wording.voice().id(), "-r", Long.toString(rate));
    }

    static Invocation stopping() {
        return Invocation.of("spd-say", "-S");
    }

    /** The service goes on when the program that asked it has ended. */
    private void silence() throws SpeechFailure, InterruptedException {
        boolean interrupted = Thread.interrupted();
        try {
            runner.run(stopping(), STOP_LIMIT);
        } catch (IOException failed) {
            throw new SpeechFailure(Reason.PROGRAM, failed);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
