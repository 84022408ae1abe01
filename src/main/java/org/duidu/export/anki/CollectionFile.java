package org.duidu.export.anki;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sqlite.SQLiteConnection;

/** Makes {@code collection.anki2}: a SQLite file in Anki's schema 11. */
final class CollectionFile {
    private static final List<String> SCHEMA = List.of(
            "create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,"
                    + " ver integer not null, dty integer not null, usn integer not null, ls integer not null,"
                    + " conf text not null, models text not null, decks text not null, dconf text not null,"
                    + " tags text not null)",
            "create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,"
                    + " usn integer not null, tags text not null, flds text not null, sfld integer not null,"
                    + " csum integer not null, flags integer not null, data text not null)",
            "create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,"
                    + " mod integer not null, usn integer not null, type integer not null, queue integer not null,"
                    + " due integer not null, ivl integer not null, factor integer not null, reps integer not null,"
                    + " lapses integer not null, left integer not null, odue integer not null, odid integer not null,"
                    + " flags integer not null, data text not null)",
            "create table revlog (id integer primary key, cid integer not null, usn integer not null,"
                    + " ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null,"
                    + " time integer not null, type integer not null)",
            "create table graves (usn integer not null, oid integer not null, type integer not null)",
            "create index ix_notes_usn on notes (usn)",
            "create index ix_cards_usn on cards (usn)",
            "create index ix_revlog_usn on revlog (usn)",
            "create index ix_cards_nid on cards (nid)",
            "create index ix_cards_sched on cards (did, queue, due)",
            "create index ix_revlog_cid on revlog (cid)",
            "create index ix_notes_csum on notes (csum)");

    private final Connection connection;
    private final long now;
    private final Set<Long> taken = new HashSet<>();
    private int position;

    private CollectionFile(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now.getEpochSecond();
    }

    /**
     * The file's bytes. It is made in memory: no disk can be too full for it.
     *
     * @throws IOException if SQLite cannot be used
     */
    static byte[] of(List<DeckOfNotes> decks, Instant now) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            connection.setAutoCommit(false);
            CollectionFile collection = new CollectionFile(connection, now);
            collection.createTables();
            collection.describe(decks);
            for (DeckOfNotes deck : decks) {
                collection.add(deck);
            }
            connection.commit();
            return connection.unwrap(SQLiteConnection.class).serialize("main");
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private void createTables() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : SCHEMA) {
                statement.execute(table);
            }
        }
    }

    private void describe(List<DeckOfNotes> decks) throws SQLException {
        long firstDeck = decks.isEmpty() ? 1 : Names.id(decks.get(0).name());
        Map<String, Object> models = new LinkedHashMap<>();
        for (NoteType type : NoteType.values()) {
            models.put(String.valueOf(type.id()), type.model(newest(decks), firstDeck));
        }
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("1", deck(1, "Default"));
        for (DeckOfNotes deck : decks) {
            long id = Names.id(deck.name());
            named.put(String.valueOf(id), deck(id, deck.name()));
        }
        try (PreparedStatement row =
                connection.prepareStatement("insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')")) {
            row.setLong(1, now);
            row.setLong(2, now * 1000);
            row.setLong(3, now * 1000);
            row.setString(4, AnkiJson.text(Map.of("curDeck", 1, "activeDecks", List.of(1), "nextPos", 1)));
            row.setString(5, AnkiJson.text(models));
            row.setString(6, AnkiJson.text(named));
            row.setString(7, AnkiJson.text(Map.of("1", options())));
            row.executeUpdate();
        }
    }

    private long newest(List<DeckOfNotes> decks) {
        return decks.stream().mapToLong(deck -> seconds(deck.changed())).max().orElse(now);
    }

    private Map<String, Object> deck(long id, String name) {
        Map<String, Object> deck = new LinkedHashMap<>();
        deck.put("id", id);
        deck.put("name", name);
        deck.put("mod", now);
        deck.put("usn", -1);
        deck.put("desc", "");
        deck.put("dyn", 0);
        deck.put("conf", 1);
        deck.put("collapsed", false);
        deck.put("browserCollapsed", false);
        deck.put("extendNew", 0);
        deck.put("extendRev", 0);
        for (String day : List.of("newToday", "revToday", "lrnToday", "timeToday")) {
            deck.put(day, List.of(0, 0));
        }
        return deck;
    }

    private Map<String, Object> options() {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("id", 1);
        options.put("name", "Default");
        options.put("mod", 0);
        options.put("usn", 0);
        options.put("maxTaken", 60);
        options.put("autoplay", true);
        options.put("timer", 0);
        options.put("replayq", true);
        options.put("dyn", false);
        options.put(
                "new",
                Map.of(
                        "delays",
                        List.of(1, 10),
                        "ints",
                        List.of(1, 4, 0),
                        "initialFactor",
                        2500,
                        "order",
                        1,
                        "perDay",
                        20));
        options.put("rev", Map.of("perDay", 200, "ease4", 1.3, "ivlFct", 1, "maxIvl", 36500, "hardFactor", 1.2));
        options.put("lapse", Map.of("delays", List.of(10), "mult", 0, "minInt", 1, "leechFails", 8, "leechAction", 1));
        return options;
    }

    private void add(DeckOfNotes deck) throws SQLException {
        long deckId = Names.id(deck.name());
        for (AnkiNote note : deck.notes()) {
            long noteId = free(Names.id(note.guid()));
            addNote(noteId, note, seconds(deck.changed()));
            position++;
            for (int ord = 0; ord < note.cards(); ord++) {
                addCard(free(Names.id(note.guid() + "/" + ord)), noteId, deckId, ord, seconds(deck.changed()));
            }
        }
    }

    private void addNote(long id, AnkiNote note, long changed) throws SQLException {
        String first = note.fields().get(0);
        try (PreparedStatement row =
                connection.prepareStatement("insert into notes values (?, ?, ?, ?, -1, ' duidu ', ?, ?, ?, 0, '')")) {
            row.setLong(1, id);
            row.setString(2, note.guid());
            row.setLong(3, note.type().id());
            row.setLong(4, changed);
            row.setString(5, String.join("\u001F", note.fields()));
            row.setString(6, first.replaceAll("<[^>]*>", ""));
            row.setLong(7, Names.checksum(first.replaceAll("<[^>]*>", "")));
            row.executeUpdate();
        }
    }

    private void addCard(long id, long note, long deck, int ord, long changed) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(
                "insert into cards values (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')")) {
            row.setLong(1, id);
            row.setLong(2, note);
            row.setLong(3, deck);
            row.setInt(4, ord);
            row.setLong(5, changed);
            row.setInt(6, position);
            row.executeUpdate();
        }
    }

    private long free(long wanted) {
        long id = wanted;
        while (!taken.add(id)) {
            id++;
        }
        return id;
    }

    /** A file may be dated in the future by a wrong clock; Anki refuses such notes. */
    private long seconds(Instant changed) {
        return Math.min(changed.getEpochSecond(), now);
    }
}
