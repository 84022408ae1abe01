package org.duidu.library.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.duidu.library.pack.PackRefused.Reason;

/**
 * The files in a pack, read into memory under limits. What a ZIP declares of sizes is not believed: bytes are counted as
 * they come out. Names are looked at before anything is read.
 */
final class PackEntries {
    static final int MOST_ENTRIES = 300;
    static final long LARGEST_FILE = 32L * 1024 * 1024;
    static final int LARGEST_ENTRY = 2 * 1024 * 1024;
    static final long LARGEST_TOTAL = 48L * 1024 * 1024;

    /** Text shrinks to a fifth or a tenth; what shrinks to less than this part was made to swell. */
    static final int MOST_RATIO = 100;

    private static final int TOO_SMALL_TO_SWELL = 64 * 1024;
    private static final int UNIX_TYPE = 0170000;
    private static final List<Integer> PLAIN_TYPES = List.of(0, 0100000, 0040000);

    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Set<String> folded = new HashSet<>();
    private long total;

    private PackEntries() {}

    /** @return contents by name, in the order of the file; {@code lessons/} itself is left out */
    static Map<String, byte[]> of(Path file) throws PackRefused {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new PackRefused(Reason.TOO_LARGE, name, LARGEST_FILE >> 20);
            }
            try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
                PackEntries entries = new PackEntries();
                entries.readAll(zip, name);
                return Collections.unmodifiableMap(entries.contents);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new PackRefused(Reason.DAMAGED, name);
        }
    }

    private void readAll(ZipFile zip, String pack) throws IOException, PackRefused {
        List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
        if (all.size() > MOST_ENTRIES) {
            throw new PackRefused(Reason.TOO_MANY, pack, MOST_ENTRIES);
        }
        for (ZipArchiveEntry entry : all) {
            refuseUnsafe(entry);
        }
        for (ZipArchiveEntry entry : all) {
            if (!entry.isDirectory()) {
                contents.put(entry.getName(), read(zip, entry, pack));
            }
        }
    }

    private void refuseUnsafe(ZipArchiveEntry entry) throws PackRefused {
        String name = entry.getName();
        boolean up = List.of(name.split("/")).contains("..");
        if (up || name.startsWith("/") || name.contains("\\") || name.contains(":")) {
            throw new PackRefused(Reason.OUTSIDE, name);
        }
        if (!PLAIN_TYPES.contains(entry.getUnixMode() & UNIX_TYPE)) {
            throw new PackRefused(Reason.LINK, name);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new PackRefused(Reason.LOCKED, name);
        }
        if (entry.getMethod() != ZipArchiveEntry.STORED && entry.getMethod() != ZipArchiveEntry.DEFLATED) {
            throw new PackRefused(Reason.DAMAGED, name);
        }
        if (entry.isDirectory() ? !name.equals(PackWriter.FOLDER) : !isKnown(name)) {
            throw new PackRefused(isInFolder(name) ? Reason.BAD_NAME : Reason.FOREIGN, name);
        }
        if (!folded.add(PackNames.folded(name))) {
            throw new PackRefused(Reason.TWICE, name);
        }
    }

    private static boolean isKnown(String name) {
        return name.equals(PackWriter.MANIFEST)
                || name.equals(PackWriter.LICENSE)
                || isInFolder(name) && PackNames.isPlain(name.substring(PackWriter.FOLDER.length()));
    }

    private static boolean isInFolder(String name) {
        return name.startsWith(PackWriter.FOLDER)
                && name.toLowerCase(Locale.ROOT).matches(".*\\.(?:md|json)");
    }

    private byte[] read(ZipFile zip, ZipArchiveEntry entry, String pack) throws IOException, PackRefused {
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes(LARGEST_ENTRY + 1);
        }
        total += bytes.length;
        boolean swells = bytes.length > TOO_SMALL_TO_SWELL
                && bytes.length / Math.max(1, entry.getCompressedSize()) >= MOST_RATIO;
        if (bytes.length > LARGEST_ENTRY || total > LARGEST_TOTAL || swells) {
            throw new PackRefused(Reason.BOMB, entry.getName());
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (sum.getValue() != entry.getCrc() || bytes.length != entry.getSize()) {
            throw new PackRefused(Reason.DAMAGED, pack);
        }
        return bytes;
    }
}
