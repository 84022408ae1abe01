package org.duidu.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.duidu.speech.SpeechFailure.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class SystemProgramsTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private final SystemPrograms programs = new SystemPrograms();

    @BeforeEach
    void needsAShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "these programs are scripts for /bin/sh");
    }

    @Test
    void giveWhatAProgramWrote() throws Exception {
        assertThat(programs.run(script("printf '運河\\n'"), LONG)).isEqualTo("運河\n");
    }

    @Test
    void haveItReadAFileAndVariables() throws Exception {
        Path input = Files.writeString(folder.resolve("input"), "from a file");
        Invocation script =
                script("cat; printf ' and %s' \"$GIVEN\"").withInput(input).with(Map.of("GIVEN", "$(id)"));

        assertThat(programs.run(script, LONG)).isEqualTo("from a file and $(id)");
    }

    @Test
    void giveItNoInputToWaitFor() throws Exception {
        assertThat(programs.run(script("cat; echo end"), LONG)).isEqualTo("end\n");
    }

    @Test
    void sayThatAProgramIsNotThere() {
        assertThatThrownBy(() -> programs.run(Invocation.of("duidu-no-such-program"), LONG))
                .isInstanceOf(IOException.class);
    }

    @Test
    void sayThatItFailed() {
        assertThatThrownBy(() -> programs.run(script("echo why >&2; exit 3"), LONG))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("3")
                .hasMessageContaining("why");
    }

    @Test
    void endOneThatDoesNotComeToAnEnd() throws Exception {
        Path pids = folder.resolve("pids");

        assertThatThrownBy(() -> programs.run(family(pids), Duration.ofSeconds(2)))
                .isInstanceOfSatisfying(
                        SpeechFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.TOO_SLOW));
        assertGone(pids);
    }

    @Test
    void endTheProgramAndItsChildrenWhenTheThreadIsInterrupted() throws Exception {
        Path pids = folder.resolve("pids");
        AtomicReference<Exception> end = new AtomicReference<>();
        Thread running = new Thread(() -> {
            try {
                programs.run(family(pids), LONG);
            } catch (IOException | SpeechFailure | InterruptedException stopped) {
                end.set(stopped);
            }
        });
        running.start();
        while (!Files.exists(pids) || Files.readAllLines(pids).size() < 2) {
            Thread.sleep(10);
        }
        running.interrupt();
        running.join();

        assertThat(end.get()).isInstanceOf(InterruptedException.class);
        assertGone(pids);
    }

    /** A program and its child that both would run for a minute; writes down who they are. */
    private static Invocation family(Path pids) {
        return script("sleep 60 & echo $! >> " + pids + "; echo $$ >> " + pids + "; wait");
    }

    private static void assertGone(Path pids) throws IOException, InterruptedException {
        List<Long> all = Files.readAllLines(pids).stream().map(Long::valueOf).toList();
        assertThat(all).hasSize(2);
        for (int waited = 0; waited < 100 && all.stream().anyMatch(SystemProgramsTest::isAlive); waited++) {
            Thread.sleep(20);
        }
        assertThat(all).noneMatch(SystemProgramsTest::isAlive);
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    private static Invocation script(String script) {
        return Invocation.of("/bin/sh", "-c", script);
    }
}
