package org.duidu.export.quiz;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.duidu.export.Xml;

/** Writes Moodle XML (https://docs.moodle.org/en/Moodle_XML_format). Texts are HTML in it, so each is escaped twice. */
final class MoodleWriter {
    private static final String SOUND = "dictation.wav";
    private static final String PLAYER =
            "<p><audio controls=\"controls\"><source src=\"@@PLUGINFILE@@/" + SOUND + "\" /></audio></p>";

    private final StringBuilder xml = new StringBuilder();

    private MoodleWriter() {}

    static byte[] write(String category, List<ForeignQuestion> questions) {
        MoodleWriter writer = new MoodleWriter();
        writer.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        writer.line("<quiz>");
        writer.line("<question type=\"category\"><category><text>$course$/" + Xml.escaped(category.replace("/", "／"))
                + "</text></category></question>");
        questions.forEach(writer::question);
        writer.line("</quiz>");
        return writer.xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void question(ForeignQuestion question) {
        if (question instanceof ForeignQuestion.Choice choice) {
            choice(choice);
        } else if (question instanceof ForeignQuestion.Short typed) {
            open("shortanswer", typed, html(typed.text()));
            typed(typed);
        } else if (question instanceof ForeignQuestion.Heard heard) {
            open("shortanswer", heard, html(heard.text()) + PLAYER, file(heard.wav()));
            typed(heard.typed());
        } else if (question instanceof ForeignQuestion.Match match) {
            match(match);
        } else if (question instanceof ForeignQuestion.Cloze cloze) {
            open("cloze", cloze, noGap(html(cloze.task())) + gaps(cloze) + noGap(html(cloze.help())));
        } else if (question instanceof ForeignQuestion.Essay essay) {
            open("essay", essay, html(essay.text()));
            line("<responseformat>editor</responseformat>");
            line("<graderinfo format=\"html\"><text>" + Xml.escaped(html(essay.model())) + "</text></graderinfo>");
        }
        line("</question>");
    }

    private void typed(ForeignQuestion.Short typed) {
        line("<usecase>0</usecase>");
        typed.accepted().forEach(word -> answer(plain(word), 100));
    }

    /** Moodle keeps the files of each question apart, so that all can have one name. */
    private static String file(byte[] wav) {
        return "<file name=\"" + SOUND + "\" path=\"/\" encoding=\"base64\">"
                + Base64.getEncoder().encodeToString(wav) + "</file>";
    }

    private void open(String type, ForeignQuestion question, String html) {
        open(type, question, html, "");
    }

    private void open(String type, ForeignQuestion question, String html, String file) {
        line("<question type=\"" + type + "\">");
        line("<name><text>" + Xml.escaped(question.name()) + "</text></name>");
        line("<questiontext format=\"html\"><text>" + Xml.escaped(html) + "</text>" + file + "</questiontext>");
        line("<defaultgrade>1</defaultgrade>");
    }

    private void choice(ForeignQuestion.Choice choice) {
        open("multichoice", choice, html(choice.text()));
        line("<single>" + choice.single() + "</single>");
        line("<shuffleanswers>true</shuffleanswers>");
        line("<answernumbering>abc</answernumbering>");
        choice.options().forEach(option -> answer(Xml.escaped(option.text()), option.share()));
    }

    private void match(ForeignQuestion.Match match) {
        open("matching", match, html(match.text()));
        line("<shuffleanswers>true</shuffleanswers>");
        match.pairs().forEach(pair -> subquestion(pair.left(), pair.right()));
        match.extra().forEach(extra -> subquestion("", extra));
    }

    private void subquestion(String left, String right) {
        line("<subquestion format=\"html\"><text>" + Xml.escaped(Xml.escaped(left)) + "</text><answer><text>"
                + Xml.escaped(right) + "</text></answer></subquestion>");
    }

    /** @param html as it stands in the element: HTML for a choice, plain for a short answer, in which a star is any text */
    private void answer(String html, double share) {
        line("<answer fraction=\"" + GiftWriter.share(share) + "\" format=\"html\"><text>" + Xml.escaped(html)
                + "</text></answer>");
    }

    private static String plain(String word) {
        return word.replace("*", "\\*");
    }

    private static String gaps(ForeignQuestion.Cloze cloze) {
        StringBuilder text = new StringBuilder(noGap(Xml.escaped(cloze.pieces().get(0))));
        for (int i = 1; i < cloze.pieces().size(); i++) {
            String answer = cloze.answers().get(i - 1);
            text.append(cloze.bank().stream()
                    .map(word -> (word.equals(answer) ? "=" : "") + inGap(word))
                    .collect(Collectors.joining("~", "{1:MULTICHOICE:", "}")));
            text.append(noGap(Xml.escaped(cloze.pieces().get(i))));
        }
        return "<p>" + text.toString().strip().replace("\n", "</p><p>") + "</p>";
    }

    /** What looks like an embedded answer in the lesson's own text stays text. */
    private static String noGap(String html) {
        return html.replace("{", "&#123;");
    }

    /** Signs of Moodle's embedded answers. */
    static String inGap(String word) {
        return Xml.escaped(word).replaceAll("([}~#/\"\\\\])", "\\\\$1");
    }

    private static String html(String text) {
        return text.isEmpty()
                ? ""
                : text.lines().map(Xml::escaped).collect(Collectors.joining("</p><p>", "<p>", "</p>"));
    }

    private void line(String text) {
        xml.append(text).append('\n');
    }
}
