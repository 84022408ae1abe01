package org.duidu.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duidu.messages.Messages;

/**
 * What was left out of a quiz, and why, for a teacher to read: word by word, and what holds for several kinds of questions
 * once.
 *
 * @param groups in the order in which the words were tried; last what concerns no single word
 * @param questions how many questions could not be made
 * @param options how many wrong options were not fair
 */
public record RefusalReport(List<Group> groups, int questions, int options) {
    public RefusalReport {
        groups = List.copyOf(groups);
    }

    /**
     * @param word as it stands in the lesson; empty for the lesson as a whole
     * @param lines whole questions first, then wrong options
     */
    public record Group(String word, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param refusal says why
     * @param kinds for which it holds
     */
    public record Line(Refusal refusal, Set<QuestionKind> kinds) {

        /** The reason and what it holds for, in a sentence. */
        public String message(Messages messages) {
            String names = kinds.stream()
                    .sorted()
                    .map(kind -> messages.text(kind.messageKey()))
                    .collect(Collectors.joining(" · "));
            String key = refusal.reason().isOfOption() ? "quiz.left-out.option" : "quiz.left-out.question";
            return messages.text(key, names, refusal.message(messages));
        }
    }

    public static RefusalReport of(List<Refusal> refused) {
        Map<String, Map<List<Object>, Line>> words = new LinkedHashMap<>();
        for (Refusal refusal : refused) {
            String word = refusal.word().map(QuizWord::headword).orElse("");
            words.computeIfAbsent(word, fresh -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            List.of(refusal.reason(), refusal.details()),
                            fresh -> new Line(refusal, EnumSet.noneOf(QuestionKind.class)))
                    .kinds()
                    .add(refusal.kind());
        }
        List<Group> groups = new ArrayList<>();
        words.forEach((word, lines) -> groups.add(new Group(
                word,
                lines.values().stream()
                        .sorted(Comparator.comparing(
                                line -> line.refusal().reason().isOfOption()))
                        .toList())));
        groups.sort(Comparator.comparing(group -> group.word().isEmpty()));
        int options = (int) refused.stream()
                .filter(refusal -> refusal.reason().isOfOption())
                .count();
        return new RefusalReport(groups, refused.size() - options, options);
    }
}
