package org.duidu.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duidu.speech.SpeechFailure.Reason;

/** Has clips made and keeps them: what was spoken before needs no program. Those used longest ago go first. */
final class ClipStore implements Synthesizer {
    private static final String ENDING = ".wav";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Path folder;
    private final long capacity;
    private final VoiceProgram program;
    private final ProgramRunner runner;

    /**
     * @param folder for the clips and nothing else; made when it is needed
     * @param capacity how many bytes of clips may stay
     */
    ClipStore(Path folder, long capacity, VoiceProgram program, ProgramRunner runner) {
        this.folder = folder;
        this.capacity = capacity;
        this.program = program;
        this.runner = runner;
    }

    @Override
    public SpeechClip clip(Wording wording) throws SpeechFailure, InterruptedException {
        Path file = folder.resolve(wording.key(program.name()) + ENDING);
        try {
            SpeechClip kept = SpeechClip.of(file);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return kept;
        } catch (IOException missingOrBroken) {
            return made(wording, file);
        }
    }

    private SpeechClip made(Wording wording, Path file) throws SpeechFailure, InterruptedException {
        try {
            Files.createDirectories(folder);
            Path text = Files.createTempFile(folder, "text", ".txt");
            Path sound = Files.createTempFile(folder, "sound", ".part");
            try {
                Files.writeString(text, wording.text(), StandardCharsets.UTF_8);
                run(wording, text, sound);
                Files.move(sound, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(text);
                Files.deleteIfExists(sound);
            }
            makeRoom(file);
            return SpeechClip.of(file);
        } catch (IOException disk) {
            throw new SpeechFailure(Reason.DISK, disk);
        }
    }

    private void run(Wording wording, Path text, Path sound) throws SpeechFailure, InterruptedException {
        try {
            runner.run(program.synthesis(wording, text, sound), LIMIT);
            SpeechClip.of(sound);
        } catch (IOException failed) {
            throw new SpeechFailure(Reason.PROGRAM, failed);
        }
    }

    private void makeRoom(Path newest) throws IOException {
        List<Path> clips;
        try (Stream<Path> files = Files.list(folder)) {
            clips = files.filter(file -> file.toString().endsWith(ENDING) && !file.equals(newest))
                    .sorted(Comparator.comparing(ClipStore::lastUse))
                    .toList();
        }
        long bytes = Files.size(newest);
        for (Path clip : clips) {
            bytes += clip.toFile().length();
        }
        for (Path oldest : clips) {
            if (bytes > capacity) {
                bytes -= oldest.toFile().length();
                // One that is being played cannot be deleted on Windows; it goes another time.
                oldest.toFile().delete();
            }
        }
    }

    private static long lastUse(Path clip) {
        return clip.toFile().lastModified();
    }
}
