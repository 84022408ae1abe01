/**
 * A lesson's words and questions for other programs: Anki, spreadsheets, Quizlet, Moodle. How a file is written is decided
 * in {@code export}. Start with {@link org.duidu.ui.teacher.exports.ExportsScreen}; what goes into a file is in
 * {@link org.duidu.ui.teacher.exports.ExportMaker}.
 */
package org.duidu.ui.teacher.exports;
