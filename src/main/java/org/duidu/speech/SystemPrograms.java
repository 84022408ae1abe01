package org.duidu.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duidu.speech.SpeechFailure.Reason;

/** Runs real programs. Their output goes through a file, so that waiting for it can be interrupted. */
final class SystemPrograms implements ProgramRunner {
    private static final int SHOWN = 200;

    @Override
    public String run(Invocation invocation, Duration limit) throws IOException, SpeechFailure, InterruptedException {
        Path output = Files.createTempFile("duidu-program", ".txt");
        try {
            Process process = start(invocation, output);
            try {
                await(invocation, process, limit);
            } finally {
                end(process);
            }
            String written = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
            if (process.exitValue() != 0) {
                String shown = written.substring(0, Math.min(SHOWN, written.length()));
                throw new IOException(
                        invocation.command().get(0) + " ended with " + process.exitValue() + ": " + shown);
            }
            return written;
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static Process start(Invocation invocation, Path output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(invocation.command());
        builder.environment().putAll(invocation.environment());
        builder.redirectErrorStream(true);
        builder.redirectOutput(output.toFile());
        invocation.input().map(Path::toFile).ifPresent(builder::redirectInput);
        Process process = builder.start();
        if (invocation.input().isEmpty()) {
            process.getOutputStream().close();
        }
        return process;
    }

    private static void await(Invocation invocation, Process process, Duration limit)
            throws SpeechFailure, InterruptedException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new SpeechFailure(
                    Reason.TOO_SLOW, invocation.command().get(0) + " took longer than " + limit.toSeconds() + " s");
        }
    }

    /** Ends a program and what it started; one that has ended by itself may have left others behind as well. */
    private static void end(Process process) throws InterruptedException {
        List<ProcessHandle> family = process.descendants().toList();
        family.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        boolean interrupted = Thread.interrupted();
        process.waitFor(1, TimeUnit.SECONDS);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
