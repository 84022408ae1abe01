package org.duidu.crossword;

/**
 * A square of the grid.
 *
 * @param row from 0, counted from the top
 * @param col from 0, counted from the left
 */
public record Cell(int row, int col) {}
