package org.duidu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.LessonHeader;
import org.duidu.lesson.NotesSection;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Question;
import org.duidu.lesson.SentencePair;
import org.duidu.lesson.TextSection;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.messages.Messages;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.Occurrence;

/** A lesson as it is read on a terminal: each English sentence with its Chinese below, then words and questions. */
final class LessonAsText {
    private final LinkedLesson linked;
    private final Lesson lesson;
    private final Messages messages;
    private final List<String> lines = new ArrayList<>();

    private LessonAsText(LinkedLesson linked, Messages messages) {
        this.linked = linked;
        this.lesson = linked.lesson();
        this.messages = messages;
    }

    /** The lines of a lesson. */
    static List<String> of(LinkedLesson linked, Messages messages) {
        LessonAsText text = new LessonAsText(linked, messages);
        text.header();
        for (int i = 0; i < text.lesson.sections().size(); i++) {
            text.section(i);
        }
        text.words();
        text.questions();
        return List.copyOf(text.lines);
    }

    private void header() {
        LessonHeader header = lesson.header();
        lines.add(both(header.title()));
        List<String> facts = new ArrayList<>();
        header.level().ifPresent(level -> facts.add(level.name()));
        header.story().ifPresent(facts::add);
        facts.addAll(header.topics());
        if (!facts.isEmpty()) {
            lines.add(String.join(" · ", facts));
        }
    }

    private void section(int index) {
        var section = lesson.sections().get(index);
        heading(both(section.heading()));
        if (section instanceof NotesSection notes) {
            notes.markdown().strip().lines().forEach(lines::add);
        } else if (section instanceof TextSection text) {
            for (int i = 0; i < text.paragraphs().size(); i++) {
                paragraph(text.paragraphs().get(i), linked.aligned().pairs(index, i), i + 1);
            }
        }
    }

    private void paragraph(Paragraph paragraph, List<SentencePair> pairs, int number) {
        if (number > 1) {
            lines.add("");
        }
        String mark = String.format("%3d  ", number);
        for (SentencePair pair : pairs) {
            for (String half : List.of(
                    pair.en().of(paragraph.en().text()),
                    pair.zh().of(paragraph.zh().text()))) {
                if (!half.isBlank()) {
                    lines.add(mark + half.strip());
                    mark = "     ";
                }
            }
        }
        paragraph.speaker().ifPresent(speaker -> lines.add("     — " + both(speaker)));
    }

    private void words() {
        if (lesson.vocabulary().isEmpty()) {
            return;
        }
        heading(messages.text("cli.words"));
        for (int i = 0; i < lesson.vocabulary().size(); i++) {
            VocabularyEntry entry = lesson.vocabulary().get(i);
            String ipa = entry.ipa().map(sound -> "/" + sound + "/").orElse("");
            lines.add(joined(entry.headword(), entry.partOfSpeech(), ipa, entry.zh()));
            if (!entry.definition().isBlank()) {
                lines.add("     " + entry.definition());
            }
            entry.examples()
                    .forEach(
                            example -> lines.add("     · " + joined(example.en().text(), example.zh())));
            lines.add("     → " + places(i));
        }
    }

    /** The headings under which a word stands, with the paragraph's number and the form it has there. */
    private String places(int entry) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (Occurrence place : linked.occurrencesOf(entry)) {
            places.computeIfAbsent(nameOf(place), name -> new ArrayList<>())
                    .add(place.en().of(LessonTexts.english(lesson, place)));
        }
        return places.isEmpty()
                ? messages.text("cli.not-in-article")
                : places.entrySet().stream()
                        .map(place -> place.getKey() + ": " + String.join(", ", place.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private String nameOf(Occurrence place) {
        String heading = lesson.sections().get(place.section()).heading().either();
        return joined(heading, String.valueOf(place.paragraph() + 1));
    }

    private void questions() {
        if (lesson.questions().isEmpty()) {
            return;
        }
        heading(messages.text("cli.questions"));
        for (Question question : lesson.questions()) {
            lines.add(both(question.prompt()));
            question.choices()
                    .forEach(choice -> lines.add((choice.right() ? "  [x] " : "  [ ] ") + both(choice.text())));
            if (!question.answer().isEmpty()) {
                lines.add("  = " + both(question.answer()));
            }
        }
    }

    private void heading(String text) {
        lines.add("");
        if (!text.isEmpty()) {
            lines.add("── " + text);
            lines.add("");
        }
    }

    private static String both(Bilingual text) {
        return joined(text.en(), text.zh());
    }

    private static String joined(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }
}
