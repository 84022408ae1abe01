/**
 * The teacher's desk: a page of tools, each a screen of its own in a package below. {@link
 * org.duidu.ui.teacher.TeacherScreen} shows them; it knows none by name.
 */
package org.duidu.ui.teacher;
