/**
 * The start page that all kinds of exercises share: those under way, those that are done, removal and its way back.
 * What a kind says of itself in its row is told by the kind's own package, through
 * {@link org.duidu.ui.exercises.ExerciseRow}; playing and answering live there too. Start with
 * {@link org.duidu.ui.exercises.ExerciseListView}.
 */
package org.duidu.ui.exercises;
