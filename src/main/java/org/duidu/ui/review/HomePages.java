package org.duidu.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.duidu.ui.kit.Localized;

/** The day's page and its neighbours, with a tab for each. */
final class HomePages {
    private static final String TODAY = "today";

    private final Localized words;
    private final HomeView day;
    private final ToggleGroup group = new ToggleGroup();
    private final HBox tabs = new HBox(6);
    private final BorderPane root = new BorderPane();
    private Optional<ReviewPage> open = Optional.empty();

    HomePages(Localized words, HomeView day, List<ReviewPage> pages) {
        this.words = words;
        this.day = day;
        tabs.getStyleClass().addAll("screen-bar", "review-tabs");
        tabs.getChildren().add(tab(TODAY, Optional.empty()));
        pages.forEach(page -> tabs.getChildren().add(tab(page.name(), Optional.of(page))));
        group.selectedToggleProperty().addListener((property, before, chosen) -> {
            if (chosen == null) {
                group.selectToggle(before);
            }
        });
        root.setTop(tabs);
        root.setCenter(day.node());
        group.selectToggle(group.getToggles().get(0));
    }

    private ToggleButton tab(String name, Optional<ReviewPage> page) {
        ToggleButton tab = new ToggleButton();
        tab.textProperty().bind(words.text("review.tab." + name));
        tab.setId("review-tab-" + name);
        tab.setToggleGroup(group);
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setOnAction(event -> open(page));
        return tab;
    }

    private void open(Optional<ReviewPage> page) {
        open = page;
        root.setCenter(page.map(ReviewPage::node).orElseGet(day::node));
        root.applyCss();
        refresh();
        focus();
    }

    Region node() {
        return root;
    }

    /** Goes to the day's page. */
    void show() {
        group.selectToggle(group.getToggles().get(0));
        open(Optional.empty());
    }

    void refresh() {
        open.ifPresentOrElse(ReviewPage::refresh, day::show);
    }

    void focus() {
        if (open.isEmpty()) {
            day.focus();
        }
    }
}
