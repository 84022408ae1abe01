package org.duidu.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duidu.lesson.AlignedLesson;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.LessonHeader;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.RichText;
import org.duidu.lesson.Section;
import org.duidu.lesson.TextSection;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.text.Aligner;
import org.duidu.text.Lemmatizer;
import org.duidu.text.OneDictionary;

/** Small lessons for the tests of this package. */
final class Lessons {
    /** One for all tests, as in the app. */
    static final Lemmatizer LEMMATIZER = OneDictionary.LEMMATIZER;

    private static final Aligner ALIGNER = new Aligner();
    private static final LessonHeader HEADER = new LessonHeader(
            Bilingual.EMPTY,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    private Lessons() {}

    /** An entry written as in a lesson file: {@code headword (pos) Chinese}, then the author's forms. */
    static VocabularyEntry entry(String line, String... forms) {
        int end = line.lastIndexOf(") ");
        int start = line.lastIndexOf(" (", end);
        String headword = start < 0 ? line.strip() : line.substring(0, start).strip();
        String partOfSpeech = start < 0 ? "" : line.substring(start + 2, end);
        String zh = start < 0 ? "" : line.substring(end + 2).strip();
        return new VocabularyEntry(
                headword, partOfSpeech, Optional.empty(), zh, "", List.of(), Arrays.asList(forms), Optional.empty());
    }

    /** An article of one paragraph. */
    static AlignedLesson lesson(String en, String zh, VocabularyEntry... entries) {
        return lesson("lesson", List.of(section(Section.Role.ARTICLE, en, zh)), entries);
    }

    static AlignedLesson lesson(String id, List<Section> sections, VocabularyEntry... entries) {
        return AlignedLesson.of(new Lesson(id, HEADER, sections, List.of(entries), List.of()), ALIGNER);
    }

    /** A section whose paragraphs are given in turn, English and Chinese. */
    static TextSection section(Section.Role role, String... texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < texts.length; i += 2) {
            paragraphs.add(new Paragraph(
                    Paragraph.Kind.PROSE, RichText.plain(texts[i]), RichText.plain(texts[i + 1]), Optional.empty()));
        }
        return new TextSection(role, Bilingual.EMPTY, paragraphs);
    }
}
