package org.duidu.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.duidu.lesson.Bilingual;
import org.duidu.messages.Messages;
import org.duidu.quiz.ChoiceQuestion;
import org.duidu.quiz.GapsQuestion;
import org.duidu.quiz.MatchingQuestion;
import org.duidu.quiz.MistakeQuestion;
import org.duidu.quiz.OrderQuestion;
import org.duidu.quiz.Prompt;
import org.duidu.quiz.Question;
import org.duidu.quiz.Quiz;
import org.duidu.quiz.RefusalReport;
import org.duidu.quiz.TypedQuestion;

/** A quiz for a terminal, its key behind it. */
final class QuizAsText {
    private final Messages messages;
    private final List<String> lines = new ArrayList<>();

    private QuizAsText(Messages messages) {
        this.messages = messages;
    }

    /** @param leftOut whether to say for a teacher what was left out, and why */
    static List<String> of(Quiz quiz, boolean leftOut, Messages messages) {
        QuizAsText text = new QuizAsText(messages);
        text.lines.add((quiz.title().en() + " " + quiz.title().zh()).strip());
        text.lines.add(messages.text("cli.quiz.figures", quiz.questions().size(), String.valueOf(quiz.seed())));
        for (int i = 0; i < quiz.questions().size(); i++) {
            text.question(i + 1, quiz.questions().get(i));
        }
        text.lines.add("");
        text.lines.add(messages.text("cli.quiz.key"));
        for (int i = 0; i < quiz.questions().size(); i++) {
            text.lines.add(
                    String.format("%3d  ", i + 1) + answer(quiz.questions().get(i)));
        }
        if (leftOut) {
            text.leftOut(RefusalReport.of(quiz.refused()));
        }
        return text.lines;
    }

    private void leftOut(RefusalReport report) {
        lines.add("");
        lines.add(messages.text("quiz.left-out"));
        for (RefusalReport.Group group : report.groups()) {
            lines.add("");
            lines.add("  " + (group.word().isEmpty() ? messages.text("quiz.left-out.lesson") : group.word()));
            group.lines().forEach(line -> indented(line.message(messages)));
        }
    }

    private void question(int number, Question question) {
        lines.add("");
        lines.add(String.format("%3d  ", number) + messages.text(question.kind().taskKey()));
        if (question.prompt().pieces().stream().anyMatch(Prompt.Sound.class::isInstance)) {
            indented(messages.text("cli.quiz.listen"));
        }
        indented(question.prompt().english());
        indented(question.prompt().chinese());
        if (question instanceof ChoiceQuestion choice) {
            options(choice.options().stream().map(QuizAsText::both).toList());
        } else if (question instanceof TypedQuestion typed) {
            indented(String.join(" ", typed.letters()));
        } else if (question instanceof GapsQuestion gaps) {
            indented("[" + String.join("   ", gaps.bank()) + "]");
        } else if (question instanceof MatchingQuestion matching) {
            matching.left().forEach(left -> indented("- " + left));
            options(matching.right());
        } else if (question instanceof OrderQuestion order) {
            options(order.pieces());
        } else if (question instanceof MistakeQuestion mistake) {
            indented(String.join(" ", mistake.tokens()));
        }
    }

    private void options(List<String> options) {
        for (int i = 0; i < options.size(); i++) {
            indented((char) ('a' + i) + ") " + options.get(i));
        }
    }

    private void indented(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> lines.add("     " + line));
    }

    private static String answer(Question question) {
        if (question instanceof MatchingQuestion matching) {
            List<String> pairs = new ArrayList<>();
            for (int i = 0; i < matching.left().size(); i++) {
                pairs.add(matching.left().get(i) + " = " + matching.solution().get(i));
            }
            return String.join("; ", pairs);
        } else if (question instanceof MistakeQuestion mistake) {
            return mistake.tokens().get(mistake.wrong()) + " → " + mistake.right();
        } else if (question instanceof OrderQuestion order) {
            return order.key().stream()
                    .map(index -> String.valueOf((char) ('a' + index)))
                    .collect(Collectors.joining(" "));
        }
        return String.join("; ", question.solution());
    }

    private static String both(Bilingual option) {
        return Arrays.asList(option.en(), option.zh()).stream()
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("  "));
    }
}
