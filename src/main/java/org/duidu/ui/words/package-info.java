/**
 * All words of the library in one list: found, filtered, sorted, and opened where they stand. Start with
 * {@link org.duidu.ui.words.WordsScreen}.
 */
package org.duidu.ui.words;
