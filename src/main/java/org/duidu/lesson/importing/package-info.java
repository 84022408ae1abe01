/**
 * Text pasted from a web page or a document becomes a lesson, with a report that accounts for every line. No files and
 * no screen here; what a lesson file looks like is the business of {@code lesson.format}.
 *
 * <p>Start with {@link org.duidu.lesson.importing.Importer}, which runs the steps in order: {@code PageCleaner} cuts the
 * text into {@code Line}s and takes out what nobody meant to paste, {@code Furniture} leaves out menus, advertisements
 * and the like, {@code Facts} takes levels and sources, {@code Outline} finds the title and the headings, and
 * {@code ArticlePart}, {@code VocabularyPart} and {@code QuestionPart} read what stands below them. Each step gives the
 * lines that it takes a {@link org.duidu.lesson.importing.Fate}.
 */
package org.duidu.lesson.importing;
