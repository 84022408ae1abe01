package org.duidu.ui.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.review.LearnerMemory;
import org.duidu.review.LogEntry;
import org.duidu.review.LogEntry.Answer;
import org.duidu.review.LogEntry.Mark;
import org.duidu.review.StudiedWord;
import org.duidu.ui.reader.WordStudy;
import org.duidu.ui.study.WordShelf.ShownKey;

/** Word cards' ways into the learner's memory. Until a learner began, nothing is known and nothing happens. */
public final class MemoryStudy implements WordStudy {
    private final LearnerMemory memory;
    private final WordShelf shelf;
    private final Map<VocabularyEntry, ShownKey> keys = new HashMap<>();

    public MemoryStudy(LearnerMemory memory, WordShelf shelf) {
        this.memory = memory;
        this.shelf = shelf;
        shelf.listen(keys::clear);
    }

    @Override
    public Standing standing(VocabularyEntry entry) {
        Optional<StudiedWord> word = word(entry);
        if (word.isEmpty()) {
            return Standing.NONE;
        }
        return switch (word.get().standing()) {
            case KNOWN -> Standing.KNOWN;
            case SUSPENDED -> Standing.PAUSED;
            case ACTIVE -> word.get().isInReview() ? Standing.IN_REVIEW : Standing.NONE;
        };
    }

    @Override
    public int timesAsked(VocabularyEntry entry) {
        return (int) word(entry).stream()
                .flatMap(word -> word.lines().stream())
                .filter(Answer.class::isInstance)
                .count();
    }

    /** A word without answers goes as if it had never come; one with answers is paused and keeps them. */
    @Override
    public void toggleReview(VocabularyEntry entry) {
        if (memory.deck().isEmpty()) {
            return;
        }
        switch (standing(entry)) {
            case NONE -> add(entry);
            case PAUSED -> mark(entry, Mark.Kind.RESUMED);
            case KNOWN -> {
                mark(entry, Mark.Kind.RESUMED);
                add(entry);
            }
            case IN_REVIEW -> takeOut(entry);
        }
    }

    private void add(VocabularyEntry entry) {
        memory.add(List.of(key(entry).word()), key(entry).lesson());
    }

    private void takeOut(VocabularyEntry entry) {
        List<LogEntry> lines = word(entry).map(StudiedWord::lines).orElse(List.of());
        if (lines.stream().anyMatch(Answer.class::isInstance)) {
            mark(entry, Mark.Kind.SUSPENDED);
        } else {
            lines.stream()
                    .filter(line -> line instanceof Mark mark && mark.kind() == Mark.Kind.ADDED)
                    .forEach(memory::retract);
        }
    }

    @Override
    public void toggleKnown(VocabularyEntry entry) {
        if (memory.deck().isPresent()) {
            mark(entry, standing(entry) == Standing.KNOWN ? Mark.Kind.RESUMED : Mark.Kind.KNOWN);
        }
    }

    private void mark(VocabularyEntry entry, Mark.Kind kind) {
        memory.mark(key(entry).word(), kind);
    }

    @Override
    public void listen(Runnable listener) {
        memory.listen(listener);
    }

    private Optional<StudiedWord> word(VocabularyEntry entry) {
        return memory.deck().flatMap(deck -> deck.word(key(entry).word()));
    }

    private ShownKey key(VocabularyEntry entry) {
        return keys.computeIfAbsent(entry, shelf::keyOf);
    }
}
