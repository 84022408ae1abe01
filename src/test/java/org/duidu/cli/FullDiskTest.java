package org.duidu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duidu.files.SmallDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of file that is given away, written in one process by the real commands to a disk without room. */
class FullDiskTest {
    private static final List<String> FILES =
            List.of("sheet.pdf", "sheet.html", "words.apkg", "words.csv", "lessons.duidu", "lesson.json", "quiz.xml");

    @TempDir
    Path folder;

    @Test
    void keepsTheOldFilesAndSaysOfEachWhatToDo() throws Exception {
        for (String name : FILES) {
            Files.writeString(folder.resolve(name), "old");
        }

        List<String> said = SmallDisk.run(Commands.class, folder.toString());

        assertThat(said)
                .containsExactlyElementsOf(FILES.stream()
                        .map(name -> "duidu: There is no room on the disk for " + folder.resolve(name)
                                + ". No half file is left, and what was there before is as it was. Make some room or choose"
                                + " another disk, then try again.")
                        .toList());
        for (String name : FILES) {
            assertThat(folder.resolve(name)).hasContent("old");
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(FILES);
        }
    }

    /** Runs a command for each file; its argument is the folder. */
    static final class Commands {
        private Commands() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            String lesson = "lessons/bees-a2.md";
            run(folder, "sheet.pdf", "worksheet", lesson, "--parts", "words");
            run(folder, "sheet.html", "worksheet", lesson, "--parts", "words");
            run(folder, "words.apkg", "anki", lesson);
            run(folder, "words.csv", "csv", lesson);
            run(folder, "lessons.duidu", "pack", lesson);
            run(folder, "lesson.json", "convert", lesson);
            run(folder, "quiz.xml", "quiz", lesson);
        }

        private static void run(Path folder, String file, String... command) {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            List<String> all = Stream.concat(
                            Stream.of(command),
                            Stream.of("-o", folder.resolve(file).toString()))
                    .toList();
            int code = new Program(
                            (lesson, messages) -> Program.UNUSABLE, Workshop.ofThisReader(), out, out, Locale.ENGLISH)
                    .run(all.toArray(String[]::new));
            if (code != Program.UNUSABLE) {
                out.println(file + " ended with " + code);
            }
        }
    }
}
