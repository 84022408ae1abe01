package org.duidu.ui.teacher.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.ui.kit.Localized;

/** For each entry: which clues and questions it yields, and why not the others. */
final class YieldPanel {
    private final Localized words;
    private final RowList list = new RowList("editor-yield");
    private final IntConsumer onGo;
    private List<EntryYield> entries = List.of();

    /**
     * @param onGo goes to an entry in the source
     */
    YieldPanel(Localized words, IntConsumer onGo) {
        this.words = words;
        this.onGo = onGo;
    }

    Region node() {
        return list.node();
    }

    void show(List<EntryYield> newEntries) {
        if (newEntries.equals(entries) && !entries.isEmpty()) {
            return;
        }
        entries = newEntries;
        List<Supplier<Region>> rows = new ArrayList<>();
        if (entries.isEmpty()) {
            rows.add(() -> wrapped(words.now("editor.yield.none"), "quiet"));
        }
        for (int i = 0; i < entries.size(); i++) {
            int entry = i;
            rows.add(() -> row(newEntries.get(entry), entry));
        }
        list.show(rows);
    }

    /** Shows nothing until another lesson has been looked at. */
    void clear() {
        entries = List.of();
        list.show(List.of());
    }

    private Region row(EntryYield entry, int index) {
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
