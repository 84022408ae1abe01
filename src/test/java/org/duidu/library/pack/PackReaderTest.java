package org.duidu.library.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.duidu.lesson.Bilingual;
import org.duidu.library.pack.PackRefused.Reason;
import org.duidu.messages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackReaderTest {
    private static final String LESSON = Packs.lesson("Tea");

    @TempDir
    Path folder;

    @Test
    void readsWhatWasWritten() throws Exception {
        Pack pack = read(PackWriter.write(
                new Bilingual("Two cups", "兩杯"),
                List.of(Packs.packed("tea.md", LESSON), Packs.packed("茶-二.md", Packs.lesson("More Tea")))));

        assertThat(pack.title()).isEqualTo(new Bilingual("Two cups", "兩杯"));
        assertThat(pack.lessons()).extracting(PackedLesson::name).containsExactly("tea.md", "茶-二.md");
        assertThat(pack.lessons()).extracting(PackedLesson::source).containsExactly(LESSON, Packs.lesson("More Tea"));
        assertThat(pack.license()).contains("tea.md", "CC BY 4.0", "Mei");
    }

    @Test
    void makesTheSameBytesAgain() {
        List<PackedLesson> lessons = List.of(Packs.packed("tea.md", LESSON));

        assertThat(PackWriter.write(Bilingual.EMPTY, lessons)).isEqualTo(PackWriter.write(Bilingual.EMPTY, lessons));
    }

    @Test
    void givesLessonsPlainNamesAndTellsTwinsApart() throws Exception {
        Pack pack = read(PackWriter.write(
                Bilingual.EMPTY,
                List.of(
                        Packs.packed("tea.md", LESSON),
                        Packs.packed("TEA.md", LESSON),
                        Packs.packed("a:b?.md", LESSON),
                        Packs.packed("con.md", LESSON),
                        Packs.packed("....md", LESSON),
                        Packs.packed("wait...md", LESSON))));

        assertThat(pack.lessons())
                .extracting(PackedLesson::name)
                .containsExactly("tea.md", "TEA-2.md", "a-b-.md", "lesson-con.md", "lesson.md", "wait-.md");
    }

    /** Windows allows 255 characters, other systems 255 bytes: a third as many Chinese ones. */
    @Test
    void givesLessonsNamesThatAreShortEnoughForEverySystem() throws Exception {
        Pack pack = read(PackWriter.write(
                Bilingual.EMPTY,
                List.of(
                        Packs.packed("長".repeat(200) + ".md", LESSON),
                        Packs.packed("長".repeat(200) + ".md", LESSON),
                        Packs.packed("\uD842\uDFB7".repeat(100) + ".md", LESSON))));

        assertThat(pack.lessons())
                .extracting(lesson -> lesson.name().getBytes(StandardCharsets.UTF_8).length)
                .allSatisfy(bytes -> assertThat(bytes).isBetween(150, 200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil.md", "lessons/../../evil.md", "/etc/evil.md", "C:evil.md", "lessons\\..\\evil.md", ".."
            })
    void refusesWhatPointsOutside(String name) {
        assertRefused(
                Reason.OUTSIDE,
                zip -> zip.add("manifest.json", Packs.manifest("tea.md"))
                        .add("lessons/tea.md", LESSON)
                        .add(name, LESSON));
    }

    @Test
    void refusesLinks() {
        assertRefused(
                Reason.LINK,
                zip -> zip.add("manifest.json", Packs.manifest("tea.md"))
                        .add("lessons/tea.md", "/etc/passwd".getBytes(StandardCharsets.UTF_8), 0120777));
    }

    @Test
    void refusesWhatIsLocked() throws IOException {
        byte[] pack = PackWriter.write(Bilingual.EMPTY, List.of(Packs.packed("tea.md", LESSON)));
        // the flag of encryption, in the header of the first entry and in the list at the end
        for (int at = 0; at < pack.length - 10; at++) {
            if (pack[at] == 'P' && pack[at + 1] == 'K' && (pack[at + 2] == 3 || pack[at + 2] == 1)) {
                pack[at + (pack[at + 2] == 3 ? 6 : 8)] |= 1;
            }
        }
        assertThat(catchThrowableOfType(PackRefused.class, () -> read(pack)))
                .extracting(PackRefused::reason)
                .isEqualTo(Reason.LOCKED);
    }

    @Test
    void refusesWhatSwells() {
        byte[] zeros = new byte[1024 * 1024];
        assertRefused(
                Reason.BOMB,
                zip -> zip.add("manifest.json", Packs.manifest("tea.md")).add("lessons/tea.md", zeros, 0));
    }

    @Test
    void refusesALessonLargerThanALessonCanBe() {
        byte[] noise = new byte[PackEntries.LARGEST_ENTRY + 1];
        new java.util.Random(1).nextBytes(noise);
        assertRefused(
                Reason.BOMB,
                zip -> zip.add("manifest.json", Packs.manifest("tea.md")).add("lessons/tea.md", noise, 0));
    }

    /** Each of them could be a lesson; all together they are more than a memory may have to hold. */
    @Test
    void refusesMoreLessonsThanFitIntoMemory() {
        byte[] large = new byte[PackEntries.LARGEST_ENTRY];
        java.util.Random random = new java.util.Random(1);
        for (int i = 0; i < large.length; i += 10) {
            large[i] = (byte) random.nextInt();
        }
        assertRefused(Reason.BOMB, zip -> {
            zip.add("manifest.json", Packs.manifest("tea.md"));
            for (long total = 0; total <= PackEntries.LARGEST_TOTAL; total += large.length) {
                zip.add("lessons/tea-" + total + ".md", large, 0);
            }
        });
    }

    @Test
    void refusesAFileThatIsFarTooLarge() throws IOException {
        Path file = folder.resolve("large.duidu");
        try (java.io.RandomAccessFile large = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(PackEntries.LARGEST_FILE + 1);
        }
        assertThat(catchThrowableOfType(PackRefused.class, () -> reader().read(file)))
                .extracting(PackRefused::reason)
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesTooManyFiles() {
        assertRefused(Reason.TOO_MANY, zip -> {
            zip.add("manifest.json", Packs.manifest("tea.md"));
            for (int i = 0; i < PackEntries.MOST_ENTRIES; i++) {
                zip.add("lessons/tea-" + i + ".md", LESSON);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lessons/nul.md",
                "lessons/.hidden.md",
                "lessons/deep/tea.md",
                "lessons/a*b.md",
                "lessons/README.md",
                "lessons/wait...md",
                "lessons/長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長.md"
            })
    void refusesNamesThatNotEverySystemAllows(String name) {
        assertRefused(
                Reason.BAD_NAME,
                zip -> zip.add("manifest.json", Packs.manifest("tea.md"))
                        .add("lessons/tea.md", LESSON)
                        .add(name, LESSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.exe", "lessons/page.html", "__MACOSX/tea.md", "notes.md"})
    void refusesWhatIsNoLesson(String name) {
        assertRefused(
                Reason.FOREIGN,
                zip -> zip.add("manifest.json", Packs.manifest("tea.md"))
                        .add("lessons/tea.md", LESSON)
                        .add(name, LESSON));
    }

    @Test
    void refusesNamesThatSomeSystemsTakeForOne() {
        assertRefused(
                Reason.TWICE,
                zip -> zip.add("manifest.json", Packs.manifest("tea.md", "Tea.md"))
                        .add("lessons/tea.md", LESSON)
                        .add("lessons/Tea.md", LESSON));
    }

    @Test
    void refusesALessonThatTheManifestDoesNotKnow() {
        assertRefused(
                Reason.UNLISTED,
                zip -> zip.add("manifest.json", Packs.manifest("tea.md"))
                        .add("lessons/tea.md", LESSON)
                        .add("lessons/more.md", LESSON));
    }

    @Test
    void refusesAPackThatLacksALesson() {
        assertRefused(
                Reason.DAMAGED,
                zip -> zip.add("manifest.json", Packs.manifest("tea.md", "more.md"))
                        .add("lessons/tea.md", LESSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Big5", "UTF-16"})
    void refusesLessonsInOtherEncodings(String encoding) {
        PackRefused refused = assertRefused(
                Reason.ENCODING,
                zip -> zip.add("manifest.json", Packs.manifest("tea.md"))
                        .add("lessons/tea.md", LESSON.getBytes(Charset.forName(encoding)), 0));

        assertThat(refused.message(Messages.of(Locale.ENGLISH))).contains("\"tea.md\" is in " + encoding + ",");
        assertThat(refused.message(Messages.of(Messages.CHINESE))).contains("「tea.md」是 " + encoding + " 編碼");
    }

    @Test
    void refusesAPackWithinAPack() {
        byte[] inner = PackWriter.write(Bilingual.EMPTY, List.of(Packs.packed("tea.md", LESSON)));
        assertRefused(
                Reason.NO_LESSON,
                zip -> zip.add("manifest.json", Packs.manifest("tea.md")).add("lessons/tea.md", inner, 0));
        assertRefused(Reason.FOREIGN, zip -> zip.add("lessons/inner.duidu", inner, 0));
    }

    @Test
    void refusesAnotherZip() {
        assertRefused(Reason.FOREIGN, zip -> zip.add("word/document.xml", "<a/>"));
        assertRefused(Reason.NO_PACK, zip -> zip.add("manifest.json", "{\"format\":\"other\"}"));
        assertRefused(Reason.NO_PACK, zip -> zip.add("lessons/tea.md", LESSON));
        assertRefused(
                Reason.NO_PACK,
                zip -> zip.add("manifest.json", Packs.manifest("tea.md").replace("\"version\":1", "\"version\":0"))
                        .add("lessons/tea.md", LESSON));
    }

    @Test
    void refusesThePackOfANewerProgram() {
        assertRefused(
                Reason.NEWER,
                zip -> zip.add("manifest.json", Packs.manifest("tea.md").replace("\"version\":1", "\"version\":2"))
                        .add("lessons/tea.md", LESSON));
    }

    @Test
    void refusesWhatIsDamagedWhereverItIsCutOrChanged() throws IOException {
        byte[] sound = PackWriter.write(Bilingual.EMPTY, List.of(Packs.packed("tea.md", LESSON)));
        for (int at = 0; at < sound.length; at += 7) {
            byte[] cut = java.util.Arrays.copyOf(sound, at);
            Files.write(folder.resolve("cut.duidu"), cut);
            assertThat(catchThrowableOfType(PackRefused.class, () -> reader().read(folder.resolve("cut.duidu"))))
                    .as("cut at %s", at)
                    .isNotNull();
            byte[] changed = sound.clone();
            changed[at] ^= 0x55;
            Files.write(folder.resolve("changed.duidu"), changed);
            // never anything but a refusal or a sound pack: times and other fields may change and mean nothing
            try {
                assertThat(reader().read(folder.resolve("changed.duidu")).lessons())
                        .extracting(PackedLesson::source)
                        .containsExactly(LESSON);
            } catch (PackRefused refused) {
                assertThat(refused.message(Messages.of(Locale.ENGLISH))).isNotBlank();
            }
        }
    }

    @Test
    void saysEachReasonInBothLanguages() {
        for (Reason reason : Reason.values()) {
            PackRefused refused = new PackRefused(reason, "tea.md", 1);
            assertThat(refused.message(Messages.of(Locale.ENGLISH)))
                    .matches(text -> reason == Reason.LOCKED || text.contains("tea.md"))
                    .doesNotContain("{", "\n");
            assertThat(refused.message(Messages.of(Messages.CHINESE)))
                    .matches(text -> reason == Reason.LOCKED || text.contains("tea.md"))
                    .doesNotContain("{", "\n");
        }
    }

    private PackRefused assertRefused(Reason reason, Consumer<Packs.Hand> content) {
        PackRefused refused = catchThrowableOfType(PackRefused.class, () -> read(Packs.zip(content)));
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        return refused;
    }

    private Pack read(byte[] bytes) throws IOException, PackRefused {
        return reader().read(Files.write(folder.resolve("test.duidu"), bytes));
    }

    private static PackReader reader() {
        return new PackReader(Packs.READER, Packs.LINTER);
    }
}
