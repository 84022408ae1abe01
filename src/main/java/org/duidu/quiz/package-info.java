/**
 * Quizzes: questions of every kind made from lessons ({@link org.duidu.quiz.QuizMaker}), with one right answer each and a
 * record of those that were refused; and what an answer is worth ({@link org.duidu.quiz.Marking}). Knows no screen, no
 * paper and no file of other programs. Start with {@link org.duidu.quiz.Question}.
 */
package org.duidu.quiz;
