package org.duidu.cli;

import picocli.CommandLine.Option;

/** Whether words and sentences are to be heard in what is handed on. */
final class AudioOptions {
    private static final double PER_CENT = 100;

    @Option(names = "--audio")
    private boolean audio;

    @Option(names = "--rate", paramLabel = "60..120", converter = SpeechRate.class)
    private int rate = (int) PER_CENT;

    boolean wanted() {
        return audio;
    }

    /** 1 is the usual speed. */
    double rate() {
        return rate / PER_CENT;
    }
}
