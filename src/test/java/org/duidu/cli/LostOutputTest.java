package org.duidu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duidu.Duidu;
import org.junit.jupiter.api.Test;

/** What becomes of output that nobody can take: the real program in a process of its own. */
class LostOutputTest {
    private static final String LESSON = "lessons/bees-a2.md";
    private static final String COMPLAINT = "duidu: Not everything could be printed: the disk is full, or the place it"
            + " went to is gone. Make some room or name another place, then run the command again.\n";

    @Test
    void complainsOfAFullDisk() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no device that is always full");

        assertThat(shell("\"$@\" show " + LESSON + " > /dev/full; echo $?")).isEqualTo(COMPLAINT + "2\n");
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/fd/1")), "no telling a pipe from a file");

        assertThat(shell("{ \"$@\" show " + LESSON + "; echo $? >&2; } | true")).isEqualTo("0\n");
    }

    /** @return what a shell says of the program as {@code "$@"}, on either stream */
    private static String shell(String script) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell");
        Process process = new ProcessBuilder(List.of(
                        "/bin/sh",
                        "-c",
                        script,
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Duidu.class.getName(),
                        "--lang",
                        "en"))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
