package org.duidu.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.review.WordKey;
import org.duidu.text.WordClass;
import org.duidu.text.WordForm;
import org.duidu.vocabulary.LinkedLesson;

/**
 * What a quiz is made of: the entries that may be asked, the words that may be wrong options, and the lessons. Made anew
 * for each quiz; not for several threads.
 */
final class Material {
    private final Tools tools;
    private final List<LinkedLesson> lessons;
    private final Map<LinkedLesson, List<ArticleSentence>> sentences = new HashMap<>();
    private final List<Item> allItems = new ArrayList<>();
    private final List<Lexeme> known;
    private final List<Lexeme> spare;
    private final Neighbours neighbours;
    private final FairOption fair;
    private final Set<WordKey> wanted;

    /**
     * @param wanted the words that are asked; none for all
     */
    Material(Tools tools, List<LinkedLesson> lessons, List<LinkedLesson> known, Set<WordKey> wanted) {
        this.tools = tools;
        this.lessons = lessons;
        this.wanted = wanted;
        this.neighbours =
                new Neighbours(Stream.concat(lessons.stream(), known.stream()).toList());
        this.fair = new FairOption(tools, neighbours);
        Lexemes lexemes = new Lexemes(tools, neighbours);
        lessons.forEach(lesson -> addItems(lesson, lexemes));
        this.known = known.stream()
                .flatMap(lesson ->
                        lesson.lesson().vocabulary().stream().map(entry -> lexemes.of(entry, lesson.lesson())))
                .toList();
        this.spare = SpareWords.read(lexemes);
    }

    private void addItems(LinkedLesson lesson, Lexemes lexemes) {
        List<VocabularyEntry> vocabulary = lesson.lesson().vocabulary();
        for (int entry = 0; entry < vocabulary.size(); entry++) {
            Lexeme lexeme = lexemes.of(vocabulary.get(entry), lesson.lesson());
            WordKey key = WordKey.of(vocabulary.get(entry), tools.lemmatizer());
            QuizWord word = new QuizWord(lesson.lesson().id(), entry, lexeme.headword(), key);
            allItems.add(new Item(lesson, entry, word, lexeme));
        }
    }

    Tools tools() {
        return tools;
    }

    List<LinkedLesson> lessons() {
        return lessons;
    }

    /** The entries that are to be asked. */
    List<Item> items() {
        return wanted.isEmpty()
                ? allItems
                : allItems.stream()
                        .filter(item -> wanted.contains(item.word().key()))
                        .toList();
    }

    /** All entries of the lessons. */
    List<Item> allItems() {
        return allItems;
    }

    List<Item> itemsOf(LinkedLesson lesson) {
        return items().stream().filter(item -> item.lesson() == lesson).toList();
    }

    /** The sentences of a lesson's article. */
    List<ArticleSentence> sentences(LinkedLesson lesson) {
        return sentences.computeIfAbsent(lesson, ArticleSentence::of);
    }

    Neighbours neighbours() {
        return neighbours;
    }

    FairOption fair() {
        return fair;
    }

    /** Words for wrong options: of a lesson, of the other lessons, and common ones. */
    List<List<Lexeme>> sources(String lesson) {
        List<Lexeme> own = new ArrayList<>();
        List<Lexeme> others = new ArrayList<>();
        allItems.forEach(item -> (item.lessonId().equals(lesson) ? own : others).add(item.lexeme()));
        others.addAll(known);
        return List.of(own, others, spare);
    }

    /** A word in a form; empty if it has none, or it is not sure to have it. */
    Optional<String> inForm(Lexeme lexeme, WordForm form) {
        if (form == lexeme.form()) {
            return Optional.of(lexeme.headword());
        }
        Optional<WordClass> wordClass = lexeme.wordClass();
        boolean uncountable = form == WordForm.PLURAL && !lexeme.countable();
        boolean pluralOnly = lexeme.form() == WordForm.PLURAL && lexeme.base().equals(lexeme.headword());
        return lexeme.isPhrase() || uncountable || pluralOnly
                ? Optional.empty()
                : wordClass.flatMap(known -> tools.inflector().inflected(lexeme.base(), form, known));
    }

    /** The form of a word at a gap; empty if it is none that other words could be put into. */
    Optional<WordForm> formOf(Lexeme lexeme, String surface) {
        if (surface.equalsIgnoreCase(lexeme.headword())) {
            return Optional.of(lexeme.form());
        }
        return lexeme.wordClass()
                .filter(known -> !lexeme.isPhrase())
                .flatMap(known -> tools.inflector().formOf(surface, lexeme.base(), known));
    }
}
