package org.duidu.ui.teacher.editor;

import java.util.List;
import org.duidu.lesson.format.TextEdit;
import org.duidu.text.TextRange;

/** The text under work, wherever it is shown. Every change can be undone in one step. */
interface SourceBuffer {
    String text();

    /** Whether the text is this one: cheaper than asking for a long one and comparing. */
    boolean holds(String text);

    /** Starts anew with another text; what was before cannot be brought back by undoing. */
    void load(String text);

    /** Changes the text. Edits must not overlap. */
    void apply(List<TextEdit> edits);

    /** Selects a stretch, an empty one to put the caret there, and brings it into sight. */
    void select(TextRange range);

    int caret();

    /** What is selected; empty at the caret if nothing is. */
    TextRange selection();
}
