/**
 * Everything that is wrong with a lesson: what the file format finds, and what only shows when words are linked and
 * languages compared. Findings are {@link org.duidu.lesson.format.Problem}s for a teacher, with a mend where one is
 * safe. Nothing is changed here. Start with {@link org.duidu.lint.Linter}.
 */
package org.duidu.lint;
