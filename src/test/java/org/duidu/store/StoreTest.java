package org.duidu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.duidu.files.SmallDisk;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.messages.Messages;
import org.duidu.progress.Exercise;
import org.duidu.progress.Learner;
import org.duidu.progress.LearnerFiles.Import;
import org.duidu.review.LogEntry;
import org.duidu.review.LogEntry.Answer;
import org.duidu.review.LogEntry.Mark;
import org.duidu.review.LogEntry.Retraction;
import org.duidu.review.Rating;
import org.duidu.review.ReviewSettings;
import org.duidu.review.Side;
import org.duidu.review.WordKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final ZonedDateTime MORNING =
            ZonedDateTime.of(2026, 11, 25, 8, 30, 0, 0, ZoneId.of("Asia/Hong_Kong"));
    private static final WordKey WORD = new WordKey("set off", PartOfSpeech.PHRASE);
    private static final List<LogEntry> LOG = List.of(
            new Mark(1, MORNING, WORD, Mark.Kind.ADDED, "lesson"),
            new Answer(
                    2,
                    MORNING,
                    WORD,
                    Optional.of(Side.PRODUCTIVE),
                    Rating.HARD,
                    "cloze",
                    "lesson",
                    "set of \"出發\"",
                    Duration.ofMillis(4200)),
            new Answer(3, MORNING, WORD, Optional.empty(), Rating.GOOD, "cram", "", "", Duration.ZERO),
            new Retraction(4, MORNING.plusMinutes(1), WORD, 2),
            new Mark(5, MORNING.plusDays(1), WORD, Mark.Kind.KNOWN, ""));
    private static final Exercise PUZZLE = new Exercise(
            "p1",
            "crossword",
            "lesson",
            "狐狸",
            "{\"cells\":[1]}",
            MORNING.toInstant(),
            MORNING.plusHours(1).toInstant(),
            Optional.empty());

    private static final int LATEST = Migrations.PUBLISHED.latest();

    @TempDir
    Path folder;

    private final List<StoreProblem> problems = new CopyOnWriteArrayList<>();
    private Store store;

    private Store open() {
        store = new Store(folder, Clock.fixed(MORNING.toInstant(), MORNING.getZone()), "我", problems::add);
        return store;
    }

    private Store reopen() {
        store.close();
        return open();
    }

    @AfterEach
    void close() {
        Optional.ofNullable(store).ifPresent(Store::close);
    }

    private Learner fill() {
        open();
        Learner learner = store.learners().current();
        store.log().append(learner, LOG);
        store.exercises().save(PUZZLE);
        return learner;
    }

    private void assertFull(Store opened) {
        assertThat(opened.log().entries(opened.learners().current())).isEqualTo(LOG);
        assertThat(opened.exercises().of("p1")).contains(PUZZLE);
    }

    @Nested
    class Keeping {
        @Test
        void beginsWithOneLearner() {
            assertThat(open().learners().all())
                    .containsExactly(new Learner(1, "我", MORNING.toInstant()))
                    .contains(store.learners().current());
            assertThat(problems).isEmpty();
        }

        @Test
        void everythingIsThereAfterARestart() {
            fill();
            assertFull(store);
            assertFull(reopen());
            assertThat(problems).isEmpty();
        }

        @Test
        void keepsSettingsOfEachLearner() {
            Learner first = open().learners().current();
            Learner second = store.learners().add("小華");
            ReviewSettings strict = ReviewSettings.USUAL
                    .withRetention(0.95)
                    .withNewADay(3)
                    .withLearning(List.of(Duration.ofMinutes(10), Duration.ofDays(1)));
            store.log().keep(second, strict);
            reopen();
            assertThat(store.log().settings(second)).isEqualTo(strict);
            assertThat(store.log().settings(first)).isEqualTo(ReviewSettings.USUAL);
        }

        @Test
        void keepsLearnersApartAndRemembersWhoIsHere() {
            fill();
            Learner other = store.learners().add("小華");
            store.learners().use(other);
            assertThat(store.exercises().ofKind("crossword")).isEmpty();
            reopen();
            assertThat(store.learners().current()).isEqualTo(other);
            assertThat(store.log().entries(other)).isEmpty();
        }

        @Test
        void renames() {
            Learner learner = open().learners().current();
            store.learners().rename(learner, " 小明 ");
            assertThat(reopen().learners().current().name()).isEqualTo("小明");
        }

        @Test
        void removesALearnerWithEverythingAndNeverGivesTheNumberAgain() throws SQLException {
            Learner first = fill();
            Learner second = store.learners().add("小華");
            store.learners().use(second);
            store.learners().remove(first);
            reopen();
            assertThat(store.learners().all()).containsExactly(second);
            assertThat(store.log().entries(first)).isEmpty();
            Learner third = store.learners().add("三");
            store.learners().remove(third);
            reopen();
            assertThat(store.learners().add("四").id()).isGreaterThan(third.id());
        }

        @Test
        void doesNotRemoveWhoIsHere() {
            Learner learner = open().learners().current();
            assertThatThrownBy(() -> store.learners().remove(learner)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void listsTheExerciseChangedLastFirst() {
            fill();
            Exercise later = new Exercise(
                    "p0",
                    "crossword",
                    "other",
                    "t",
                    "{}",
                    MORNING.toInstant(),
                    MORNING.plusHours(2).toInstant(),
                    Optional.of(MORNING.plusHours(2).toInstant()));
            store.exercises().save(later);
            assertThat(reopen().exercises().ofKind("crossword")).containsExactly(later, PUZZLE);
            store.exercises().remove("p0");
            assertThat(reopen().exercises().ofKind("crossword")).containsExactly(PUZZLE);
        }

        @Test
        void theLogCanNeitherBeChangedNorShortened() throws SQLException {
            fill();
            store.close();
            try (Connection connection = Database.open(folder.resolve(StoreFile.NAME))) {
                assertThatThrownBy(() -> Sql.run(connection, "UPDATE log SET rating = 4"))
                        .hasMessageContaining("only ever added to");
                assertThatThrownBy(() -> Sql.run(connection, "DELETE FROM log"))
                        .hasMessageContaining("only ever added to");
                assertThatThrownBy(() -> Sql.run(
                                connection,
                                "REPLACE INTO log SELECT learner, id, at, zone, kind, lemma, part_of_speech, side, 4, exercise,"
                                        + " lesson, typed, taken, retracted FROM log"))
                        .hasMessageContaining("only ever added to");
            }
        }

        @Test
        void usesAWriteAheadLogAndForeignKeys() throws SQLException {
            open().settle();
            store.close();
            try (Connection connection = Database.open(folder.resolve(StoreFile.NAME))) {
                assertThat(pragma(connection, "journal_mode")).isEqualTo("wal");
                assertThat(pragma(connection, "foreign_keys")).isEqualTo("1");
                assertThat(pragma(connection, "user_version")).isEqualTo(String.valueOf(Migrations.PUBLISHED.latest()));
            }
        }

        private static String pragma(Connection connection, String name) throws SQLException {
            return Sql.first(connection, "PRAGMA " + name, row -> row.getString(1))
                    .orElseThrow();
        }
    }

    @Nested
    class Transfer {
        private final Path file = Path.of("learner.json");

        @Test
        void bringsALearnerToAnotherMachineWhole() throws IOException {
            Learner learner = fill();
            ReviewSettings strict = ReviewSettings.USUAL.withRetention(0.95);
            store.log().keep(learner, strict);
            store.files().export(learner, folder.resolve(file));
            Import taken = store.files().take(folder.resolve(file));
            Learner copy = ((Import.Done) taken).learner();
            reopen();
            assertThat(copy.id()).isNotEqualTo(learner.id());
            assertThat(store.learners().all()).containsExactly(learner, copy);
            assertThat(store.log().entries(copy)).isEqualTo(LOG);
            assertThat(store.log().settings(copy)).isEqualTo(strict);
            store.learners().use(copy);
            assertThat(store.exercises().of("p1")).contains(PUZZLE);
        }

        @Test
        void refusesWhatIsNoLearner() throws IOException {
            open();
            assertThat(refused("no JSON")).isEqualTo("learners.import.notOurs");
            assertThat(refused("{\"title\":\"a lesson\"}")).isEqualTo("learners.import.notOurs");
            assertThat(refused("null")).isEqualTo("learners.import.notOurs");
            assertThat(refused(learner(2, ""))).isEqualTo("learners.import.newer");
            assertThat(refused(learner(1, "{\"id\":1,\"at\":1,\"zone\":\"Mars\",\"kind\":\"added\"}")))
                    .isEqualTo("learners.import.broken");
            assertThat(store.files().take(folder.resolve("missing")))
                    .isEqualTo(new Import.Refused("learners.import.unreadable"));
            assertThat(store.learners().all()).hasSize(1);
        }

        private static String learner(int version, String line) {
            return "{\"format\":\"duidu-learner\",\"version\":" + version + ",\"name\":\"x\",\"since\":0,\"log\":["
                    + line + "],\"exercises\":[]}";
        }

        private String refused(String text) throws IOException {
            Files.writeString(folder.resolve(file), text);
            return ((Import.Refused) store.files().take(folder.resolve(file))).key();
        }
    }

    @Nested
    class Trouble {
        @Test
        void aSecondWindowSeesEverythingAndSaysThatNothingIsKept() {
            fill();
            store.settle();
            List<StoreProblem> told = new CopyOnWriteArrayList<>();
            try (Store second = new Store(folder, Clock.systemDefaultZone(), "x", told::add)) {
                assertFull(second);
                second.exercises().remove("p1");
                second.settle();
            }
            assertThat(told).containsExactly(new StoreProblem.InUse());
            assertFull(reopen());
        }

        @Test
        void aDamagedFileIsKeptAsideAndTheNewestSoundBackupUsed() throws IOException {
            fill();
            assertThat(store.backUp()).isTrue();
            store.close();
            Path backups = folder.resolve("backups");
            Files.writeString(backups.resolve("2026-11-26.db"), "a broken backup");
            byte[] damaged = damage();
            assertFull(open());
            store.settle();
            assertThat(problems).hasSize(1);
            StoreProblem.Restored restored = (StoreProblem.Restored) problems.get(0);
            assertThat(restored.from()).isEqualTo(MORNING.toLocalDate());
            assertThat(restored.aside()).hasBinaryContent(damaged);
        }

        @Test
        void aDamagedFileWithoutBackupIsKeptAsideAndANewOneBegun() throws IOException {
            fill();
            store.close();
            byte[] damaged = damage();
            Learner learner = open().learners().current();
            store.log().append(learner, LOG);
            assertThat(((StoreProblem.Damaged) problems.get(0)).aside()).hasBinaryContent(damaged);
            assertThat(reopen().log().entries(learner)).isEqualTo(LOG);
        }

        @Test
        void aFileThatIsNoDatabaseIsKeptAsideToo() throws IOException {
            Files.writeString(folder.resolve(StoreFile.NAME), "This is not a database. ".repeat(100));
            assertThat(open().learners().all()).hasSize(1);
            assertThat(problems)
                    .hasOnlyElementsOfType(StoreProblem.Damaged.class)
                    .hasSize(1);
        }

        /** Writes nonsense over the middle of the file, as a failing disk does. */
        private byte[] damage() throws IOException {
            Path file = folder.resolve(StoreFile.NAME);
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 4096; i < bytes.length; i++) {
                bytes[i] = (byte) (i * 31);
            }
            Files.write(file, bytes);
            return bytes;
        }

        @Test
        void aFileOfANewerVersionStaysAsItIs() throws IOException, SQLException {
            fill();
            store.close();
            Path file = folder.resolve(StoreFile.NAME);
            try (Connection connection = Database.open(file)) {
                Sql.run(connection, "PRAGMA user_version = 999");
            }
            byte[] before = Files.readAllBytes(file);
            Learner learner = open().learners().current();
            store.log().append(learner, LOG);
            assertThat(store.log().entries(learner)).isEqualTo(LOG);
            assertThat(store.backUp()).isFalse();
            store.close();
            assertThat(problems).containsExactly(new StoreProblem.Newer(file));
            assertThat(file).hasBinaryContent(before);
        }

        /** A folder in the place of the lock makes writing fail for an administrator, too. */
        @Test
        void aFolderThatCannotBeWrittenToIsReadAndLeftAlone() throws IOException {
            fill();
            store.close();
            Path file = folder.resolve(StoreFile.NAME);
            byte[] before = Files.readAllBytes(file);
            Files.delete(folder.resolve("duidu.lock"));
            Files.createDirectory(folder.resolve("duidu.lock"));
            assertFull(open());
            store.exercises().remove("p1");
            store.close();
            assertThat(problems).containsExactly(new StoreProblem.ReadOnly(folder));
            assertThat(file).hasBinaryContent(before);
        }

        /** Without room for the backup, which takes its place, the damaged file must not be moved aside. */
        @Test
        void aDamagedFileStaysWhereItIsWhileTheDiskIsFull() throws Exception {
            fill();
            assertThat(store.backUp()).isTrue();
            store.close();
            Path file = Files.writeString(folder.resolve(StoreFile.NAME), "This is not a database. ".repeat(100));

            assertThat(SmallDisk.run(Opening.class, folder.toString())).containsExactly("store.noRoom", "1 learner");
            assertThat(file).content().startsWith("This is not a database.");

            assertFull(open());
            assertThat(problems)
                    .hasOnlyElementsOfType(StoreProblem.Restored.class)
                    .hasSize(1);
        }

        @Test
        void takesAwayTheLibrariesThatKilledProcessesLeft() throws IOException {
            Path lib = Files.createDirectories(folder.resolve("lib"));
            Path left = Files.writeString(lib.resolve("sqlite-3.0-left-libsqlitejdbc.so"), "library");
            open().settle();
            assertThat(left).doesNotExist();
        }

        @Test
        void aFolderThatCannotBeMadeLeavesTheAppUsable() throws IOException {
            Path taken = Files.writeString(folder.resolve("taken"), "a file");
            try (Store nowhere = new Store(taken, Clock.systemDefaultZone(), "我", problems::add)) {
                Learner learner = nowhere.learners().current();
                nowhere.log().append(learner, LOG);
                assertThat(nowhere.log().entries(learner)).isEqualTo(LOG);
            }
            assertThat(problems).containsExactly(new StoreProblem.ReadOnly(taken));
        }

        @Test
        void aFullDiskKeepsAnswersUntilThereIsRoom() {
            Learner learner = fill();
            limit(1);
            Exercise large = new Exercise(
                    "large", "quiz", "", "", "x".repeat(400_000), Instant.EPOCH, Instant.EPOCH, Optional.empty());
            Mark last = new Mark(6, MORNING, WORD, Mark.Kind.RESUMED, "");
            store.exercises().save(large);
            store.log().append(learner, List.of(last));
            store.settle();
            assertThat(problems).containsExactly(new StoreProblem.Full(folder));
            assertThat(store.exercises().of("large")).contains(large);
            limit(1_000_000);
            store.exercises().save(PUZZLE);
            store.settle();
            assertThat(problems).containsExactly(new StoreProblem.Full(folder), new StoreProblem.Recovered());
            reopen();
            assertThat(store.exercises().of("large")).contains(large);
            assertThat(store.log().entries(learner)).endsWith(last);
        }
    }

    /** Opens a store, says what is wrong with it and that it can be used. Its argument is the folder. */
    static final class Opening {
        private Opening() {}

        public static void main(String[] arguments) {
            try (Store store = new Store(
                    Path.of(arguments[0]), Clock.systemUTC(), "x", problem -> System.out.println(problem.key()))) {
                System.out.println(store.learners().all().size() + " learner");
            }
        }
    }

    @Test
    void tellsEveryProblemInBothLanguages() {
        List<StoreProblem> all = List.of(
                new StoreProblem.Restored(folder, MORNING.toLocalDate()),
                new StoreProblem.Damaged(folder),
                new StoreProblem.ReadOnly(folder),
                new StoreProblem.InUse(),
                new StoreProblem.Newer(folder),
                new StoreProblem.NoRoom(folder),
                new StoreProblem.Full(folder),
                new StoreProblem.Unwritten(folder),
                new StoreProblem.Recovered());

        assertThat(StoreProblem.class.getPermittedSubclasses())
                .allMatch(kind -> all.stream().anyMatch(kind::isInstance));
        for (StoreProblem problem : all) {
            Object[] arguments = problem.arguments().toArray();
            for (Locale locale : List.of(Messages.ENGLISH, Messages.CHINESE)) {
                String text = Messages.of(locale).text(problem.key(), arguments);
                assertThat(arguments).allMatch(argument -> text.contains(argument.toString()));
            }
        }
    }

    /** SQLite never takes a limit under the pages that are in use, and calls a file at its limit full. */
    private void limit(int pages) {
        store.worker()
                .ask(connection -> Sql.first(connection, "PRAGMA max_page_count = " + pages, row -> row.getInt(1)));
    }

    @Nested
    class Copies {
        @Test
        void oneIsMadeEachDayAndSevenAreKept() throws IOException, SQLException {
            Path days = folder.resolve("days");
            Backups backups = new Backups(days);
            fill();
            store.close();
            try (Connection connection = Database.open(folder.resolve(StoreFile.NAME))) {
                for (int day = 0; day < 10; day++) {
                    backups.daily(connection, MORNING.toLocalDate().plusDays(day));
                    backups.daily(connection, MORNING.toLocalDate().plusDays(day));
                }
            }
            assertThat(backups.all())
                    .extracting(Backups.Backup::day)
                    .startsWith(MORNING.toLocalDate().plusDays(9));
            assertThat(backups.all()).hasSize(Backups.KEPT);
        }

        @Test
        void oneIsMadeBeforeAMigrationAndNeverTakenAway() throws IOException, SQLException {
            fill();
            store.close();
            StoreFile newer =
                    new StoreFile(folder, Clock.fixed(MORNING.toInstant(), MORNING.getZone()), oneMore("note"));
            StoreFile.Opened opened = newer.open();
            try (Connection connection = opened.connection()) {
                assertThat(opened.problem()).isEmpty();
                assertThat(Migrations.version(connection)).isEqualTo(LATEST + 1);
                for (int day = 0; day < 10; day++) {
                    newer.backups().daily(connection, MORNING.toLocalDate().plusDays(day));
                }
            } finally {
                opened.lock().orElseThrow().close();
            }
            try (Connection copy = Database.open(folder.resolve("backups/version-" + LATEST + "-2026-11-25.db"))) {
                assertThat(Migrations.version(copy)).isEqualTo(LATEST);
                assertThat(SqliteReviewLog.rows(copy, 1)).hasSize(LOG.size());
            }
        }

        @Test
        void aMigrationIsDoneWholeOrNotAtAll() throws SQLException {
            fill();
            store.close();
            try (Connection connection = Database.open(folder.resolve(StoreFile.NAME))) {
                assertThatThrownBy(() -> oneMore("learner").migrate(connection)).isInstanceOf(SQLException.class);
                assertThat(Migrations.version(connection)).isEqualTo(LATEST);
            }
            assertFull(open());
        }

        /** A step more than are published, which makes a table of this name; there cannot be two of one name. */
        private static Migrations oneMore(String table) {
            return new Migrations(
                    LATEST + 1,
                    step -> "CREATE TABLE first_of_all (x INTEGER); CREATE TABLE " + table + " (x INTEGER);");
        }

        @Test
        void aFileOfTheFirstVersionIsBroughtUpWithACopyOfItKept() throws SQLException {
            Path file = firstVersion();

            assertFull(open());
            assertThat(problems).isEmpty();
            store.close();
            try (Connection connection = Database.open(file);
                    Connection copy = Database.open(folder.resolve("backups/version-1-2026-11-25.db"))) {
                assertThat(Migrations.version(connection)).isEqualTo(LATEST);
                assertThat(Migrations.version(copy)).isEqualTo(1);
                assertThat(SqliteReviewLog.rows(copy, 1)).hasSize(LOG.size());
            }
        }

        @Test
        void aFileIsNotBroughtUpWithoutACopyOfIt() throws IOException, SQLException {
            Path file = firstVersion();
            Files.writeString(folder.resolve("backups"), "a file where the copies should go");

            assertFull(open());
            store.close();
            assertThat(problems).containsExactly(new StoreProblem.ReadOnly(folder));
            try (Connection connection = Database.open(file)) {
                assertThat(Migrations.version(connection)).isEqualTo(1);
            }
        }

        private Path firstVersion() throws SQLException {
            Path file = folder.resolve(StoreFile.NAME);
            Learner learner = new Learner(1, "我", MORNING.toInstant());
            try (Connection connection = Database.open(file)) {
                new Migrations(1, Migrations::published).migrate(connection);
                SqliteLearners.insert(connection, learner);
                SqliteReviewLog.insert(
                        connection, 1, LOG.stream().map(LogRow::of).toList());
                SqliteExercises.write(connection, 1, PUZZLE);
            }
            return file;
        }
    }
}
