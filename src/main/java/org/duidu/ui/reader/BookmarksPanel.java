package org.duidu.ui.reader;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Scripts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The lesson's bookmarks, and a button that puts one where the reader is or takes it away. */
final class BookmarksPanel {
    private static final double WIDTH = 300;

    private BookmarksPanel() {}

    /**
     * @param here the row that a new bookmark would mark
     * @param goTo shows a row at the top
     * @param close closes the panel
     */
    static Region of(
            Localized words,
            Controls controls,
            ReaderViewModel model,
            int here,
            java.util.function.IntConsumer goTo,
            Runnable close) {
        VBox panel = new VBox(6);
        panel.getStyleClass().add("bookmarks-panel");
        panel.setPrefWidth(WIDTH);
        boolean marked = model.place().get().isBookmarked(here);
        Button toggle = controls.button(marked ? "reader.bookmark.remove" : "reader.bookmark.add", () -> {
            model.toggleBookmark(here);
            close.run();
        });
        toggle.setGraphic(new FontIcon(Feather.BOOKMARK));
        toggle.setMaxWidth(Double.MAX_VALUE);
        panel.getChildren().add(toggle);
        model.place().get().bookmarks().forEach(bookmark -> {
            Button go = new Button(bookmark.words().isEmpty() ? words.now("reader.bookmark.here") : bookmark.words());
            go.getStyleClass().addAll("flat", "bookmark");
            Scripts.byScript(go);
            go.setMaxWidth(Double.MAX_VALUE);
            go.setOnAction(event -> {
                goTo.accept(bookmark.block());
                close.run();
            });
            panel.getChildren().add(go);
        });
        if (model.place().get().bookmarks().isEmpty()) {
            Label none = controls.wrapped("reader.bookmark.none");
            none.getStyleClass().add("quiet");
            panel.getChildren().add(none);
        }
        return panel;
    }
}
