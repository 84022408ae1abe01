/**
 * Files written so that they are there as a whole or not at all. Everything that the program saves goes through
 * {@link org.duidu.files.WholeFile}; why a file could not be written is a {@link org.duidu.files.FileNotWritten}.
 * Knows nothing of what the files hold.
 */
package org.duidu.files;
