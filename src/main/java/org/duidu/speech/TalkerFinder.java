package org.duidu.speech;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Looks for the voices of this machine. That may take seconds: programs are started for it. */
public final class TalkerFinder {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final long CAPACITY = 64L * 1024 * 1024;

    private final OperatingSystem system;
    private final ProgramRunner runner;
    private final AudioLine.Source lines;
    private final Path clips;

    TalkerFinder(OperatingSystem system, ProgramRunner runner, AudioLine.Source lines, Path clips) {
        this.system = system;
        this.runner = runner;
        this.lines = lines;
        this.clips = clips;
    }

    /**
     * @param clips the folder where spoken sentences are kept, up to 64 MB
     */
    public static TalkerFinder ofThisMachine(Path clips) {
        return new TalkerFinder(OperatingSystem.here(), new SystemPrograms(), new JavaSound(), clips);
    }

    /**
     * What was found.
     *
     * @param talker empty if there is no voice that reads English
     * @param audible whether there is something to hear it with
     */
    public record Found(Optional<Talker> talker, boolean audible) {
        public static final Found NOTHING = new Found(Optional.empty(), false);
    }

    /**
     * @throws InterruptedException if the thread was interrupted; no program is left running then
     */
    public Found find() throws InterruptedException {
        boolean audible = lines.exists();
        VoiceProgram program = switch (system) {
            case MAC -> new MacSay();
            case WINDOWS -> new WindowsSpeech();
            case LINUX -> new EspeakNg();
        };
        List<Voice> voices = program.voices(answer(program.listing()));
        if (speaksEnglish(voices)) {
            ClipStore store = new ClipStore(clips, CAPACITY, program, runner);
            return new Found(Optional.of(new ClipTalker(voices, store, new ClipPlayer(lines))), audible);
        }
        return system == OperatingSystem.LINUX ? dispatcher() : new Found(Optional.empty(), audible);
    }

    /** It has loudspeakers of its own: those of another machine, perhaps. */
    private Found dispatcher() throws InterruptedException {
        List<Voice> voices = SpeechDispatcher.voices(answer(SpeechDispatcher.listing()));
        return speaksEnglish(voices)
                ? new Found(Optional.of(new SpeechDispatcher(voices, runner)), true)
                : new Found(Optional.empty(), lines.exists());
    }

    private static boolean speaksEnglish(List<Voice> voices) {
        return voices.stream().anyMatch(voice -> voice.language() == SpokenLanguage.ENGLISH);
    }

    private String answer(Invocation listing) throws InterruptedException {
        try {
            return runner.run(listing, LIMIT);
        } catch (IOException | SpeechFailure none) {
            return "";
        }
    }
}
