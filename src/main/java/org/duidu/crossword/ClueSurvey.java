package org.duidu.crossword;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duidu.text.Lemmatizer;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.VocabularyLinker;

/** Says of a lesson's words which clues they can have, for whoever writes the lesson. Safe for many threads. */
public final class ClueSurvey {
    private static final List<ClueKind> KINDS =
            List.of(ClueKind.DEFINITION, ClueKind.CHINESE, ClueKind.EXAMPLE_GAP, ClueKind.ARTICLE_GAP);

    private final ClueWriter writer;

    public ClueSurvey(VocabularyLinker linker, Lemmatizer lemmatizer) {
        this.writer = new ClueWriter(linker, lemmatizer);
    }

    /**
     * What a word yields.
     *
     * @param rejected why it can be in no crossword; empty if it can
     * @param clues a clue of each kind that comes from a lesson, in the order in which they are tried; without a text
     *     where the word has none of that kind
     */
    public record Yield(Optional<RejectedWord> rejected, Map<ClueKind, Optional<String>> clues) {}

    /**
     * @param entry index in the lesson's vocabulary
     */
    public Yield of(LinkedLesson lesson, int entry) {
        WordSource source = new WordSource.OfLesson(lesson, entry);
        Map<ClueKind, Optional<String>> clues = new EnumMap<>(ClueKind.class);
        AnswerList plain = AnswerList.of(List.of(source.word()));
        for (ClueKind kind : KINDS) {
            clues.put(
                    kind,
                    answers(kind, source, plain).stream()
                            .flatMap(answer -> writer.clue(kind, answer, List.of(source), 0).stream())
                            .map(Clue::text)
                            .findFirst());
        }
        return new Yield(plain.rejected().stream().findFirst(), clues);
    }

    /** A gap may be filled by the form that the word has in a sentence. */
    private List<Answer> answers(ClueKind kind, WordSource source, AnswerList plain) {
        ClueChoice choice = kind == ClueKind.EXAMPLE_GAP
                ? ClueChoice.EXAMPLE
                : kind == ClueKind.ARTICLE_GAP ? ClueChoice.ARTICLE : ClueChoice.MIXED;
        return writer.formInSentences(choice, source)
                .map(form -> AnswerList.of(List.of(form)).answers())
                .orElse(plain.answers());
    }
}
