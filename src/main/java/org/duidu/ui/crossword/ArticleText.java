package org.duidu.ui.crossword;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.duidu.crossword.ArticlePlace;
import org.duidu.crossword.Clue;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.PlacedWord;
import org.duidu.crossword.Puzzle;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Section;
import org.duidu.lesson.SentencePair;
import org.duidu.lesson.TextSection;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.Occurrence;

/**
 * The articles that a puzzle's clues come from, with gaps where its words stand. A word that is not yet there is hidden
 * in every place of its article, not only in that of its clue.
 */
final class ArticleText {
    private final Puzzle puzzle;
    private final Function<PlacedWord, String> gap;
    private final Map<PlacedWord, ArticlePlace> places = new HashMap<>();
    private final Map<Entry, PlacedWord> byEntry = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    /** A vocabulary entry of a lesson. */
    private record Entry(String lesson, int entry) {}

    /** A heading, or a paragraph with its place. */
    sealed interface Block {}

    record Heading(Bilingual text) implements Block {}

    record Passage(LinkedLesson lesson, int section, int paragraph, Paragraph text) implements Block {
        boolean holds(ArticlePlace place) {
            return lesson.lesson().id().equals(place.lesson())
                    && section == place.occurrence().section()
                    && paragraph == place.occurrence().paragraph();
        }
    }

    /**
     * @param gap what stands where a clue comes from, with its number
     */
    ArticleText(Crossword crossword, Puzzle puzzle, List<LinkedLesson> lessons, Function<PlacedWord, String> gap) {
        this.puzzle = puzzle;
        this.gap = gap;
        for (PlacedWord word : crossword.layout().words()) {
            crossword.clue(word).place().ifPresent(place -> {
                places.put(word, place);
                byEntry.put(new Entry(place.lesson(), place.occurrence().entry()), word);
            });
        }
        lessons.forEach(this::addLesson);
    }

    /** Headings and passages in the order of the articles; empty if no clue has a place in these lessons. */
    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** The passage that a word's clue comes from. */
    Optional<Passage> passageOf(PlacedWord word) {
        return Optional.ofNullable(places.get(word))
                .flatMap(place -> blocks.stream()
                        .filter(Passage.class::isInstance)
                        .map(Passage.class::cast)
                        .filter(passage -> passage.holds(place))
                        .findFirst());
    }

    /** A passage as it reads now. */
    GappedText shown(Passage passage) {
        GappedText.Builder builder = new GappedText.Builder(passage.text());
        passage.lesson().occurrencesIn(passage.section(), passage.paragraph()).stream()
                .sorted(Comparator.comparingInt(place -> place.en().start()))
                .forEach(place -> add(builder, passage, place));
        List<SentencePair> pairs = passage.lesson().aligned().pairs(passage.section(), passage.paragraph());
        return builder.build(pairs);
    }

    private void add(GappedText.Builder builder, Passage passage, Occurrence place) {
        Optional<PlacedWord> word = wordAt(passage, place);
        boolean own = word.map(places::get)
                .filter(each -> each.occurrence().equals(place))
                .isPresent();
        if (word.isEmpty()) {
            return;
        }
        if (puzzle.isRight(word.get())) {
            builder.written(word.get(), place, own);
        } else {
            builder.gap(word.get(), place, own ? gap.apply(word.get()) : Clue.GAP, own);
        }
    }

    /** The puzzle's word that a place would give away: that of its entry, or one that is spelled like it. */
    private Optional<PlacedWord> wordAt(Passage passage, Occurrence place) {
        PlacedWord ofEntry = byEntry.get(new Entry(passage.lesson().lesson().id(), place.entry()));
        String letters = Puzzle.lettersOf(place.en().of(passage.text().en().text()));
        return Optional.ofNullable(ofEntry)
                .or(() -> puzzle.layout().words().stream()
                        .filter(word -> word.answer().letters().equals(letters))
                        .findFirst());
    }

    private void addLesson(LinkedLesson lesson) {
        TreeSet<Integer> sections = new TreeSet<>();
        places.values().stream()
                .filter(place -> place.lesson().equals(lesson.lesson().id()))
                .forEach(place -> sections.add(place.occurrence().section()));
        if (sections.isEmpty()) {
            return;
        }
        List<Section> all = lesson.lesson().sections();
        for (int section = 0; section < all.size(); section++) {
            boolean wanted = all.get(section).role() == Section.Role.ARTICLE || sections.contains(section);
            if (wanted && all.get(section) instanceof TextSection text) {
                addSection(lesson, section, text);
            }
        }
    }

    private void addSection(LinkedLesson lesson, int section, TextSection text) {
        if (!text.heading().isEmpty()) {
            blocks.add(new Heading(text.heading()));
        }
        for (int i = 0; i < text.paragraphs().size(); i++) {
            if (!text.paragraphs().get(i).en().isEmpty()) {
                blocks.add(new Passage(lesson, section, i, text.paragraphs().get(i)));
            }
        }
    }
}
