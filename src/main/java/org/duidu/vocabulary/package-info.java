/**
 * Vocabulary entries and where they stand: in the article of their lesson, in their examples, and across all lessons.
 * Nothing of quizzes, cards or screens. Start with {@link org.duidu.vocabulary.VocabularyLinker}; the concordance of a
 * library is {@link org.duidu.vocabulary.Concordance}.
 */
package org.duidu.vocabulary;
