package org.duidu.speech;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is to be spoken, and how.
 *
 * @param rate 1 is the usual speed, {@link #SLOWEST} to {@link #FASTEST}; others are brought within
 * @param text on one line: what cannot be said is left out of it, and it is cut after {@link #LONGEST} characters
 */
public record Wording(Voice voice, double rate, String text) {
    public static final double SLOWEST = 0.6;
    public static final double FASTEST = 1.2;
    /** Some twenty minutes; no sentence is longer. */
    public static final int LONGEST = 20_000;

    public Wording {
        rate = Double.isNaN(rate) ? 1 : Math.max(SLOWEST, Math.min(FASTEST, rate));
        text = speakable(text);
    }

    /** Whether there is nothing to say. */
    public boolean isSilent() {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The same for the same wording, and for no other: 64 hexadecimal digits. */
    String key(String program) {
        String all = String.join("\0", program, voice.id(), Long.toString(Math.round(rate * 100)), text);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String speakable(String text) {
        StringBuilder sounding = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.isSpaceChar(c) ? ' ' : c)
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .forEach(sounding::appendCodePoint);
        String even = sounding.toString().strip().replaceAll(" +", " ");
        return withoutCommands(even.substring(
                0, even.offsetByCodePoints(0, Math.min(LONGEST, even.codePointCount(0, even.length())))));
    }

    /**
     * Voices take some marks for commands: {@code say} and espeak take what stands in {@code [[ ]]} for sounds, and
     * spd-say sends a line after {@code !-!} to its server.
     */
    private static String withoutCommands(String text) {
        return text.replaceAll("\\[(?=\\[)", "[ ").replaceAll("!-(?=!)", "!- ");
    }
}
