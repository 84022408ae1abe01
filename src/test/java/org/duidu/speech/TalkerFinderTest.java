package org.duidu.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.LineUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalkerFinderTest {
    private static final String ESPEAK =
            " 2  en-us           --/M      English_(America)  gmw/en-US            (en 3)\n";
    private static final String DISPATCHER = "English en none\n";

    @TempDir
    Path clips;

    private record Loudspeakers(boolean exists) implements AudioLine.Source {
        @Override
        public AudioLine open(AudioFormat format) throws LineUnavailableException {
            throw new LineUnavailableException("not in this test");
        }
    }

    @ParameterizedTest
    @CsvSource({"MAC, say", "WINDOWS, powershell.exe", "LINUX, espeak-ng"})
    void asksTheProgramOfTheSystem(OperatingSystem system, String program) throws Exception {
        RecordedPrograms programs = new RecordedPrograms(call -> "");
        find(system, programs, true);

        assertThat(programs.calls.get(0).command().get(0)).isEqualTo(program);
    }

    @Test
    void takesEspeakWhereItIs() throws Exception {
        TalkerFinder.Found found = find(OperatingSystem.LINUX, new RecordedPrograms(call -> ESPEAK), true);

        assertThat(found.talker().orElseThrow()).isInstanceOf(ClipTalker.class);
        assertThat(found.audible()).isTrue();
    }

    @Test
    void saysThatNothingWouldBeHeard() throws Exception {
        TalkerFinder.Found found = find(OperatingSystem.LINUX, new RecordedPrograms(call -> ESPEAK), false);

        assertThat(found.talker()).isPresent();
        assertThat(found.audible()).isFalse();
    }

    @Test
    void takesTheServiceOfTheDesktopOtherwise() throws Exception {
        RecordedPrograms programs = new RecordedPrograms(call -> {
            if (call.command().get(0).equals("espeak-ng")) {
                throw new IOException("no such program");
            }
            return DISPATCHER;
        });
        TalkerFinder.Found found = find(OperatingSystem.LINUX, programs, false);

        assertThat(found.talker().orElseThrow()).isInstanceOf(SpeechDispatcher.class);
        assertThat(found.audible()).as("the service has its own loudspeakers").isTrue();
    }

    @ParameterizedTest
    @CsvSource({"MAC", "WINDOWS", "LINUX"})
    void findsNothingWhereThereIsNothing(OperatingSystem system) throws Exception {
        RecordedPrograms none = new RecordedPrograms(call -> {
            throw new IOException("no such program");
        });

        assertThat(find(system, none, true).talker()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Linux, LINUX", "Mac OS X, MAC", "Windows 11, WINDOWS", "FreeBSD, LINUX"})
    void knowsTheSystemByItsName(String name, OperatingSystem system) {
        assertThat(OperatingSystem.named(name)).isEqualTo(system);
    }

    private TalkerFinder.Found find(OperatingSystem system, ProgramRunner programs, boolean audible)
            throws InterruptedException {
        return new TalkerFinder(system, programs, new Loudspeakers(audible), clips).find();
    }
}
