package org.duidu.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duidu.progress.Exercise;
import org.duidu.progress.Exercises;
import org.duidu.progress.Learner;
import org.duidu.progress.Learners;

/** Learners and exercises of this session alone. */
final class UnkeptStore implements Exercises, Learners {
    private final Map<String, Exercise> exercises = new LinkedHashMap<>();
    private final List<Learner> learners = new ArrayList<>(List.of(new Learner(1, "1", Instant.now())));
    private Learner current = learners.get(0);

    @Override
    public void save(Exercise exercise) {
        exercises.put(exercise.id(), exercise);
    }

    @Override
    public Optional<Exercise> of(String id) {
        return Optional.ofNullable(exercises.get(id));
    }

    @Override
    public List<Exercise> ofKind(String kind) {
        return exercises.values().stream()
                .filter(exercise -> exercise.kind().equals(kind))
                .sorted(Comparator.comparing(Exercise::changed).reversed())
                .toList();
    }

    @Override
    public void remove(String id) {
        exercises.remove(id);
    }

    @Override
    public List<Learner> all() {
        return List.copyOf(learners);
    }

    @Override
    public Learner current() {
        return current;
    }

    @Override
    public Learner add(String name) {
        Learner added = new Learner(learners.size() + 1, name, Instant.now());
        learners.add(added);
        return added;
    }

    @Override
    public void rename(Learner learner, String name) {
        learners.replaceAll(one -> one.id() == learner.id() ? new Learner(one.id(), name, one.since()) : one);
    }

    @Override
    public void use(Learner learner) {
        current = learner;
    }

    @Override
    public void remove(Learner learner) {
        learners.removeIf(one -> one.id() == learner.id());
    }
}
