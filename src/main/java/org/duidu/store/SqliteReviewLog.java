package org.duidu.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duidu.progress.Learner;
import org.duidu.review.LogEntry;
import org.duidu.review.ReviewLog;
import org.duidu.review.ReviewSettings;

/** The log and the review settings in the database. Safe for several threads. */
final class SqliteReviewLog implements ReviewLog {
    private static final String COLUMNS =
            "id, at, zone, kind, lemma, part_of_speech, side, rating, exercise, lesson, typed, taken, retracted";
    private static final String REVIEW = "review";

    private final Worker worker;

    SqliteReviewLog(Worker worker) {
        this.worker = worker;
    }

    @Override
    public List<LogEntry> entries(Learner learner) {
        return worker.ask(connection -> rows(connection, learner.id())).stream()
                .map(LogRow::entry)
                .toList();
    }

    static List<LogRow> rows(Connection connection, long learner) throws SQLException {
        // A log repeats few words often: one copy of each is enough.
        Map<String, String> copies = new HashMap<>();
        return Sql.list(
                connection,
                "SELECT " + COLUMNS + " FROM log WHERE learner = ? ORDER BY id",
                row -> read(row, copies),
                learner);
    }

    private static LogRow read(ResultSet row, Map<String, String> copies) throws SQLException {
        return new LogRow(
                row.getLong(1),
                row.getLong(2),
                once(row.getString(3), copies),
                once(row.getString(4), copies),
                once(row.getString(5), copies),
                once(row.getString(6), copies),
                once(row.getString(7), copies),
                (Integer) row.getObject(8),
                once(row.getString(9), copies),
                once(row.getString(10), copies),
                row.getString(11),
                number(row, 12).orElse(null),
                number(row, 13).orElse(null));
    }

    private static String once(String text, Map<String, String> copies) {
        return text == null ? null : copies.computeIfAbsent(text, same -> same);
    }

    static Optional<Long> number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    @Override
    public void append(Learner learner, List<LogEntry> entries) {
        List<LogRow> rows = entries.stream().map(LogRow::of).toList();
        worker.later(connection -> insert(connection, learner.id(), rows));
    }

    static void insert(Connection connection, long learner, List<LogRow> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO log (learner, " + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (LogRow row : rows) {
                statement.setLong(1, learner);
                fill(statement, row);
                statement.executeUpdate();
            }
        }
    }

    private static void fill(PreparedStatement statement, LogRow row) throws SQLException {
        statement.setLong(2, row.id());
        statement.setLong(3, row.at());
        statement.setString(4, row.zone());
        statement.setString(5, row.kind());
        statement.setString(6, row.lemma());
        statement.setString(7, row.partOfSpeech());
        statement.setString(8, row.side());
        statement.setObject(9, row.rating());
        statement.setString(10, row.exercise());
        statement.setString(11, row.lesson());
        statement.setString(12, row.typed());
        statement.setObject(13, row.taken());
        statement.setObject(14, row.retracted());
    }

    @Override
    public ReviewSettings settings(Learner learner) {
        return worker.ask(connection -> settingsRow(connection, learner.id()))
                .map(SettingsRow::settings)
                .orElse(ReviewSettings.USUAL);
    }

    static Optional<SettingsRow> settingsRow(Connection connection, long learner) throws SQLException {
        return Sql.first(
                        connection,
                        "SELECT value FROM setting WHERE learner = ? AND name = ?",
                        row -> row.getString(1),
                        learner,
                        REVIEW)
                .flatMap(SettingsRow::of);
    }

    @Override
    public void keep(Learner learner, ReviewSettings settings) {
        worker.later(connection -> keep(connection, learner.id(), SettingsRow.of(settings)));
    }

    static void keep(Connection connection, long learner, SettingsRow settings) throws SQLException {
        Sql.update(
                connection,
                "INSERT OR REPLACE INTO setting (learner, name, value) VALUES (?, ?, ?)",
                learner,
                REVIEW,
                settings.json());
    }
}
