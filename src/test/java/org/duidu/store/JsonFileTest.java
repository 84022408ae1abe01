package org.duidu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFileTest {
    enum Colour {
        RED,
        BLUE
    }

    record Drawer(int count, String label, Colour colour, Optional<String> note, List<String> things) {}

    private static final Drawer DEFAULTS = new Drawer(7, "spoons", Colour.RED, Optional.empty(), List.of("one"));
    private static final Drawer OTHER = new Drawer(3, "茶匙", Colour.BLUE, Optional.of("銀"), List.of());

    @TempDir
    Path folder;

    @Test
    void readsWhatItWrote() throws IOException {
        file("drawer.json").save(OTHER);

        assertThat(file("drawer.json").load()).isEqualTo(new JsonFile.Loaded<>(OTHER, Optional.empty()));
    }

    @Test
    void makesTheFolder() throws IOException {
        file("deep/deeper/drawer.json").save(OTHER);

        assertThat(file("deep/deeper/drawer.json").load().value()).isEqualTo(OTHER);
    }

    @Test
    void leavesNothingElseInTheFolder() throws IOException {
        file("drawer.json").save(DEFAULTS);
        file("drawer.json").save(OTHER);

        assertThat(names()).containsExactly("drawer.json");
    }

    @Test
    void usesTheDefaultsWhereThereIsNoFile() {
        assertThat(file("missing.json").load()).isEqualTo(new JsonFile.Loaded<>(DEFAULTS, Optional.empty()));
        assertThat(names()).isEmpty();
    }

    @Test
    void takesTheDefaultOfWhatTheFileDoesNotMention() throws IOException {
        write("{\"label\": \"forks\"}");

        assertThat(file("drawer.json").load().value())
                .isEqualTo(new Drawer(7, "forks", Colour.RED, Optional.empty(), List.of("one")));
    }

    @Test
    void takesTheDefaultOfWhatIsNull() throws IOException {
        write("{\"count\": null, \"label\": \"forks\"}");

        assertThat(file("drawer.json").load().value().count()).isEqualTo(7);
    }

    @Test
    void readsAnUnknownChoiceAsNoneAndKeepsTheRest() throws IOException {
        write("{\"colour\": \"MAUVE\", \"label\": \"forks\"}");

        JsonFile.Loaded<Drawer> loaded = file("drawer.json").load();

        assertThat(loaded.keptAside()).isEmpty();
        assertThat(loaded.value().colour()).isNull();
        assertThat(loaded.value().label()).isEqualTo("forks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "null",
                "[]",
                "3",
                "\"text\"",
                "{",
                "{\"count\": 3",
                "{\"count\": 3}}",
                "{\"count\": 3} {\"count\": 4}",
                "{\"count\": \"many\"}",
                "{\"count\": 99999999999}",
                "{\"things\": {\"a\": 1}}",
                "{\"unheard\": 1}",
                "{count: 3}"
            })
    void keepsAsideWhatItCannotUnderstand(String broken) throws IOException {
        write(broken);

        JsonFile.Loaded<Drawer> loaded = file("drawer.json").load();

        assertThat(loaded)
                .isEqualTo(new JsonFile.Loaded<>(DEFAULTS, Optional.of(folder.resolve("drawer.json.broken"))));
        assertThat(folder.resolve("drawer.json.broken")).hasContent(broken);
        assertThat(folder.resolve("drawer.json")).doesNotExist();
    }

    static Stream<byte[]> noText() {
        return Stream.of(
                "{\"label\": \"湯匙\"}".getBytes(java.nio.charset.Charset.forName("Big5")),
                new byte[] {'{', '"', 'l', (byte) 0xff, '"', ':', '1', '}'},
                // What a file system leaves of a file after the power fails.
                new byte[512],
                // The start of UTF-32 in an order that nobody uses.
                new byte[] {0, 0, '{', 0, 0, 0, '}', 0},
                new byte[] {0, 0, 0, '{', 0x7f, 0x7f, 0x7f, 0x7f});
    }

    @ParameterizedTest
    @MethodSource("noText")
    void keepsAsideWhatIsNotUtf8(byte[] bytes) throws IOException {
        Files.write(folder.resolve("drawer.json"), bytes);

        JsonFile.Loaded<Drawer> loaded = file("drawer.json").load();

        assertThat(loaded.value()).isEqualTo(DEFAULTS);
        assertThat(folder.resolve("drawer.json.broken")).hasBinaryContent(bytes);
    }

    @Test
    void keepsAsideAFileMadeToExhaustTheParser() throws IOException {
        write("{\"things\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}");

        assertThat(file("drawer.json").load().keptAside()).isPresent();
    }

    @Test
    void savesAgainAfterAFileWasKeptAside() throws IOException {
        write("{");
        file("drawer.json").load();

        file("drawer.json").save(OTHER);

        assertThat(file("drawer.json").load().value()).isEqualTo(OTHER);
        assertThat(folder.resolve("drawer.json.broken")).hasContent("{");
    }

    @Test
    void startsWithDefaultsWhereAFolderHasTheFilesName() throws IOException {
        Files.createDirectories(folder.resolve("drawer.json/inside"));

        JsonFile.Loaded<Drawer> loaded = file("drawer.json").load();

        assertThat(loaded.value()).isEqualTo(DEFAULTS);
        assertThat(folder.resolve("drawer.json.broken/inside")).isDirectory();
    }

    @Test
    void saysThatItCannotWriteOverAFolderAndLeavesNothingBehind() throws IOException {
        Files.createDirectories(folder.resolve("drawer.json/inside"));

        assertThatThrownBy(() -> file("drawer.json").save(OTHER)).isInstanceOf(IOException.class);

        assertThat(folder.resolve("drawer.json/inside")).isDirectory();
        assertThat(names()).containsExactly("drawer.json");
    }

    @Test
    void saysThatItCannotWriteWhereAFileStandsForTheFolder() throws IOException {
        Files.writeString(folder.resolve("deep"), "");

        assertThatThrownBy(() -> file("deep/drawer.json").save(OTHER)).isInstanceOf(IOException.class);
    }

    @Test
    void keepsTheOldFileWhereTheFolderMayNotBeWrittenTo() throws IOException {
        file("drawer.json").save(OTHER);
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            // Root may write anywhere.
            assumeTrue(!Files.isWritable(folder));

            assertThatThrownBy(() -> file("drawer.json").save(DEFAULTS)).isInstanceOf(IOException.class);

            assertThat(file("drawer.json").load().value()).isEqualTo(OTHER);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    record Refusing(int count) {
        public int getTrouble() {
            throw new IllegalStateException("cannot be told");
        }
    }

    @Test
    void keepsTheOldFileWhereTheNewOneCannotBeMade() throws IOException {
        file("drawer.json").save(OTHER);
        JsonFile<Refusing> refusing = new JsonFile<>(folder.resolve("drawer.json"), Refusing.class, new Refusing(1));

        assertThatThrownBy(() -> refusing.save(new Refusing(2))).isInstanceOf(IOException.class);

        assertThat(file("drawer.json").load().value()).isEqualTo(OTHER);
        assertThat(names()).containsExactly("drawer.json");
    }

    @Test
    void neverShowsAReaderHalfAFile() throws Exception {
        Drawer small = new Drawer(1, "small", Colour.RED, Optional.empty(), List.of());
        Drawer large = new Drawer(2, "large".repeat(50_000), Colour.BLUE, Optional.empty(), List.of());
        JsonFile<Drawer> file = file("drawer.json");
        file.save(small);
        AtomicBoolean stop = new AtomicBoolean();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int i = 0; !stop.get(); i++) {
                try {
                    file.save(i % 2 == 0 ? large : small);
                } catch (IOException failure) {
                    throw new java.io.UncheckedIOException(failure);
                }
            }
        });

        try {
            for (int i = 0; i < 300; i++) {
                JsonFile.Loaded<Drawer> loaded = file.load();
                assertThat(loaded.keptAside()).isEmpty();
                assertThat(loaded.value()).isIn(small, large);
            }
        } finally {
            stop.set(true);
            writer.get(30, TimeUnit.SECONDS);
        }
    }

    private JsonFile<Drawer> file(String name) {
        return new JsonFile<>(folder.resolve(name), Drawer.class, DEFAULTS);
    }

    private void write(String content) throws IOException {
        Files.write(folder.resolve("drawer.json"), content.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
