package org.duidu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills real processes that write answers, at any moment from their start on, and looks whether everything that they said
 * was kept is there. {@code -Dduidu.kills=1000} kills more often.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("duidu.kills", 200);
    private static final int AT_ONCE = 2;
    private static final long FIRST_WORD_MILLIS = 60_000;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void noAnswerThatWasKeptIsLost() throws Exception {
        ExecutorService killers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Long>> rows = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int seed = i;
                rows.add(() -> new Killer(folder.resolve("learners" + seed), seed).killAll(KILLS / AT_ONCE));
            }
            for (Future<Long> kept : killers.invokeAll(rows)) {
                assertThat(kept.get()).isPositive();
            }
        } finally {
            killers.shutdownNow();
        }
    }

    /** Kills one process after another over the same file. */
    private static final class Killer {
        private final Path folder;
        private final Random random;
        private long kept;

        private Killer(Path folder, long seed) throws IOException {
            // On a busy machine the first process is killed before it makes it.
            this.folder = Files.createDirectories(folder);
            this.random = new Random(seed);
        }

        private long killAll(int times) throws Exception {
            for (int i = 0; i < times; i++) {
                kill(i % 4 == 0);
                check();
            }
            return kept;
        }

        /**
         * @param early whether it may still be opening the file
         */
        private void kill(boolean early) throws Exception {
            Process process = new ProcessBuilder(command(folder))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            AtomicLong last = new AtomicLong();
            StringBuffer trouble = new StringBuffer();
            Thread reader = new Thread(() -> read(process, last, trouble));
            reader.start();
            if (!early) {
                awaitFirst(process, last);
            }
            Thread.sleep(random.nextInt(early ? 500 : 60));
            // The process itself would close the pipe that its last words are still in.
            process.toHandle().destroyForcibly();
            process.waitFor();
            reader.join();
            assertThat(trouble).as("what the process had to tell").isEmpty();
            kept = Math.max(kept, last.get());
        }

        private static void awaitFirst(Process process, AtomicLong last) throws InterruptedException {
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(FIRST_WORD_MILLIS);
            while (last.get() == 0 && process.isAlive() && System.nanoTime() < end) {
                Thread.sleep(1);
            }
            assertThat(last.get()).as("what the process kept").isPositive();
        }

        /** A line that was cut off by the kill is not a promise. */
        private static void read(Process process, AtomicLong last, StringBuffer trouble) {
            StringBuilder line = new StringBuilder();
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
                for (int next = out.read(); next >= 0; next = out.read()) {
                    if (next == '\n' && line.indexOf("!") >= 0) {
                        trouble.append(line);
                        line.setLength(0);
                    } else if (next == '\n') {
                        last.set(Long.parseLong(line.toString()));
                        line.setLength(0);
                    } else {
                        line.append((char) next);
                    }
                }
            } catch (IOException | NumberFormatException wrong) {
                trouble.append(wrong);
            }
        }

        private void check() throws Exception {
            try (Connection connection = Database.open(folder.resolve(StoreFile.NAME))) {
                assertThat(Sql.first(connection, "PRAGMA integrity_check", row -> row.getString(1)))
                        .contains("ok");
                if (Migrations.version(connection) == 0) {
                    assertThat(kept).isZero();
                    return;
                }
                List<Long> ids = Sql.list(connection, "SELECT id FROM log ORDER BY id", row -> row.getLong(1));
                assertThat(ids).hasSizeGreaterThanOrEqualTo((int) kept);
                assertThat(ids)
                        .isEqualTo(LongStream.rangeClosed(1, ids.size()).boxed().toList());
                assertThat(Sql.first(
                                connection,
                                "SELECT count(*) FROM log WHERE typed = 'typed ' || id AND taken = id",
                                row -> row.getInt(1)))
                        .contains(ids.size());
            }
        }
    }

    /** No more on the class path than it needs, and a small machine: it is started very often. */
    private static List<String> command(Path folder) throws ClassNotFoundException {
        String classPath = Stream.of(
                        KilledWriter.class,
                        Store.class,
                        org.sqlite.JDBC.class,
                        org.slf4j.Logger.class,
                        Class.forName("org.slf4j.impl.StaticLoggerBinder"),
                        com.fasterxml.jackson.databind.ObjectMapper.class,
                        com.fasterxml.jackson.core.JsonFactory.class,
                        com.fasterxml.jackson.annotation.JsonInclude.class)
                .map(type -> Path.of(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                        .toString())
                .distinct()
                .collect(Collectors.joining(java.io.File.pathSeparator));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx64m",
                "-cp",
                classPath,
                KilledWriter.class.getName(),
                folder.toString());
    }
}
