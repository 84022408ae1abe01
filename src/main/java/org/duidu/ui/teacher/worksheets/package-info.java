/**
 * The tool "Worksheets" on the teacher's desk: choose a lesson and parts, look at the pages, save them. What stands on the
 * pages is the business of {@code export.worksheet}. Start with {@link
 * org.duidu.ui.teacher.worksheets.WorksheetsScreen}.
 */
package org.duidu.ui.teacher.worksheets;
