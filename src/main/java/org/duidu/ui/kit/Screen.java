package org.duidu.ui.kit;

import javafx.scene.layout.Region;

/** A screen of the app. What {@link #onShow} starts, {@link #onHide} ends. */
public interface Screen {
    Region node();

    default void onShow() {}

    default void onHide() {}
}
