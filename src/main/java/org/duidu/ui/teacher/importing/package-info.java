/**
 * The tool that makes a lesson of pasted text: the text on one side, what became of it on the other. What a page's lines
 * are is worked out in {@code lesson.importing}; here it is shown and corrected. Start with
 * {@link org.duidu.ui.teacher.importing.ImportScreen}.
 */
package org.duidu.ui.teacher.importing;
