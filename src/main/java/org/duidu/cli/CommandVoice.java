package org.duidu.cli;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.duidu.export.SpokenSounds;
import org.duidu.speech.OperatingSystem;
import org.duidu.speech.Recorder;
import org.duidu.speech.SpokenLanguage;
import org.duidu.speech.Talker;
import org.duidu.speech.TalkerFinder.Found;
import org.duidu.speech.Wording;

/** The English voice of this machine for one command. What it spoke is gone from the disk when it is closed. */
final class CommandVoice implements AutoCloseable {
    /** Looks for voices. */
    @FunctionalInterface
    interface Finder {
        /** @param clips a folder for what is spoken */
        Found find(Path clips) throws InterruptedException;
    }

    private final Path clips;
    private final SpokenSounds sounds;
    private final Terminal terminal;

    private CommandVoice(Path clips, Recorder recorder, Terminal terminal) {
        this.clips = clips;
        this.sounds = new SpokenSounds(recorder);
        this.terminal = terminal;
    }

    /**
     * Finds the voice; empty, after complaining, if none makes files.
     *
     * @throws IOException if there is no room for temporary files, or the thread was interrupted
     */
    static Optional<CommandVoice> of(AudioOptions options, Finder finder, Terminal terminal) throws IOException {
        Path clips = Files.createTempDirectory("duidu-voice");
        Optional<CommandVoice> voice = found(finder, clips)
                .talker()
                .filter(Talker::records)
                .flatMap(talker -> recorder(talker, options.rate()))
                .map(recorder -> new CommandVoice(clips, recorder, terminal));
        if (voice.isEmpty()) {
            delete(clips);
            terminal.complain("cli.no-voice." + OperatingSystem.here().name().toLowerCase(Locale.ROOT));
        }
        return voice;
    }

    private static Found found(Finder finder, Path clips) throws IOException {
        try {
            return finder.find(clips);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }

    private static Optional<Recorder> recorder(Talker talker, double rate) {
        return talker.voices().stream()
                .filter(voice -> voice.language() == SpokenLanguage.ENGLISH)
                .findFirst()
                .map(voice -> text -> talker.recording(new Wording(voice, rate, text)));
    }

    SpokenSounds sounds() {
        return sounds;
    }

    /** Says how much could not be spoken, if anything. */
    void complainOfSilence() {
        if (sounds.failed() > 0) {
            terminal.complain("cli.unspoken", sounds.failed());
        }
    }

    @Override
    public void close() {
        delete(clips);
    }

    private static void delete(Path folder) {
        File[] files = folder.toFile().listFiles();
        for (File file : files == null ? new File[0] : files) {
            file.delete();
        }
        folder.toFile().delete();
    }
}
