package org.duidu.ui.review;

import javafx.scene.layout.Region;

/** A page of the Review screen beside the day's. */
public interface ReviewPage {
    /** What its tab is called: the key is {@code review.tab.} with this name. */
    String name();

    Region node();

    /** Shows things as they are now. */
    void refresh();
}
