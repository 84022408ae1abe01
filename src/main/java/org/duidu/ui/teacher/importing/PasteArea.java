package org.duidu.ui.teacher.importing;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import org.duidu.lesson.importing.Importer;

/** A text area that does not take in more than the importer reads: a whole book would only make it slow. */
final class PasteArea extends TextArea {
    private final Consumer<String> tooLong;

    /**
     * @param tooLong gets a text that was pasted and is longer than the importer reads
     */
    PasteArea(Consumer<String> tooLong) {
        this.tooLong = tooLong;
    }

    @Override
    public void paste() {
        String pasted = Clipboard.getSystemClipboard().getString();
        if (pasted != null && pasted.length() > Importer.MOST_CHARACTERS) {
            tooLong.accept(pasted);
        } else {
            super.paste();
        }
    }
}
