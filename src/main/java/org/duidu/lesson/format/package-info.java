/**
 * Lessons as Markdown and JSON files: reading, writing, and what is wrong with a file, with line and column.
 */
package org.duidu.lesson.format;
