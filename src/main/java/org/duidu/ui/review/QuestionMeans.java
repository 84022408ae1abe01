package org.duidu.ui.review;

import org.duidu.quiz.Marking;
import org.duidu.quiz.QuizMaker;
import org.duidu.text.Lemmatizer;
import org.duidu.text.Thesaurus;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.vocabulary.VocabularyLinker;

/** What questions for cards are made and marked with. */
public record QuestionMeans(VocabularyLinker linker, Lemmatizer lemmatizer, Thesaurus thesaurus, TaskRunner tasks) {
    CardQuestions questions() {
        return new CardQuestions(
                new QuizMaker(linker, lemmatizer, thesaurus),
                known -> new Marking(lemmatizer, thesaurus, known),
                tasks);
    }
}
