package org.duidu.ui.teacher.editor;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.ui.kit.Localized;

/** For each entry: which clues and questions it yields, and why not the others. */
final class YieldPanel {
    private final Localized words;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final IntConsumer onGo;

    /**
     * @param onGo goes to an entry in the source
     */
    YieldPanel(Localized words, IntConsumer onGo) {
        this.words = words;
        this.onGo = onGo;
        scroll.setFitToWidth(true);
        scroll.setId("editor-yield");
        list.getStyleClass().add("editor-list");
    }

    Region node() {
        return scroll;
    }

    void show(List<EntryYield> entries) {
        list.getChildren().clear();
        if (entries.isEmpty()) {
            list.getChildren().add(wrapped(words.now("editor.yield.none"), "quiet"));
        }
        for (int i = 0; i < entries.size(); i++) {
            list.getChildren().add(row(entries.get(i), i));
        }
    }

    private Node row(EntryYield entry, int index) {
        Label word = new Label(entry.word());
        word.getStyleClass().addAll("yield-word", "in-english");
        VBox row = new VBox(2, word);
        addKinds("editor.yield.clues", entry.clues(), row);
        addKinds("editor.yield.questions", entry.questions(), row);
        entry.cannot().forEach(reason -> row.getChildren().add(wrapped(reason, "quiet")));
        row.getStyleClass().add("editor-problem");
        row.setOnMouseClicked(click -> onGo.accept(index));
        return row;
    }

    private void addKinds(String key, List<String> kinds, VBox row) {
        if (!kinds.isEmpty()) {
            String all = String.join(words.now("editor.yield.comma"), kinds);
            row.getChildren().add(wrapped(words.now(key, all), "yield-can"));
        }
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
