/**
 * Handouts of a lesson for a class: reading sheets, exercises in several versions, and the key. Chooses what of a lesson
 * stands on paper and sets it as XHTML; the questions themselves come from the quiz, the puzzle from the crossword. Start
 * with {@link org.duidu.export.worksheet.WorksheetMaker}; a part is a {@link org.duidu.export.worksheet.PartMaker}.
 */
package org.duidu.export.worksheet;
