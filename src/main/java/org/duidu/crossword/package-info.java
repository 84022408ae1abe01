/**
 * The crossword: which words can enter ({@link org.duidu.crossword.AnswerList}), how they are laid out
 * ({@link org.duidu.crossword.LayoutGenerator} makes a {@link org.duidu.crossword.Layout}), what leads to them
 * ({@link org.duidu.crossword.ClueMaker} makes a {@link org.duidu.crossword.Crossword}), the state of play
 * ({@link org.duidu.crossword.Puzzle}), how it is kept ({@link org.duidu.crossword.PuzzleCodec}) and what it shows of words
 * ({@link org.duidu.crossword.WordEvidence}). Knows no screen and no file of other programs, but reads lists of words
 * ({@link org.duidu.crossword.WordsFile}). Start with {@link org.duidu.crossword.LayoutGenerator}.
 */
package org.duidu.crossword;
