/**
 * A lesson's vocabulary for other programs: each word with all that the lesson says of it, as rows for spreadsheets and
 * Quizlet. Cards for Anki are made of the same in {@code export.anki}. Start with {@link
 * org.duidu.export.words.WordNote}.
 */
package org.duidu.export.words;
