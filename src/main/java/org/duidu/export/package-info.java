/**
 * Puzzles for paper and for other programs: ipuz, Across Lite, Crossword Compiler, H5P, HTML, PDF and SVG. Makes bytes
 * out of finished values; decides nothing about words, clues or layouts, knows no screen, and fetches nothing. Start with
 * {@link org.duidu.export.CrosswordExporter}; handouts for a class are in {@code worksheet}.
 */
package org.duidu.export;
