/**
 * The editor of lesson files: source, live page, findings. {@link org.duidu.ui.teacher.editor.EditorScreen} is the way in,
 * {@link org.duidu.ui.teacher.editor.EditorViewModel} holds a lesson under work and knows no node, {@code Manuscript} is
 * its file. What is wrong with a lesson is found elsewhere ({@code lint}); how a file is changed in place is known to
 * {@code LessonEdits}.
 */
package org.duidu.ui.teacher.editor;
