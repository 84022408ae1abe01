package org.duidu.ui.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.NotesSection;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Section;
import org.duidu.lesson.SentencePair;
import org.duidu.lesson.TextSection;
import org.duidu.text.TextRange;
import org.duidu.ui.reader.ReaderRow.Column;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.Occurrence;

/** A lesson laid out as the rows of a page, with the order in which the keyboard walks its sentences and words. */
final class ReaderDocument {
    /** A lesson keeps its questions without the heading that they stood under. */
    private static final Bilingual QUESTIONS = new Bilingual("Questions", "問答");

    private final LinkedLesson linked;
    private final List<ReaderRow> rows;
    private final List<Place> sentences;
    private final List<WordPlace> words;

    /** A sentence pair on the page: row, and which pair of that row. */
    record Place(int row, int pair) {}

    /** A vocabulary word on the page. */
    record WordPlace(int row, Occurrence occurrence) {}

    private ReaderDocument(LinkedLesson linked, List<ReaderRow> rows) {
        this.linked = linked;
        this.rows = List.copyOf(rows);
        this.sentences = IntStream.range(0, rows.size())
                .boxed()
                .flatMap(
                        row -> IntStream.range(0, pairsOf(rows.get(row)).size()).mapToObj(pair -> new Place(row, pair)))
                .toList();
        this.words = IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> rows.get(row) instanceof ReaderRow.Pair pair
                        ? pair.occurrences().stream().map(occurrence -> new WordPlace(row, occurrence))
                        : java.util.stream.Stream.empty())
                .toList();
    }

    /**
     * @param words English words of the article
     * @param minutes reading time
     */
    static ReaderDocument of(LinkedLesson linked, int words, int minutes) {
        Lesson lesson = linked.lesson();
        List<ReaderRow> rows = new ArrayList<>();
        rows.add(new ReaderRow.Title(lesson.header(), minutes, words));
        Set<Integer> glossed = new HashSet<>();
        for (int section = 0; section < lesson.sections().size(); section++) {
            addSection(rows, linked, section, glossed);
        }
        if (!lesson.questions().isEmpty()) {
            rows.add(new ReaderRow.Heading(QUESTIONS));
        }
        for (int question = 0; question < lesson.questions().size(); question++) {
            rows.add(new ReaderRow.Asked(question, lesson.questions().get(question)));
        }
        if (!lesson.header().sources().isEmpty()) {
            rows.add(new ReaderRow.Sources(lesson.header().sources()));
        }
        return new ReaderDocument(linked, rows);
    }

    private static void addSection(List<ReaderRow> rows, LinkedLesson linked, int index, Set<Integer> glossed) {
        Section section = linked.lesson().sections().get(index);
        if (!section.heading().isEmpty()) {
            rows.add(new ReaderRow.Heading(section.heading()));
        }
        if (section instanceof TextSection text) {
            for (int paragraph = 0; paragraph < text.paragraphs().size(); paragraph++) {
                rows.add(pair(linked, index, paragraph, text.paragraphs().get(paragraph), glossed));
            }
        } else if (section instanceof NotesSection notes) {
            rows.addAll(NotesRows.of(notes.markdown()));
        }
    }

    private static ReaderRow.Pair pair(
            LinkedLesson linked, int section, int paragraph, Paragraph text, Set<Integer> glossed) {
        List<Occurrence> occurrences = linked.occurrencesIn(section, paragraph);
        List<Integer> newHere =
                occurrences.stream().map(Occurrence::entry).filter(glossed::add).toList();
        return new ReaderRow.Pair(
                section, paragraph, text, linked.aligned().pairs(section, paragraph), occurrences, newHere);
    }

    LinkedLesson linked() {
        return linked;
    }

    Lesson lesson() {
        return linked.lesson();
    }

    List<ReaderRow> rows() {
        return rows;
    }

    /** All sentence pairs in the order of the page. */
    List<Place> sentences() {
        return sentences;
    }

    /** All vocabulary words in the order of the page. */
    List<WordPlace> words() {
        return words;
    }

    Optional<SentencePair> pairAt(Place place) {
        List<SentencePair> pairs = place.row() < rows.size() ? pairsOf(rows.get(place.row())) : List.of();
        return place.pair() < pairs.size() ? Optional.of(pairs.get(place.pair())) : Optional.empty();
    }

    /** The words of a sentence in one of its languages; empty if it has none. */
    String textOf(Place place, Column column) {
        int piece = column == Column.CHINESE ? ReaderRow.Pair.CHINESE_PIECE : ReaderRow.Pair.ENGLISH_PIECE;
        return pairAt(place)
                .map(pair -> (column == Column.CHINESE ? pair.zh() : pair.en())
                        .of(rows.get(place.row()).pieces().get(piece).text().text()))
                .orElse("");
    }

    /** The sentence pair at a character of a row's piece. */
    Optional<Place> placeAt(int row, Column column, int character) {
        List<SentencePair> pairs = pairsOf(rows.get(row));
        for (int pair = 0; pair < pairs.size(); pair++) {
            TextRange range = column == Column.ENGLISH
                    ? pairs.get(pair).en()
                    : pairs.get(pair).zh();
            if (range.contains(character)) {
                return Optional.of(new Place(row, pair));
            }
        }
        return Optional.empty();
    }

    /** The vocabulary word at a character of a row: in the English, or its Chinese. */
    Optional<Occurrence> wordAt(int row, Column column, int character) {
        if (!(rows.get(row) instanceof ReaderRow.Pair pair)) {
            return Optional.empty();
        }
        return pair.occurrences().stream()
                .filter(occurrence -> column == Column.ENGLISH
                        ? occurrence.en().contains(character)
                        : occurrence.zh().filter(zh -> zh.contains(character)).isPresent())
                .findFirst();
    }

    int rowOf(Occurrence occurrence) {
        return words.stream()
                .filter(word -> word.occurrence().equals(occurrence))
                .mapToInt(WordPlace::row)
                .findFirst()
                .orElse(0);
    }

    /**
     * Where a row of an older version of this lesson stands now: at the same words if they are still there, otherwise at
     * the same count.
     */
    int rowLike(ReaderRow old, int oldIndex) {
        List<ReaderRow.Piece> wanted = old.pieces();
        int nearest = Math.min(oldIndex, rows.size() - 1);
        if (wanted.isEmpty()) {
            return nearest;
        }
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).pieces().equals(wanted))
                .boxed()
                .min(java.util.Comparator.comparingInt(row -> Math.abs(row - oldIndex)))
                .orElse(nearest);
    }

    static List<SentencePair> pairsOf(ReaderRow row) {
        return row instanceof ReaderRow.Pair pair ? pair.pairs() : List.of();
    }
}
