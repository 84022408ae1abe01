package org.duidu.ui.teacher.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duidu.crossword.ClueKind;
import org.duidu.crossword.ClueSurvey;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.messages.Messages;
import org.duidu.quiz.QuizMaker;
import org.duidu.vocabulary.LinkedLesson;

/**
 * What an entry is good for, in the teacher's language.
 *
 * @param clues kinds of crossword clues that it yields
 * @param questions kinds of questions that it yields
 * @param cannot a sentence for each kind that it does not yield: which, and why
 */
record EntryYield(String word, List<String> clues, List<String> questions, List<String> cannot) {
    EntryYield {
        clues = List.copyOf(clues);
        questions = List.copyOf(questions);
        cannot = List.copyOf(cannot);
    }

    static List<EntryYield> of(LinkedLesson lesson, ClueSurvey survey, QuizMaker quizzes, Messages messages) {
        List<org.duidu.quiz.EntryYield> asked = quizzes.yields(lesson, List.of());
        return IntStream.range(0, lesson.lesson().vocabulary().size())
                .mapToObj(entry -> of(lesson, entry, survey.of(lesson, entry), asked.get(entry), messages))
                .toList();
    }

    private static EntryYield of(
            LinkedLesson lesson,
            int index,
            ClueSurvey.Yield surveyed,
            org.duidu.quiz.EntryYield asked,
            Messages messages) {
        VocabularyEntry entry = lesson.lesson().vocabulary().get(index);
        List<String> clues = new ArrayList<>();
        List<String> cannot = new ArrayList<>();
        if (surveyed.rejected().isPresent()) {
            cannot.add(surveyed.rejected().get().message(messages));
        } else {
            surveyed.clues().forEach((kind, clue) -> {
                if (clue.isPresent()) {
                    clues.add(kind.name(messages));
                } else {
                    String name = messages.text("editor.yield.clue", kind.name(messages));
                    cannot.add(messages.text("editor.yield.no", name, why(kind, entry, messages)));
                }
            });
        }
        List<String> questions = asked.kinds().stream()
                .sorted()
                .map(kind -> messages.text(kind.messageKey()))
                .toList();
        asked.refused().stream()
                .map(refusal -> messages.text(
                        "editor.yield.no",
                        messages.text(
                                "editor.yield.question",
                                messages.text(refusal.kind().messageKey())),
                        refusal.message(messages)))
                .distinct()
                .forEach(cannot::add);
        return new EntryYield(entry.headword(), clues, questions, cannot);
    }

    private static String why(ClueKind kind, VocabularyEntry entry, Messages messages) {
        return messages.text(
                switch (kind) {
                    case DEFINITION ->
                        entry.definition().isEmpty() ? "editor.yield.why.definition" : "editor.yield.why.only-word";
                    case CHINESE -> entry.zh().isEmpty() ? "editor.yield.why.chinese" : "editor.yield.why.only-word";
                    case EXAMPLE_GAP -> "editor.yield.why.example";
                    default -> "editor.yield.why.article";
                });
    }
}
