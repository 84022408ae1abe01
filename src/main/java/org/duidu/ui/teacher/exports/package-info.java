/**
 * A lesson's words for other programs: Anki, spreadsheets, Quizlet. What goes into a file is decided in {@code export}.
 * Start with {@link org.duidu.ui.teacher.exports.ExportsScreen}.
 */
package org.duidu.ui.teacher.exports;
