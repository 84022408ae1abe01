package org.duidu.lesson;

import java.util.ArrayList;
import java.util.List;
import org.duidu.text.Aligner;
import org.duidu.text.Lexicon;
import org.duidu.text.SentenceSplitter;
import org.duidu.text.TextRange;

/**
 * A lesson with its paragraphs cut into pairs of sentences. The pairs are worked out when it is made; it is immutable
 * after that.
 *
 * <p>Where a paragraph and its translation were broken by hand into the same number of stretches, these are the pairs.
 * Elsewhere the sentences are aligned, with the lesson's own vocabulary as a lexicon.
 */
public final class AlignedLesson {
    private static final TextRange MISSING = new TextRange(0, 0);

    private final Lesson lesson;
    private final List<List<List<SentencePair>>> sections;

    private AlignedLesson(Lesson lesson, List<List<List<SentencePair>>> sections) {
        this.lesson = lesson;
        this.sections = sections;
    }

    /** Aligns a lesson. Whoever aligns many keeps one aligner for all of them. */
    public static AlignedLesson of(Lesson lesson, Aligner aligner) {
        Lexicon lexicon = LessonLexicon.of(lesson.vocabulary());
        List<List<List<SentencePair>>> sections = new ArrayList<>();
        for (Section section : lesson.sections()) {
            sections.add(section instanceof TextSection text ? pairs(text, aligner, lexicon) : List.of());
        }
        return new AlignedLesson(lesson, List.copyOf(sections));
    }

    public Lesson lesson() {
        return lesson;
    }

    /**
     * The pairs of a paragraph in order; empty for a section of notes and for a paragraph without text. Where a whole
     * side of the paragraph is missing, each sentence of the other is paired with an empty range at 0, with confidence
     * 0.
     *
     * @param section from 0, in {@link Lesson#sections()}
     * @param paragraph from 0, in {@link TextSection#paragraphs()}
     * @throws IndexOutOfBoundsException if the lesson has no such section, or the section no such paragraph
     */
    public List<SentencePair> pairs(int section, int paragraph) {
        return lesson.sections().get(section) instanceof TextSection
                ? sections.get(section).get(paragraph)
                : List.of();
    }

    private static List<List<SentencePair>> pairs(TextSection section, Aligner aligner, Lexicon lexicon) {
        return section.paragraphs().stream()
                .map(paragraph -> pairs(paragraph.en(), paragraph.zh(), aligner, lexicon))
                .toList();
    }

    private static List<SentencePair> pairs(RichText en, RichText zh, Aligner aligner, Lexicon lexicon) {
        List<TextRange> english = SentenceSplitter.english(en.text());
        List<TextRange> chinese = SentenceSplitter.chinese(zh.text());
        if (english.isEmpty() || chinese.isEmpty()) {
            return unpaired(english, chinese);
        }
        if (!en.breaks().isEmpty() && en.breaks().size() == zh.breaks().size()) {
            return byHand(en, zh);
        }
        return aligner.align(en.text(), english, zh.text(), chinese, lexicon).stream()
                .map(bead -> new SentencePair(bead.en(), bead.zh(), bead.confidence()))
                .toList();
    }

    private static List<SentencePair> unpaired(List<TextRange> english, List<TextRange> chinese) {
        List<SentencePair> pairs = new ArrayList<>();
        english.forEach(sentence -> pairs.add(new SentencePair(sentence, MISSING, 0)));
        chinese.forEach(sentence -> pairs.add(new SentencePair(MISSING, sentence, 0)));
        return List.copyOf(pairs);
    }

    private static List<SentencePair> byHand(RichText en, RichText zh) {
        List<TextRange> english = stretches(en);
        List<TextRange> chinese = stretches(zh);
        List<SentencePair> pairs = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            SentencePair pair = new SentencePair(english.get(i), chinese.get(i), 1);
            if (!pair.en().isEmpty() || !pair.zh().isEmpty()) {
                pairs.add(pair);
            }
        }
        return List.copyOf(pairs);
    }

    private static List<TextRange> stretches(RichText text) {
        List<TextRange> stretches = new ArrayList<>();
        int start = 0;
        for (int end : text.breaks()) {
            stretches.add(trimmed(text.text(), start, end));
            start = end;
        }
        stretches.add(trimmed(text.text(), start, text.text().length()));
        return stretches;
    }

    private static TextRange trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new TextRange(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
