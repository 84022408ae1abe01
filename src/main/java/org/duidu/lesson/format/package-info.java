/**
 * Lessons as Markdown and JSON files: reading, writing, editing in place, and what is wrong with a file, with line and
 * column. What needs the words of the article (a word that stands nowhere, an example without its word) is found
 * elsewhere.
 *
 * <p>{@link org.duidu.lesson.format.LessonReader} is the way in, {@link org.duidu.lesson.format.LessonWriter} the way
 * out, {@link org.duidu.lesson.format.LessonEdits} changes a file and leaves the rest of it alone. Within: commonmark
 * parses a file into {@code Leaf}s (paragraphs and headings), {@code SectionSplitter} parts them at the headings, and
 * {@code ParagraphReader}, {@code VocabularyReader} and {@code QuestionReader} understand what stands below each. All of
 * them work on {@code MarkedText}, which knows for each character where it stands in the file.
 */
package org.duidu.lesson.format;
