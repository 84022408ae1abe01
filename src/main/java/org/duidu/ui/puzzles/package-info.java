/**
 * Crosswords before and after they are played: the list of puzzles under way, the choice of words and clues for a new
 * one, its layout in the making, keeping, printing and saving for other programs. Playing itself lives in
 * {@code org.duidu.ui.crossword}. Start with {@link org.duidu.ui.puzzles.CrosswordScreen}.
 */
package org.duidu.ui.puzzles;
