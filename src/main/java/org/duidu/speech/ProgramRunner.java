package org.duidu.speech;

import java.io.IOException;
import java.time.Duration;

/** Runs programs of the operating system. */
interface ProgramRunner {

    /**
     * Runs a program to its end.
     *
     * @param limit after which it is ended, with all programs it started
     * @return what it wrote to standard output, as UTF-8
     * @throws IOException if there is no such program, or it ended with anything but 0
     * @throws SpeechFailure if it did not end within the limit
     * @throws InterruptedException if the thread was interrupted; the program and all it started have ended then
     */
    String run(Invocation invocation, Duration limit) throws IOException, SpeechFailure, InterruptedException;
}
