/**
 * The crossword as it is played: grid, clues, form, the article to be filled, keys, checking, the clock. What a letter
 * does to a puzzle is decided in {@code org.duidu.crossword}; puzzles are made, kept and printed elsewhere, and who shows
 * this view is told of each change by {@link org.duidu.ui.crossword.PlayActions}. Start with {@link
 * org.duidu.ui.crossword.PlayView} and the state behind it, {@code PlayViewModel}.
 */
package org.duidu.ui.crossword;
