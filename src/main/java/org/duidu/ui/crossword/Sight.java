package org.duidu.ui.crossword;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;

/** Brings a part of a long page into sight, and leaves the page where it is if that part is to be seen already. */
final class Sight {
    /** Pixels that stay free over and under. */
    private static final double AROUND = 12;

    private Sight() {}

    /** @param part of the scroll pane's content, in its coordinates */
    static void bring(Bounds part, ScrollPane scroll) {
        double room = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - room;
        double top = scroll.getVvalue() * hidden;
        boolean inSight = part.getMinY() >= top && part.getMaxY() + AROUND <= top + room;
        if (hidden > 0 && !inSight) {
            double over = Math.max(AROUND, Math.min(room / 3, (room - part.getHeight()) / 2));
            scroll.setVvalue(Math.max(0, Math.min(1, (part.getMinY() - over) / hidden)));
        }
    }
}
