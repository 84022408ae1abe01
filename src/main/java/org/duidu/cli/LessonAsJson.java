package org.duidu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.LessonHeader;
import org.duidu.lesson.Level;
import org.duidu.lesson.NotesSection;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Question;
import org.duidu.lesson.Section;
import org.duidu.lesson.SentencePair;
import org.duidu.lesson.TextSection;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.vocabulary.LinkedLesson;

/** A lesson with its sentence pairs and occurrences, as {@code show --format json} prints it. */
final class LessonAsJson {
    private final LinkedLesson linked;
    private final Lesson lesson;

    private LessonAsJson(LinkedLesson linked) {
        this.linked = linked;
        this.lesson = linked.lesson();
    }

    static ObjectNode of(LinkedLesson linked) {
        return new LessonAsJson(linked).lesson();
    }

    private ObjectNode lesson() {
        LessonHeader header = lesson.header();
        ObjectNode json = Json.object().put("id", lesson.id());
        json.set("title", both(header.title()));
        json.put("level", header.level().map(Level::name).orElse(null));
        json.put("story", header.story().orElse(null));
        json.set("topics", Json.strings(header.topics()));
        json.put("region", header.region().orElse(null));
        json.put("author", header.author().orElse(null));
        json.put("license", header.license().orElse(null));
        ArrayNode sections = json.putArray("sections");
        for (int i = 0; i < lesson.sections().size(); i++) {
            sections.add(section(i, lesson.sections().get(i)));
        }
        ArrayNode vocabulary = json.putArray("vocabulary");
        for (int i = 0; i < lesson.vocabulary().size(); i++) {
            vocabulary.add(entry(i, lesson.vocabulary().get(i)));
        }
        ArrayNode questions = json.putArray("questions");
        lesson.questions().forEach(question -> questions.add(question(question)));
        ArrayNode sources = json.putArray("sources");
        header.sources()
                .forEach(source -> sources.addObject()
                        .put("author", source.author())
                        .put("publisher", source.publisher())
                        .put("title", source.title())
                        .put("date", source.date())
                        .put("url", source.url())
                        .put("language", source.language()));
        return json;
    }

    private ObjectNode section(int index, Section section) {
        ObjectNode json = Json.object().put("role", section.role().name().toLowerCase(Locale.ROOT));
        json.set("heading", both(section.heading()));
        if (section instanceof NotesSection notes) {
            json.put("markdown", notes.markdown());
        }
        ArrayNode paragraphs = json.putArray("paragraphs");
        if (section instanceof TextSection text) {
            for (int i = 0; i < text.paragraphs().size(); i++) {
                paragraphs.add(
                        paragraph(text.paragraphs().get(i), linked.aligned().pairs(index, i)));
            }
        }
        return json;
    }

    private static ObjectNode paragraph(Paragraph paragraph, List<SentencePair> pairs) {
        String en = paragraph.en().text();
        String zh = paragraph.zh().text();
        ObjectNode json = Json.pair(en, zh).put("kind", paragraph.kind().name().toLowerCase(Locale.ROOT));
        paragraph.speaker().ifPresent(speaker -> json.set("speaker", both(speaker)));
        ArrayNode sentences = json.putArray("sentences");
        pairs.forEach(pair ->
                sentences.add(Json.pair(pair.en().of(en), pair.zh().of(zh))
                        .put("confidence", BigDecimal.valueOf(pair.confidence()).setScale(2, RoundingMode.HALF_UP))));
        return json;
    }

    private ObjectNode entry(int index, VocabularyEntry entry) {
        ObjectNode json = Json.object().put("word", entry.headword()).put("partOfSpeech", entry.partOfSpeech());
        entry.ipa().ifPresent(ipa -> json.put("ipa", ipa));
        json.put("zh", entry.zh()).put("definition", entry.definition());
        ArrayNode examples = json.putArray("examples");
        entry.examples().forEach(example -> examples.add(Json.pair(example.en().text(), example.zh())));
        json.set("forms", Json.strings(entry.forms()));
        entry.note().ifPresent(note -> json.put("note", note));
        ArrayNode occurrences = json.putArray("occurrences");
        linked.occurrencesOf(index)
                .forEach(place -> occurrences
                        .addObject()
                        .put("section", place.section())
                        .put("paragraph", place.paragraph())
                        .put("start", place.en().start())
                        .put("end", place.en().end())
                        .put("text", place.en().of(LessonTexts.english(lesson, place))));
        return json;
    }

    private static ObjectNode question(Question question) {
        ObjectNode json = Json.object();
        json.set("prompt", both(question.prompt()));
        json.set(
                "options",
                Json.strings(question.choices().stream()
                        .map(choice -> choice.text().either())
                        .toList()));
        json.put("answer", LessonTexts.answer(question).either());
        ArrayNode choices = json.putArray("choices");
        question.choices().forEach(choice -> choices.add(both(choice.text()).put("right", choice.right())));
        json.set("modelAnswer", both(question.answer()));
        return json;
    }

    private static ObjectNode both(Bilingual text) {
        return Json.pair(text.en(), text.zh());
    }
}
