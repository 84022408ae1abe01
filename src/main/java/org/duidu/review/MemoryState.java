package org.duidu.review;

/**
 * What FSRS knows of a memory.
 *
 * @param stability days after which it is recalled with a chance of 90 %, {@link Fsrs#LEAST_STABILITY} to
 *     {@link Fsrs#MOST_STABILITY}
 * @param difficulty 1 (easy) to 10
 */
public record MemoryState(double stability, double difficulty) {}
