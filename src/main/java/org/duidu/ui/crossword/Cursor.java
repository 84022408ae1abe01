package org.duidu.ui.crossword;

import org.duidu.crossword.Cell;
import org.duidu.crossword.Direction;

/** Where the next letter goes, and which way the word runs that is being written. */
public record Cursor(Cell cell, Direction direction) {}
