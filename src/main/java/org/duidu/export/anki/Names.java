package org.duidu.export.anki;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Numbers and names made of texts: the same text gives the same on every machine. */
final class Names {
    /** Anki's ids are times in milliseconds and none may lie in the future: these lie between 2001 and 2020. */
    private static final long EARLIEST_ID = 1_000_000_000_000L;

    private static final long IDS = 600_000_000_000L;
    private static final int GUID_BYTES = 9;
    private static final int HEX_BYTES = 8;
    private static final int SUM_BYTES = 4;

    private Names() {}

    /** An id in Anki's sense: a time in milliseconds that is past. */
    static long id(String text) {
        return EARLIEST_ID
                + Math.floorMod(ByteBuffer.wrap(digest("SHA-256", text)).getLong(), IDS);
    }

    static String guid(String text) {
        byte[] start = Arrays.copyOf(digest("SHA-256", text), GUID_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(start);
    }

    static String hex(String text) {
        return HexFormat.of().formatHex(digest("SHA-256", text), 0, HEX_BYTES);
    }

    /** Anki's checksum of a note's first field: the first eight digits of its SHA-1, as a number. */
    static long checksum(String firstField) {
        byte[] start = Arrays.copyOf(digest("SHA-1", firstField), SUM_BYTES);
        return Integer.toUnsignedLong(ByteBuffer.wrap(start).getInt());
    }

    private static byte[] digest(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has " + algorithm, impossible);
        }
    }
}
