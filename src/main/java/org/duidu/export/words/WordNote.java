package org.duidu.export.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duidu.lesson.Example;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.text.TextRange;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.VocabularyLinker;
import org.duidu.vocabulary.WordSentence;

/**
 * A word with all that a lesson says of it.
 *
 * @param id stays the same while definition, examples and the lesson's order change, so that a second export is known
 *     for the same word
 * @param example the first that has the word, or the first of all
 * @param sentence of the article
 * @param lesson the title of its lesson
 */
public record WordNote(
        String id,
        String word,
        String partOfSpeech,
        String ipa,
        String zh,
        String definition,
        Marked example,
        Marked sentence,
        String lesson,
        String level) {

    /**
     * A sentence with a word in it.
     *
     * @param forms where the word stands in {@code en}; none if it is not found
     * @param zh its Chinese, empty where there is none
     */
    public record Marked(String en, List<TextRange> forms, String zh) {
        static final Marked NONE = new Marked("", List.of(), "");

        public Marked {
            forms = List.copyOf(forms);
        }
    }

    /** The notes of a lesson's words, in its order. */
    public static List<WordNote> of(LinkedLesson linked, VocabularyLinker linker) {
        Lesson lesson = linked.lesson();
        Map<String, Integer> seen = new HashMap<>();
        List<WordNote> notes = new ArrayList<>();
        for (int i = 0; i < lesson.vocabulary().size(); i++) {
            VocabularyEntry entry = lesson.vocabulary().get(i);
            String id = idOf(lesson, entry);
            int times = seen.merge(id, 1, Integer::sum);
            notes.add(new WordNote(
                    times == 1 ? id : id + "#" + times,
                    entry.headword(),
                    entry.partOfSpeech(),
                    entry.ipa().orElse(""),
                    entry.zh(),
                    entry.definition(),
                    example(entry, linker),
                    sentence(linked, i),
                    lesson.header().title().either(),
                    lesson.header().level().map(Enum::name).orElse("")));
        }
        return notes;
    }

    /** File names like {@code unit-1} are common, so the author belongs to it. */
    private static String idOf(Lesson lesson, VocabularyEntry entry) {
        return String.join(
                "\u001F",
                lesson.header().author().orElse(""),
                lesson.id(),
                entry.headword().toLowerCase(Locale.ROOT),
                entry.wordClass().abbreviation());
    }

    private static Marked example(VocabularyEntry entry, VocabularyLinker linker) {
        List<Marked> examples = new ArrayList<>();
        for (Example example : entry.examples()) {
            examples.add(new Marked(example.en().text(), linker.formsIn(example.en(), entry), example.zh()));
        }
        Optional<Marked> withWord =
                examples.stream().filter(one -> !one.forms().isEmpty()).findFirst();
        return withWord.orElseGet(() -> examples.isEmpty() ? Marked.NONE : examples.get(0));
    }

    private static Marked sentence(LinkedLesson linked, int entry) {
        return WordSentence.of(linked, entry).stream()
                .findFirst()
                .map(found -> new Marked(found.en(), List.of(found.form()), found.zh()))
                .orElse(Marked.NONE);
    }
}
