package org.duidu.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Programs that are not there: writes down how they were called, and answers by a script. */
final class RecordedPrograms implements ProgramRunner {
    final List<Invocation> calls = new ArrayList<>();
    final List<String> inputs = new ArrayList<>();
    private final Answers answers;

    interface Answers {
        String to(Invocation invocation) throws IOException, SpeechFailure, InterruptedException;
    }

    RecordedPrograms(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String run(Invocation invocation, Duration limit) throws IOException, SpeechFailure, InterruptedException {
        calls.add(invocation);
        if (invocation.input().isPresent()) {
            inputs.add(Files.readString(invocation.input().get()));
        }
        return answers.to(invocation);
    }

    /** A program such as espeak-ng that writes some seconds of a tone. */
    static RecordedPrograms writing(double seconds) {
        return new RecordedPrograms(invocation -> {
            int out = invocation.command().indexOf("-w");
            Wav.write(Path.of(invocation.command().get(out + 1)), seconds);
            return "";
        });
    }

    /** The text that a program was given in its {@code -f} file. */
    static String textOf(Invocation invocation) throws IOException {
        int file = invocation.command().indexOf("-f");
        return Files.readString(Path.of(invocation.command().get(file + 1)), StandardCharsets.UTF_8);
    }
}
