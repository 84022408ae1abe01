package org.duidu.export.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duidu.export.SheetOptions;
import org.duidu.export.Xml;
import org.duidu.messages.Messages;
import org.duidu.quiz.ChoiceQuestion;
import org.duidu.quiz.DictationQuestion;
import org.duidu.quiz.GapsQuestion;
import org.duidu.quiz.MatchingQuestion;
import org.duidu.quiz.MistakeQuestion;
import org.duidu.quiz.OpenQuestion;
import org.duidu.quiz.OrderQuestion;
import org.duidu.quiz.Prompt;
import org.duidu.quiz.Question;
import org.duidu.quiz.Quiz;
import org.duidu.quiz.TypedQuestion;

/** A quiz as XHTML for paper: the questions, and the key on a page of its own. Holds no address of anything. */
final class QuizSheet {

    private static final String CSS = """
            @page { size: %s; margin: 16mm 17mm }
            html, body, table, td, p, h1, div, span, b { font-family: %s }
            body { margin: 0; color: #000; font-size: 11pt; line-height: 1.45 }
            table { border-collapse: collapse; width: 100%% }
            td { vertical-align: top; padding: 0 }
            p, h1 { margin: 0 }
            h1 { font-size: 16pt; line-height: 1.2 }
            .version { text-align: right; font-size: 9pt; width: 40mm; color: #333 }
            .name { margin: 3mm 0 5mm; font-size: 9.5pt; color: #333 }
            .q { position: relative; padding-left: 9mm; margin-bottom: 4.5mm; page-break-inside: avoid }
            .n { position: absolute; left: 0; top: 0; width: 6.5mm; text-align: right; font-weight: bold }
            .task { font-size: 9.5pt; color: #333 }
            .o { padding-left: 6mm; position: relative }
            .l { position: absolute; left: 0; top: 0 }
            .gapped { line-height: 2 }
            .bank { border: 0.25mm solid #555; padding: 1.5mm 3mm; margin: 1.5mm 0 }
            .w { white-space: nowrap; padding-right: 5mm }
            .line { border-bottom: 0.25mm solid #777; height: 7mm }
            .key { page-break-before: always }
            .a { position: relative; padding-left: 9mm; font-size: 10pt; page-break-inside: avoid }
            @media screen { body { max-width: 178mm; margin: 8mm auto; padding: 0 4mm } .key { margin-top: 16mm } }
            """;

    /** Room to write a word. */
    private static final String GAP = "______________";

    private final Quiz quiz;
    private final Messages messages;
    private final StringBuilder html = new StringBuilder();

    private QuizSheet(Quiz quiz, Messages messages) {
        this.quiz = quiz;
        this.messages = messages;
    }

    /** @param fonts families, as CSS lists them */
    static String of(Quiz quiz, SheetOptions options, Messages messages, String fonts) {
        QuizSheet sheet = new QuizSheet(quiz, messages);
        String title = QuizExporter.title(quiz, messages);
        sheet.html
                .append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(messages.isChinese() ? "zh-Hant" : "en")
                .append("\">\n<head>\n<meta charset=\"UTF-8\"/>\n<title>")
                .append(Xml.escaped(title))
                .append("</title>\n<style>\n")
                .append(String.format(Locale.ROOT, CSS, options.paper().css(), fonts))
                .append("</style>\n</head>\n<body>\n");
        sheet.head(title, options);
        sheet.element("p", "name", messages.text("export.name-line"));
        for (int i = 0; i < quiz.questions().size(); i++) {
            sheet.question(i + 1, quiz.questions().get(i));
        }
        sheet.html.append("<div class=\"key\">\n");
        sheet.head(messages.text("export.key") + messages.text("export.separator") + title, options);
        for (int i = 0; i < quiz.questions().size(); i++) {
            sheet.answer(i + 1, quiz.questions().get(i));
        }
        return sheet.html.append("</div>\n</body>\n</html>\n").toString();
    }

