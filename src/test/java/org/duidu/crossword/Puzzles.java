package org.duidu.crossword;

import java.util.ArrayList;
import java.util.List;
import org.duidu.lesson.AlignedLesson;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.format.LessonReader;
import org.duidu.text.Aligner;
import org.duidu.text.Lemmatizer;
import org.duidu.text.OneDictionary;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.VocabularyLinker;

/** Puzzles of lessons and lists, as the app makes them, for tests. */
public final class Puzzles {
    private static final Lemmatizer LEMMATIZER = OneDictionary.LEMMATIZER;
    private static final VocabularyLinker LINKER = new VocabularyLinker(LEMMATIZER);
    private static final long ITERATIONS = 5_000;

    private Puzzles() {}

    static ClueMaker maker(boolean voice) {
        return new ClueMaker(LINKER, LEMMATIZER, voice);
    }

    /** A lesson written in Markdown. */
    public static LinkedLesson lesson(String markdown) {
        return LINKER.link(AlignedLesson.of(
                new LessonReader().read("test", markdown).lesson().orElseThrow(), new Aligner()));
    }

    /** A puzzle of a lesson. */
    public static Crossword of(LinkedLesson lesson, ClueChoice choice, long seed) {
        return of(lesson.lesson().header().title(), WordSource.of(lesson), choice, seed);
    }

    /** A puzzle of {@code word<TAB>clue}, a line each. */
    public static Crossword of(Bilingual title, long seed, String... lines) {
        List<WordSource> words = new ArrayList<>();
        for (String line : lines) {
            String[] columns = line.split("\t", 2);
            words.add(new WordSource.Listed(columns[0], columns.length > 1 ? columns[1] : "", words.size() + 1));
        }
        return of(title, words, ClueChoice.DEFINITION, seed);
    }

    static Crossword of(Bilingual title, List<WordSource> sources, ClueChoice choice, long seed) {
        return of(maker(false), title, sources, choice, seed);
    }

    static Crossword of(ClueMaker maker, Bilingual title, List<WordSource> sources, ClueChoice choice, long seed) {
        PuzzleWords words = maker.words(sources, choice);
        Layout layout = new LayoutGenerator()
                .generate(new LayoutRequest(words.answers().answers(), seed, SearchBudget.ofIterations(ITERATIONS)));
        return maker.crossword(title, layout, words, choice, seed);
    }
}
