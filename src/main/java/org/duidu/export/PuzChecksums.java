package org.duidu.export;

import java.nio.charset.StandardCharsets;

/**
 * The checksums of an Across Lite file, a rotating 16-bit sum over several parts of it (the format was worked out by its
 * users: code.google.com/archive/p/puz).
 */
final class PuzChecksums {
    private static final byte[] LOW_MASK = "ICHE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HIGH_MASK = "ATED".getBytes(StandardCharsets.US_ASCII);

    private final int head;
    private final int solution;
    private final int state;
    private final int texts;
    private final int whole;

    /**
     * @param head the eight bytes from the width on
     * @param texts as {@link PuzTexts#summed()}
     */
    PuzChecksums(byte[] head, byte[] solution, byte[] state, byte[] texts) {
        this.head = sum(head, 0);
        this.solution = sum(solution, 0);
        this.state = sum(state, 0);
        this.texts = sum(texts, 0);
        this.whole = sum(texts, sum(state, sum(solution, this.head)));
    }

    int head() {
        return head;
    }

    int whole() {
        return whole;
    }

    /** The eight masked bytes. */
    byte[] masked() {
        int[] sums = {head, solution, state, texts};
        byte[] masked = new byte[8];
        for (int i = 0; i < sums.length; i++) {
            masked[i] = (byte) (LOW_MASK[i] ^ sums[i]);
            masked[i + 4] = (byte) (HIGH_MASK[i] ^ (sums[i] >> 8));
        }
        return masked;
    }

    private static int sum(byte[] bytes, int start) {
        int sum = start;
        for (byte each : bytes) {
            sum = (sum >> 1) | ((sum & 1) << 15);
            sum = (sum + (each & 0xFF)) & 0xFFFF;
        }
        return sum;
    }
}
