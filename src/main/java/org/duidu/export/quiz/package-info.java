/**
 * Quizzes for other programs and for paper: GIFT and Moodle XML, HTML and PDF. Makes bytes out of finished questions and
 * names those that a format cannot hold; makes no questions. Start with {@link org.duidu.export.quiz.QuizExporter}.
 */
package org.duidu.export.quiz;