    /** The seed and the letter stand on sheet and key, so that versions cannot be mixed up. */
    private void head(String title, SheetOptions options) {
        String version = Stream.of(
                        options.letter().isEmpty() ? "" : messages.text("export.version", options.letter()),
                        messages.text("export.seed", String.valueOf(quiz.seed())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        html.append("<table><tr><td><h1>")
                .append(Xml.escaped(title))
                .append("</h1></td><td class=\"version\">")
                .append(Xml.escaped(version))
                .append("</td></tr></table>\n");
    }

    private void question(int number, Question question) {
        html.append("<div class=\"q\"><div class=\"n\">").append(number).append("</div>\n");
        element("p", "task", messages.text(question.kind().taskKey()));
        if (question instanceof GapsQuestion gaps) {
            numbered(gaps.prompt())
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> element("p", "gapped", line));
        } else {
            lines(question.prompt().english());
        }
        lines(question.prompt().chinese());
        if (question instanceof ChoiceQuestion choice) {
            options(choice.options().stream().map(ForeignQuestions::both).toList());
        } else if (question instanceof TypedQuestion typed) {
            lines(String.join(" ", typed.letters()));
            answerLine();
        } else if (question instanceof GapsQuestion gaps) {
            bank(gaps.bank());
        } else if (question instanceof MatchingQuestion matching) {
            matching.left().forEach(left -> lines("____ " + left));
            options(matching.right());
        } else if (question instanceof OrderQuestion order) {
            bank(order.pieces());
            answerLine();
        } else if (question instanceof MistakeQuestion mistake) {
            lines(String.join(" ", mistake.tokens()));
            answerLine();
        } else if (question instanceof DictationQuestion || question instanceof OpenQuestion) {
            answerLine();
            answerLine();
        }
        html.append("</div>\n");
    }

    /** The English of a text with gaps to write in, which the key knows by their numbers. */
    private static String numbered(Prompt prompt) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (Prompt.Piece piece : prompt.pieces()) {
            if (piece instanceof Prompt.Gap) {
                text.append(gap(++number)).append(GAP);
            } else if (piece instanceof Prompt.English) {
                text.append(piece.text());
            }
        }
        return text.toString();
    }

    private static String gap(int number) {
        return "(" + number + ")\u00A0";
    }

    private void options(List<String> options) {
        for (int i = 0; i < options.size(); i++) {
            html.append("<div class=\"o\"><span class=\"l\">")
                    .append(letter(i))
                    .append("</span>")
                    .append(Xml.escaped(options.get(i)))
                    .append("</div>\n");
        }
    }

    private void bank(List<String> words) {
        html.append("<div class=\"bank\">");
        words.forEach(word -> html.append(word.length() > 30 ? "<div>" : "<span class=\"w\">")
                .append(Xml.escaped(word))
                .append(word.length() > 30 ? "</div> " : "</span> "));
        html.append("</div>\n");
    }

    private void answerLine() {
        html.append("<div class=\"line\"></div>\n");
    }

    private void answer(int number, Question question) {
        html.append("<div class=\"a\"><div class=\"n\">").append(number).append("</div>");
        html.append(Xml.escaped(answer(question))).append("</div>\n");
    }

    private static String answer(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            return choice.right().stream()
                    .sorted()
                    .map(index ->
                            letter(index) + " " + choice.options().get(index).either())
                    .collect(Collectors.joining("; "));
        } else if (question instanceof MatchingQuestion matching) {
            List<String> pairs = new ArrayList<>();
            for (int i = 0; i < matching.left().size(); i++) {
                pairs.add(matching.left().get(i) + " " + letter(matching.key().get(i)));
            }
            return String.join("; ", pairs);
        } else if (question instanceof GapsQuestion gaps) {
            List<String> words = new ArrayList<>();
            gaps.solution().forEach(word -> words.add(gap(words.size() + 1) + word));
            return String.join("  ", words);
        } else if (question instanceof MistakeQuestion mistake) {
            return mistake.tokens().get(mistake.wrong()) + " → " + mistake.right();
        }
        return String.join("; ", question.solution());
    }

    private static String letter(int index) {
        return String.valueOf((char) ('a' + index)) + ")";
    }

    private void lines(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> element("p", "", line));
    }

    private void element(String name, String style, String text) {
        html.append("<")
                .append(name)
                .append(style.isEmpty() ? "" : " class=\"" + style + "\"")
                .append(">");
        html.append(Xml.escaped(text)).append("</").append(name).append(">\n");
    }
}
