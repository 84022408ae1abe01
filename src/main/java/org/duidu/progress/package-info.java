/**
 * What the learner did: who learns on this machine, where each lesson was left, how far it was read, what was
 * bookmarked, and the puzzles and quizzes under way. What the learner knows of a word is not here but in {@code review}.
 * Holds the ports it needs; {@code store} implements them. Start with {@link org.duidu.progress.Learners}.
 */
package org.duidu.progress;
