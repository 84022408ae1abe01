package org.duidu.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duidu.progress.Exercise;
import org.duidu.progress.Exercises;
import org.duidu.progress.Learner;

/** Exercises in the database, and in memory once the learner's were asked for. */
final class SqliteExercises implements Exercises {
    private final Worker worker;
    private final SqliteLearners learners;
    private final Map<Long, Map<String, Exercise>> known = new HashMap<>();

    SqliteExercises(Worker worker, SqliteLearners learners) {
        this.worker = worker;
        this.learners = learners;
    }

    private Map<String, Exercise> ofCurrent() {
        return known.computeIfAbsent(
                learners.current().id(),
                learner -> worker.ask(connection -> all(connection, learner)).stream()
                        .collect(Collectors.toMap(Exercise::id, Function.identity(), (a, b) -> b, HashMap::new)));
    }

    static List<Exercise> all(Connection connection, long learner) throws SQLException {
        return Sql.list(
                connection,
                "SELECT id, kind, lesson, title, state, begun, changed, finished FROM exercise WHERE learner = ?"
                        + " ORDER BY begun, id",
                SqliteExercises::read,
                learner);
    }

    private static Exercise read(ResultSet row) throws SQLException {
        return new Exercise(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Instant.ofEpochMilli(row.getLong(6)),
                Instant.ofEpochMilli(row.getLong(7)),
                SqliteReviewLog.number(row, 8).map(Instant::ofEpochMilli));
    }

    static void write(Connection connection, long learner, Exercise exercise) throws SQLException {
        Sql.update(
                connection,
                "INSERT OR REPLACE INTO exercise (learner, id, kind, lesson, title, state, begun, changed, finished)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                learner,
                exercise.id(),
                exercise.kind(),
                exercise.lesson(),
                exercise.title(),
                exercise.state(),
                exercise.begun().toEpochMilli(),
                exercise.changed().toEpochMilli(),
                exercise.finished().map(Instant::toEpochMilli));
    }

    @Override
    public void save(Exercise exercise) {
        Learner learner = learners.current();
        ofCurrent().put(exercise.id(), exercise);
        worker.later(connection -> write(connection, learner.id(), exercise));
    }

    @Override
    public Optional<Exercise> of(String id) {
        return Optional.ofNullable(ofCurrent().get(id));
    }

    @Override
    public List<Exercise> ofKind(String kind) {
        return ofCurrent().values().stream()
                .filter(exercise -> exercise.kind().equals(kind))
                .sorted(Comparator.comparing(Exercise::changed).reversed())
                .toList();
    }

    @Override
    public void remove(String id) {
        Learner learner = learners.current();
        ofCurrent().remove(id);
        worker.later(connection ->
                Sql.update(connection, "DELETE FROM exercise WHERE learner = ? AND id = ?", learner.id(), id));
    }
}
