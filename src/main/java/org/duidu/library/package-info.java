/**
 * The reader's lessons: the folders they lie in, found, read in the background, watched for changes, searched and
 * sorted. How one file is read is the business of {@code lesson.format} and {@code lint}; what a screen shows of it is
 * the screen's. Start with {@link org.duidu.library.Library} for the folders and {@link org.duidu.library.LibraryQuery}
 * for finding something in them.
 */
package org.duidu.library;
