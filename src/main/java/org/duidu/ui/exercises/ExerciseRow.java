package org.duidu.ui.exercises;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.duidu.progress.Exercise;

/**
 * What an exercise shows of itself in the list.
 *
 * @param title empty if it has none
 * @param line how far it is, under the title
 * @param buttons what can be done with it besides removing it
 */
public record ExerciseRow(String title, Node line, List<Button> buttons) {
    public ExerciseRow {
        buttons = List.copyOf(buttons);
    }

    /** Makes the rows of one kind of exercise. */
    @FunctionalInterface
    public interface Maker {
        /**
         * The row of an exercise; empty if its state cannot be read.
         *
         * @param date the day of its last change, as people write it in the reader's language
         */
        Optional<ExerciseRow> row(Exercise exercise, String date);
    }
}
