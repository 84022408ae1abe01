/**
 * Quizzes on screen: chosen, answered as practice or as a test, looked over afterwards. A question's node is a {@link
 * org.duidu.ui.quiz.QuestionView}, one class for each way of answering; how answers are marked is {@code quiz}'s business.
 * Start with {@link org.duidu.ui.quiz.QuizScreen}.
 */
package org.duidu.ui.quiz;
