package org.duidu.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duidu.quiz.Refusal.Reason;

/** Makes questions that each ask for one entry. */
abstract sealed class EntryMaker implements KindMaker
        permits WordToChinese,
                ChineseToWord,
                DefinitionToWord,
                GapChoice,
                ExampleTyped,
                Letters,
                WordDictation,
                FormOfWord,
                FindMistake {
    private final QuestionKind kind;

    EntryMaker(QuestionKind kind) {
        this.kind = kind;
    }

    @Override
    public final QuestionKind kind() {
        return kind;
    }

    @Override
    public final List<Task> tasks(Material material) {
        List<Task> tasks = new ArrayList<>();
        for (Item item : material.items()) {
            tasks.add(new Task(id(item), Optional.of(item), random -> attempt(item, material, random)));
        }
        return tasks;
    }

    abstract Attempt attempt(Item item, Material material, Random random);

    /** The kind, the lesson, the word, and behind it the entry's number where a lesson has the word twice. */
    final String id(Item item) {
        long same = item.lesson().lesson().vocabulary().stream()
                .filter(other -> other.headword().equals(item.vocabulary().headword()))
                .count();
        return kind.word() + "/" + item.lessonId() + "/" + item.word().headword()
                + (same > 1 ? "#" + item.entry() : "");
    }

    final QuestionHead head(Item item, Prompt prompt) {
        return new QuestionHead(id(item), kind, prompt, List.of(item.word()), Optional.empty());
    }

    final QuestionHead head(Item item, Prompt prompt, GapSentence sentence) {
        String id = id(item) + (sentence.number() > 0 ? "@" + sentence.number() : "");
        return new QuestionHead(id, kind, prompt, List.of(item.word()), sentence.place());
    }

    final Attempt refused(Item item, Reason reason, String... details) {
        return Attempt.refused(List.of(refusal(item, reason, details)));
    }

    final Refusal refusal(Item item, Reason reason, String... details) {
        return new Refusal(kind, Optional.of(item.word()), reason, List.of(details));
    }

    /** A question with the options found, or a refusal if they are too few. */
    final Attempt choice(
            Item item, QuestionHead head, Distractors.Found found, String answer, List<Refusal> before, Random random) {
        List<Refusal> refusals = new ArrayList<>(before);
        refusals.addAll(found.refusals());
        if (found.options().size() < Distractors.FEWEST) {
            refusals.add(
                    0,
                    refusal(
                            item,
                            Reason.TOO_FEW_OPTIONS,
                            String.valueOf(found.options().size())));
            return Attempt.refused(refusals);
        }
        return Attempt.made(Choices.of(head, answer, found.texts(), random), refusals);
    }
}
