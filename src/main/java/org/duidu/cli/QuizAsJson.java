package org.duidu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duidu.messages.Messages;
import org.duidu.quiz.ChoiceQuestion;
import org.duidu.quiz.GapsQuestion;
import org.duidu.quiz.MatchingQuestion;
import org.duidu.quiz.MistakeQuestion;
import org.duidu.quiz.OrderQuestion;
import org.duidu.quiz.Question;
import org.duidu.quiz.Quiz;
import org.duidu.quiz.QuizPlace;
import org.duidu.quiz.QuizWord;
import org.duidu.quiz.Refusal;
import org.duidu.quiz.TypedQuestion;

/** A quiz as {@code quiz --format json} prints it. */
final class QuizAsJson {
    private QuizAsJson() {}

    static ObjectNode of(Quiz quiz, Messages messages) {
        ObjectNode json = Json.object().put("lesson", quiz.lessons().get(0)).put("seed", quiz.seed());
        ArrayNode questions = json.putArray("questions");
        quiz.questions().forEach(question -> questions.add(question(question)));
        json.set("lessons", Json.strings(quiz.lessons()));
        ArrayNode refused = json.putArray("refused");
        quiz.refused().forEach(refusal -> refused.add(refusal(refusal, messages)));
        return json;
    }

    /** Of a matching, the answers are the partners of {@code items} in their order. */
    private static ObjectNode question(Question question) {
        ObjectNode json = Json.object()
                .put("kind", question.kind().word())
                .put("entry", question.words().stream().map(QuizWord::headword).collect(Collectors.joining(", ")))
                .put("prompt", prompt(question));
        json.set("options", Json.strings(options(question)));
        json.set("answers", Json.strings(answers(question)));
        json.put("id", question.id());
        if (question instanceof MatchingQuestion matching) {
            json.set("items", Json.strings(matching.left()));
        } else if (question instanceof TypedQuestion typed && !typed.letters().isEmpty()) {
            json.set("letters", Json.strings(typed.letters()));
        } else if (question instanceof MistakeQuestion mistake) {
            json.put("wrong", mistake.tokens().get(mistake.wrong()));
        }
        question.place().ifPresent(place -> json.set("place", place(place)));
        return json;
    }

    static String prompt(Question question) {
        String spoken = question.prompt().pieces().stream()
                .filter(org.duidu.quiz.Prompt.Sound.class::isInstance)
                .map(org.duidu.quiz.Prompt.Piece::text)
                .collect(Collectors.joining());
        return Stream.of(spoken, question.prompt().english(), question.prompt().chinese())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> options(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            return choice.options().stream().map(option -> option.either()).toList();
        } else if (question instanceof GapsQuestion gaps) {
            return gaps.bank();
        } else if (question instanceof MatchingQuestion matching) {
            return matching.right();
        } else if (question instanceof OrderQuestion order) {
            return order.pieces();
        }
        return question instanceof MistakeQuestion mistake ? mistake.tokens() : List.of();
    }

    private static List<String> answers(Question question) {
        return question instanceof TypedQuestion typed ? typed.accepted() : question.solution();
    }

    private static ObjectNode place(QuizPlace place) {
        ObjectNode json = Json.object()
                .put("lesson", place.lesson())
                .put("section", place.section())
                .put("paragraph", place.paragraph())
                .put("start", place.range().start())
                .put("end", place.range().end());
        return json.put("en", place.english()).put("zh", place.chinese());
    }

    private static ObjectNode refusal(Refusal refusal, Messages messages) {
        return Json.object()
                .put("kind", refusal.kind().word())
                .put("entry", refusal.word().map(QuizWord::headword).orElse(""))
                .put("reason", refusal.reason().word())
                .put("message", refusal.message(messages));
    }
}
