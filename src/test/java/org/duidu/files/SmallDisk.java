package org.duidu.files;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.util.OSInfo;

/**
 * A process for which the disk has room for next to nothing: no file can grow past a few kilobytes, whoever runs it
 * (getrlimit(2), RLIMIT_FSIZE).
 */
public final class SmallDisk {
    private static final Path SHELL = Path.of("/bin/sh");

    private SmallDisk() {}

    /**
     * Runs a program until its end; the test is skipped where there is no such limit.
     *
     * @param main has a main method; it may use SQLite
     * @return what it says, a line each
     */
    public static List<String> run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SHELL), "no shell that sets limits");
        // A unit is 512 or 1,024 bytes. Java's own file of counters would be too large.
        List<String> command = new ArrayList<>(List.of(
                SHELL.toString(),
                "-c",
                "ulimit -f 4 && exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8"));
        Path library = sqlite();
        command.addAll(List.of(
                "-Dorg.sqlite.lib.path=" + library.getParent(),
                "-Dorg.sqlite.lib.name=" + library.getFileName(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream said = process.getInputStream()) {
            return new String(said.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } finally {
            process.waitFor();
            Files.delete(library);
            Files.delete(library.getParent());
        }
    }

    /** The native library, which a process with so little room could not unpack for itself. */
    private static Path sqlite() throws IOException {
        String name = System.mapLibraryName("sqlitejdbc");
        String resource = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
        Path library = Files.createTempDirectory("duidu-library").resolve(name);
        try (InputStream in = OSInfo.class.getResourceAsStream(resource)) {
            Files.copy(in, library);
        }
        return library;
    }
}
