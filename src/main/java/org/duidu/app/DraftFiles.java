package org.duidu.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.duidu.store.JsonFile;
import org.duidu.ui.teacher.editor.Drafts;

/** Drafts as files of a folder, one each. */
final class DraftFiles implements Drafts {
    private final Path folder;

    /** A draft as it is written: JSON knows no instants. */
    record Kept(String key, String file, String name, String text, long when) {
        private static final Kept NONE = new Kept("", "", "", "", 0);
    }

    DraftFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public void keep(Draft draft) {
        Kept kept = new Kept(
                draft.key(),
                draft.file(),
                draft.name(),
                draft.text(),
                draft.when().toEpochMilli());
        try {
            file(draft.key()).save(kept);
        } catch (IOException notKept) {
            // A draft is a second net: without room for it, the text is still in the window.
        }
    }

    @Override
    public void drop(String key) {
        try {
            Files.deleteIfExists(path(key));
        } catch (IOException stays) {
            // It is offered once more, which costs nothing.
        }
    }

    @Override
    public List<Draft> left() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(file ->
                            new JsonFile<>(file, Kept.class, Kept.NONE).load().value())
                    .filter(kept -> !kept.key().isEmpty() && !kept.text().isBlank())
                    .sorted(Comparator.comparingLong((Kept kept) -> -kept.when()))
                    .map(kept -> new Draft(
                            kept.key(), kept.file(), kept.name(), kept.text(), Instant.ofEpochMilli(kept.when())))
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private JsonFile<Kept> file(String key) {
        return new JsonFile<>(path(key), Kept.class, Kept.NONE);
    }

    /** Keys are paths, which make no file names. */
    private Path path(String key) {
        return folder.resolve(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + ".json");
    }
}
