package org.duidu.export.anki;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.duidu.export.Sounds;
import org.duidu.export.words.WordNote;
import org.duidu.export.words.WordNoteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads packages back as Anki would: by the keys and rules that its Rust code requires. */
class AnkiPackageTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Instant CHANGED = Instant.parse("2026-01-02T03:04:05Z");
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void holdsWhatAnkiRequires() throws IOException, SQLException {
        JsonNode col = MAPPER.valueToTree(rows("select * from col").get(0));
        assertThat(col.get("ver").asInt()).isEqualTo(11);
        for (JsonNode model : MAPPER.readTree(col.get("models").asText())) {
            assertThat(model.fieldNames())
                    .toIterable()
                    .contains("id", "name", "type", "mod", "usn", "sortf", "did", "tmpls", "flds", "css");
            model.get("tmpls")
                    .forEach(one -> assertThat(one.fieldNames()).toIterable().contains("name", "ord", "qfmt", "afmt"));
            model.get("flds")
                    .forEach(one -> assertThat(one.fieldNames())
                            .toIterable()
                            .contains("name", "ord", "sticky", "rtl", "font", "size"));
        }
        for (JsonNode deck : MAPPER.readTree(col.get("decks").asText())) {
            assertThat(deck.fieldNames())
                    .toIterable()
                    .contains(
                            "id",
                            "name",
                            "usn",
                            "collapsed",
                            "dyn",
                            "conf",
                            "newToday",
                            "revToday",
                            "lrnToday",
                            "timeToday");
        }
        assertThat(rows("pragma integrity_check").get(0)).containsValue("ok");
    }

    @Test
    void datesNothingInTheFuture() throws IOException, SQLException {
        for (String table : List.of("notes", "cards")) {
            assertThat(rows("select max(id) as latest from " + table).get(0).get("latest"))
                    .satisfies(
                            latest -> assertThat(((Number) latest).longValue()).isLessThan(NOW.toEpochMilli()));
        }
    }

    @Test
    void makesTwoCardsOfAWordAndAClozeOfItsSentence() throws IOException, SQLException {
        List<Map<String, Object>> notes =
                rows("select n.id, flds, mid, (select count(*) from cards where nid = n.id) as cards"
                        + " from notes n order by n.rowid");

        List<String> fields =
                notes.stream().map(row -> row.get("flds").toString()).toList();
        assertThat(fields)
                .anySatisfy(text -> assertThat(text.split("\u001F", -1))
                        .containsExactly(
                                "asserted",
                                "v.",
                                "/əˈsɝːtɪd/",
                                "主張；斷言",
                                "said that something is true",
                                "She =<b>asserts</b>= her rights, &quot;always&quot;.",
                                "她「總是」主張自己的權利。",
                                "The firm <b>asserted</b> that it was safe.",
                                "該公司主張這很安全。",
                                "The Claim (B1)",
                                ""));
        assertThat(fields)
                .anySatisfy(text -> assertThat(text).startsWith("The firm {{c1::asserted::v.}} that it was safe."));
        assertThat(notes)
                .extracting(row -> ((Number) row.get("cards")).intValue())
                .containsExactlyInAnyOrder(2, 2, 1);
    }

    @Test
    void knowsTheSameWordsAgain() throws IOException, SQLException {
        String mended =
                WordNoteTest.LESSON.replace("said that", "said firmly that").replace("主張；斷言", "聲稱");

        assertThat(rows(WordNoteTest.notes(mended), "select id, guid, mid from notes order by id"))
                .isEqualTo(rows("select id, guid, mid from notes order by id"));
        assertThat(rows(WordNoteTest.notes(mended), "select id, nid, ord, did from cards order by id"))
                .isEqualTo(rows("select id, nid, ord, did from cards order by id"));
    }

    @Test
    void saysWhenTheLessonWasChangedSoThatAnkiTakesTheNewerNote() throws IOException, SQLException {
        assertThat(rows("select distinct mod from notes").get(0).get("mod"))
                .satisfies(mod -> assertThat(((Number) mod).longValue()).isEqualTo(CHANGED.getEpochSecond()));
    }

    /** Anki would leave the notes silent that it took in before there was a voice. */
    @Test
    void datesNotesWithSoundAtTheExport() throws IOException, SQLException {
        byte[] file = new AnkiPackage(word -> Optional.of(new byte[] {1}))
                .write(List.of(deck(WordNoteTest.notes(WordNoteTest.LESSON))), NOW);

        assertThat(rowsOf(file, "select distinct mod from notes"))
                .extracting(row -> ((Number) row.get("mod")).longValue())
                .containsExactly(NOW.getEpochSecond());
    }

    @Test
    void bringsTheSoundOfEachWordOnce() throws IOException {
        byte[] sound = {1, 2, 3};
        byte[] file = new AnkiPackage(word -> Optional.of(sound))
                .write(List.of(deck(WordNoteTest.notes(WordNoteTest.LESSON))), NOW);
        Map<String, byte[]> entries = unzipped(file);

        JsonNode media = MAPPER.readTree(entries.get("media"));
        assertThat(media).hasSize(2);
        media.fieldNames()
                .forEachRemaining(number -> assertThat(entries.get(number)).isEqualTo(sound));
        assertThat(media.get("0").asText()).matches("duidu-[0-9a-f]{16}\\.wav");
    }

    @Test
    void computesTheChecksumThatAnkiComputes() {
        // the first 8 digits of sha1("hello"), aaf4c61d
        assertThat(Names.checksum("hello")).isEqualTo(0xaaf4c61dL);
    }

    private List<Map<String, Object>> rows(String query) throws IOException, SQLException {
        return rows(WordNoteTest.notes(WordNoteTest.LESSON), query);
    }

    private List<Map<String, Object>> rows(List<WordNote> notes, String query) throws IOException, SQLException {
        return rowsOf(new AnkiPackage(Sounds.NONE).write(List.of(deck(notes)), NOW), query);
    }

    private List<Map<String, Object>> rowsOf(byte[] file, String query) throws IOException, SQLException {
        Path collection =
                Files.write(folder.resolve("collection.anki2"), unzipped(file).get("collection.anki2"));
        List<Map<String, Object>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + collection);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.put(found.getMetaData().getColumnLabel(i), found.getObject(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static AnkiPackage.Deck deck(List<WordNote> notes) {
        return new AnkiPackage.Deck("The Claim", CHANGED, notes);
    }

    private static Map<String, byte[]> unzipped(byte[] file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }
}
