package org.duidu.library.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duidu.files.FileNotWritten;
import org.duidu.files.WholeFile;

/** Puts the lessons of a pack into a folder: all of them or, if one cannot be written, none. */
public final class PackImport {
    private final Path folder;
    private final List<Arrival> arrivals;

    /** How a lesson of the pack stands to what is in the folder. */
    public enum State {
        NEW,
        /** The very same is there already. */
        SAME,
        /** A lesson of this name is there that says something else. */
        OTHER_VERSION
    }

    /** What becomes of a lesson of which another version is there. */
    public enum Choice {
        REPLACE,
        KEEP_BOTH,
        SKIP
    }

    /**
     * A lesson of the pack on its way in.
     *
     * @param there the file of the same name in the folder; empty for a new one
     */
    public record Arrival(PackedLesson lesson, State state, Optional<Path> there) {}

    private PackImport(Path folder, List<Arrival> arrivals) {
        this.folder = folder;
        this.arrivals = List.copyOf(arrivals);
    }

    /**
     * Looks at a folder and says what an import would meet there. Nothing is written.
     *
     * @param folder need not exist yet
     * @throws IOException if it cannot be looked into
     */
    public static PackImport into(Path folder, Pack pack) throws IOException {
        Map<String, Path> files = filesByName(folder);
        List<Arrival> arrivals = new ArrayList<>();
        for (PackedLesson lesson : pack.lessons()) {
            Optional<Path> there = Optional.ofNullable(files.get(PackNames.folded(lesson.name())));
            State state = there.isEmpty() ? State.NEW : isSame(there.get(), lesson) ? State.SAME : State.OTHER_VERSION;
            arrivals.add(new Arrival(lesson, state, there));
        }
        return new PackImport(folder, arrivals);
    }

    public List<Arrival> arrivals() {
        return arrivals;
    }

    public boolean asks() {
        return arrivals.stream().anyMatch(arrival -> arrival.state() == State.OTHER_VERSION);
    }

    /**
     * Carries the import out.
     *
     * @param others what becomes of each lesson of which another version is there, by its name in the pack; one that is
     *     not mentioned is left out
     * @return the files written, in the order of the pack
     * @throws IOException if something could not be written; the folder is then as it was
     */
    public List<Path> carryOut(Map<String, Choice> others) throws IOException {
        Map<Path, byte[]> wanted = targets(others);
        boolean newFolder = Files.notExists(folder);
        Files.createDirectories(folder);
        try {
            WholeFile.writeAll(wanted);
        } catch (FileNotWritten failure) {
            if (newFolder) {
                Files.deleteIfExists(folder);
            }
            throw failure;
        }
        return List.copyOf(wanted.keySet());
    }

    private Map<Path, byte[]> targets(Map<String, Choice> others) throws IOException {
        Set<String> taken = new HashSet<>(filesByName(folder).keySet());
        refuseNewcomers(taken);
        arrivals.forEach(arrival -> taken.add(PackNames.folded(arrival.lesson().name())));
        Map<Path, byte[]> wanted = new LinkedHashMap<>();
        for (Arrival arrival : arrivals) {
            target(arrival, others, taken)
                    .ifPresent(target ->
                            wanted.put(target, arrival.lesson().source().getBytes(StandardCharsets.UTF_8)));
        }
        return wanted;
    }

    /** What has appeared in the folder since it was looked at is somebody's. */
    private void refuseNewcomers(Set<String> now) throws FileAlreadyExistsException {
        for (Arrival arrival : arrivals) {
            String name = arrival.lesson().name();
            if (arrival.state() == State.NEW && now.contains(PackNames.folded(name))) {
                throw new FileAlreadyExistsException(folder.resolve(name).toString());
            }
        }
    }

    private Optional<Path> target(Arrival arrival, Map<String, Choice> others, Set<String> taken) {
        String name = arrival.lesson().name();
        return switch (arrival.state()) {
            case NEW -> Optional.of(folder.resolve(name));
            case SAME -> Optional.empty();
            case OTHER_VERSION ->
                switch (others.getOrDefault(name, Choice.SKIP)) {
                    case REPLACE -> arrival.there();
                    case KEEP_BOTH -> Optional.of(folder.resolve(free(name, taken)));
                    case SKIP -> Optional.empty();
                };
        };
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(PackNames.folded(free)); number++) {
            free = PackNames.numbered(name, number);
        }
        return free;
    }

    private static Map<String, Path> filesByName(Path folder) throws IOException {
        Map<String, Path> files = new HashMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                all.forEach(file -> files.put(PackNames.folded(String.valueOf(file.getFileName())), file));
            }
        }
        return files;
    }

    private static boolean isSame(Path file, PackedLesson lesson) {
        try {
            return Files.isRegularFile(file)
                    && Arrays.equals(Files.readAllBytes(file), lesson.source().getBytes(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
