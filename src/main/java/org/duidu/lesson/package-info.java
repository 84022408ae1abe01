/**
 * What a lesson is: records, and what can be worked out from them alone. No files here ({@code format} reads and writes
 * them, {@code library} finds them) and no screen. Start with {@link org.duidu.lesson.Lesson}.
 */
package org.duidu.lesson;
