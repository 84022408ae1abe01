package org.duidu.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duidu.export.Sounds;
import org.duidu.export.anki.AnkiPackage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code anki}: the words of lessons as cards for Anki. */
@Command(name = "anki")
final class AnkiCommand implements Callable<Integer> {
    @Mixin
    private LessonsToFile file = new LessonsToFile();

    @Mixin
    private AudioOptions audio = new AudioOptions();

    private final Workshop workshop;
    private final Terminal terminal;

    AnkiCommand(Workshop workshop, Terminal terminal) {
        this.workshop = workshop;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!file.endsWith(".apkg")) {
            return file.refuseName("cli.anki.name", terminal);
        }
        Optional<List<LessonWords>> lessons = file.words(workshop, terminal);
        if (lessons.isEmpty()) {
            return Program.UNUSABLE;
        }
        List<AnkiPackage.Deck> decks = lessons.get().stream()
                .map(words -> AnkiPackage.Deck.of(words.lesson(), words.changed(), words.notes()))
                .toList();
        return audio.wanted() ? spoken(decks) : write(decks, Sounds.NONE);
    }

    private int spoken(List<AnkiPackage.Deck> decks) throws IOException {
        Optional<CommandVoice> found = CommandVoice.of(audio, workshop.voices(), terminal);
        if (found.isEmpty()) {
            return Program.UNUSABLE;
        }
        try (CommandVoice voice = found.get()) {
            int code = write(decks, voice.sounds());
            voice.complainOfSilence();
            return code;
        }
    }

    private int write(List<AnkiPackage.Deck> decks, Sounds sounds) throws IOException {
        return file.write(new AnkiPackage(sounds).write(decks, Instant.now()), terminal);
    }
}
