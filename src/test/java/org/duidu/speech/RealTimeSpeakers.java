package org.duidu.speech;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import javax.sound.sampled.AudioFormat;

/** Loudspeakers that nobody hears, as slow as real ones, with the buffer that those have. */
public final class RealTimeSpeakers implements AudioLine, AudioLine.Source {
    private static final double BUFFERED_SECONDS = 0.2;

    private CountDownLatch sounding = new CountDownLatch(1);
    private CountDownLatch closed = new CountDownLatch(1);
    private double bytesASecond;
    private long opened;
    private long taken;

    /**
     * The espeak-ng of this machine, heard through these.
     *
     * @param clips the folder where spoken sentences are kept
     * @throws IOException if there is no espeak-ng
     */
    public Talker espeak(Path clips) throws IOException, InterruptedException, SpeechFailure {
        EspeakNg program = new EspeakNg();
        SystemPrograms programs = new SystemPrograms();
        String listing = programs.run(program.listing(), Duration.ofSeconds(20));
        ClipStore store = new ClipStore(clips, 1 << 28, program, programs);
        return new ClipTalker(program.voices(listing), store, new ClipPlayer(this));
    }

    /** Makes ready for another text. */
    public void reset() {
        sounding = new CountDownLatch(1);
        closed = new CountDownLatch(1);
        taken = 0;
    }

    /** Until the buffer is full of a text. */
    public void awaitSound() throws InterruptedException {
        sounding.await();
    }

    /** Until there is silence. */
    public void awaitSilence() throws InterruptedException {
        closed.await();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public AudioLine open(AudioFormat format) {
        bytesASecond = format.getFrameRate() * format.getFrameSize();
        opened = System.nanoTime();
        return this;
    }

    @Override
    public int room() {
        double heard = Math.min(taken, (System.nanoTime() - opened) / 1e9 * bytesASecond);
        int room = (int) (BUFFERED_SECONDS * bytesASecond - (taken - heard));
        if (room < BUFFERED_SECONDS * bytesASecond / 2) {
            sounding.countDown();
        }
        return room;
    }

    @Override
    public void take(byte[] sound, int length) {
        taken += length;
    }

    @Override
    public boolean isSilent() {
        return (System.nanoTime() - opened) / 1e9 * bytesASecond >= taken;
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
