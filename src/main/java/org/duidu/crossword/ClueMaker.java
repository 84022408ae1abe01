package org.duidu.crossword;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duidu.lesson.Bilingual;
import org.duidu.text.Lemmatizer;
import org.duidu.vocabulary.VocabularyLinker;

/**
 * Makes clues. A word that does not have the wished kind gets another, and one of which nothing is known its letters in
 * another order. Safe for many threads.
 */
public final class ClueMaker {
    private final ClueWriter writer;
    private final boolean voice;

    /**
     * @param voice whether this machine has a voice that can sound words; without one no clue is {@link ClueKind#SPOKEN}
     */
    public ClueMaker(VocabularyLinker linker, Lemmatizer lemmatizer, boolean voice) {
        this.writer = new ClueWriter(linker, lemmatizer);
        this.voice = voice;
    }

    /**
     * What of some words can be laid out. Where the clues are to be gaps in sentences, a word that stands in no sentence
     * as its headword says enters as it stands there.
     */
    public PuzzleWords words(List<WordSource> sources, ClueChoice choice) {
        List<String> words = sources.stream()
                .map(source -> writer.formInSentences(choice, source).orElseGet(source::word))
                .toList();
        return new PuzzleWords(sources, AnswerList.of(words));
    }

    /**
     * A puzzle made of a layout: the same words, layout, choice and seed give the same clues.
     *
     * @param words that the layout was made of
     */
    public Crossword crossword(Bilingual title, Layout layout, PuzzleWords words, ClueChoice choice, long seed) {
        List<ClueKind> mixture = mixture(seed);
        List<Answer> placed = layout.words().stream().map(PlacedWord::answer).toList();
        List<Clue> clues = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            List<ClueKind> kinds = new ArrayList<>(choice == ClueChoice.MIXED ? mixture : choice.kinds());
            if (choice == ClueChoice.MIXED) {
                Collections.rotate(kinds, -i);
            }
            List<WordSource> sources = words.of(placed.get(i));
            Clue clue = first(kinds, placed.get(i), sources, seed);
            clues.add(wished(choice, sources, clue).map(clue::insteadOf).orElse(clue));
        }
        return new Crossword(
                title, layout, TwinClues.toldApart(withOthers(clues, placed, words), placed), seed, choice);
    }

    /** A gap's sentence may have other words of the puzzle, which it would give away. */
    private List<Clue> withOthers(List<Clue> clues, List<Answer> placed, PuzzleWords words) {
        List<List<AnswerForms>> forms = placed.stream()
                .map(answer -> writer.forms(answer, words.of(answer)))
                .toList();
        List<Clue> marked = new ArrayList<>();
        for (int own = 0; own < clues.size(); own++) {
            Clue clue = clues.get(own);
            marked.add(clue.hasGap() ? withOthers(clue, own, placed, forms) : clue);
        }
        return marked;
    }

    private Clue withOthers(Clue clue, int own, List<Answer> placed, List<List<AnswerForms>> forms) {
        SpelledText text = writer.spelled(clue.text());
        List<OtherAnswer> others = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            if (i != own) {
                String letters = placed.get(i).letters();
                forms.get(i).stream()
                        .flatMap(each -> each.inflectionsIn(text).stream())
                        .forEach(range -> others.add(new OtherAnswer(range, letters)));
            }
        }
        return clue.withOthers(OtherAnswer.apart(others));
    }

    /** Of a words file the author's clue is wished, of a mixture nothing in particular. */
    private static Optional<ClueKind> wished(ClueChoice choice, List<WordSource> sources, Clue clue) {
        if (clue.kind() == ClueKind.GIVEN || sources.stream().allMatch(WordSource.Listed.class::isInstance)) {
            return Optional.of(ClueKind.GIVEN);
        }
        return choice == ClueChoice.MIXED
                ? Optional.empty()
                : Optional.of(choice.kinds().get(0));
    }

    private List<ClueKind> mixture(long seed) {
        List<ClueKind> kinds = new ArrayList<>(ClueChoice.MIXED.kinds());
        if (voice) {
            kinds.add(ClueKind.SPOKEN);
        }
        Collections.shuffle(kinds, new Random(seed));
        return kinds;
    }

    private Clue first(List<ClueKind> kinds, Answer answer, List<WordSource> sources, long seed) {
        Optional<Clue> given = writer.clue(ClueKind.GIVEN, answer, sources, seed);
        if (given.isPresent()) {
            return given.get();
        }
        boolean spoken = voice && kinds.get(0) == ClueKind.SPOKEN;
        Clue written = kinds.stream()
                .flatMap(kind -> writer.clue(kind, answer, sources, seed).stream())
                .findFirst()
                .orElseGet(() -> ClueWriter.letters(answer));
        return spoken ? written.as(ClueKind.SPOKEN) : written;
    }
}
