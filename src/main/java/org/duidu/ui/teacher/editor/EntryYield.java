package org.duidu.ui.teacher.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duidu.crossword.ClueKind;
import org.duidu.crossword.ClueSurvey;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.messages.Messages;
import org.duidu.vocabulary.LinkedLesson;

/**
 * What an entry is good for, in the teacher's language.
 *
 * @param can kinds of clues and questions that it yields
 * @param cannot a sentence for each kind that it does not yield: which, and why
 */
record EntryYield(String word, List<String> can, List<String> cannot) {
    EntryYield {
        can = List.copyOf(can);
        cannot = List.copyOf(cannot);
    }

    static List<EntryYield> of(LinkedLesson lesson, ClueSurvey survey, Messages messages) {
        return IntStream.range(0, lesson.lesson().vocabulary().size())
                .mapToObj(entry -> of(lesson, entry, survey, messages))
                .toList();
    }

    private static EntryYield of(LinkedLesson lesson, int index, ClueSurvey survey, Messages messages) {
        VocabularyEntry entry = lesson.lesson().vocabulary().get(index);
        ClueSurvey.Yield yield = survey.of(lesson, index);
        List<String> can = new ArrayList<>();
        List<String> cannot = new ArrayList<>();
        if (yield.rejected().isPresent()) {
            cannot.add(yield.rejected().get().message(messages));
            return new EntryYield(entry.headword(), can, cannot);
        }
        yield.clues().forEach((kind, clue) -> {
            String name = kind.name(messages);
            if (clue.isPresent()) {
                can.add(messages.text("editor.yield.clue", name));
            } else {
                cannot.add(messages.text(
                        "editor.yield.no", messages.text("editor.yield.clue", name), why(kind, entry, messages)));
            }
        });
        return new EntryYield(entry.headword(), can, cannot);
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
