/**
 * The reader: a lesson side by side, sentence lit against sentence. The way in is
 * {@link org.duidu.ui.reader.ReaderScreen}. {@link org.duidu.ui.reader.ReaderViewModel} knows
 * where the reader is and what is lit, {@link org.duidu.ui.reader.ReaderView} shows it; rows of the page are laid out
 * only while they are in sight.
 */
package org.duidu.ui.reader;
