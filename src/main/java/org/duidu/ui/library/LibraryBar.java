package org.duidu.ui.library;

import java.util.Locale;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.lesson.Level;
import org.duidu.library.LibraryQuery.Order;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Named;
import org.duidu.ui.library.LibraryViewModel.Shelf;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Search, filters and order over the shelf, and ways to bring lessons in. */
final class LibraryBar {
    private final Localized words;
    private final LibraryViewModel model;
    private final TextField search = new TextField();
    private final HBox levels = new HBox(4);
    private final MenuButton topics = new MenuButton();
    private final ToggleButton problems;
    private final VBox box = new VBox(10);

    /** What the bar's menu does. */
    interface Actions {
        void openFile();

        void openOwnFolder();

        void addFolder();
    }

    LibraryBar(Localized words, Controls controls, LibraryViewModel model, Actions actions) {
        this.words = words;
        this.model = model;
        search.setId("library-search");
        search.promptTextProperty().bind(words.text("library.search"));
        search.textProperty().bindBidirectional(model.search());
        search.setMinWidth(160);
        search.setPrefWidth(420);
        HBox.setHgrow(search, Priority.SOMETIMES);
        problems = controls.iconToggle(Feather.ALERT_TRIANGLE, "library.filter.problems");
        problems.selectedProperty().bindBidirectional(model.onlyWithProblems());
        topics.textProperty().bind(words.text("library.filter.topics"));
        topics.setId("topics");
        HBox first = new HBox(8, search, Controls.spring(), order(), menu(actions));
        first.getStyleClass().add("library-search-line");
        FlowPane second = new FlowPane(8, 8, levels, topics, problems);
        second.getStyleClass().add("library-filters");
        box.getStyleClass().add("library-bar");
        box.getChildren().addAll(first, second);
        model.shelf().addListener((property, before, shelf) -> show(before, shelf));
        words.messagesProperty()
                .addListener(
                        (property, before, language) -> showTopics(model.shelf().get()));
        show(Shelf.EMPTY, model.shelf().get());
    }

    Region node() {
        return box;
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void show(Shelf before, Shelf shelf) {
        if (!before.levels().equals(shelf.levels()) || levels.getChildren().isEmpty()) {
            levels.getChildren()
                    .setAll(shelf.levels().stream().map(this::levelToggle).toList());
        }
        if (!before.topics().equals(shelf.topics()) || topics.getItems().isEmpty()) {
            showTopics(shelf);
        }
        topics.setDisable(shelf.topics().isEmpty());
        problems.setVisible(shelf.withProblems() > 0 || model.onlyWithProblems().get());
        problems.setManaged(problems.isVisible());
    }

    private ToggleButton levelToggle(Level level) {
        ToggleButton toggle = new ToggleButton(level.name());
        toggle.getStyleClass().addAll("filter-chip");
        toggle.setId("level-" + level.name().toLowerCase(Locale.ROOT));
        toggle.setSelected(model.levels().contains(level));
        toggle.selectedProperty().addListener((property, before, chosen) -> choose(model.levels(), level, chosen));
        model.levels().addListener((javafx.collections.SetChangeListener<Level>)
                change -> toggle.setSelected(model.levels().contains(level)));
        return toggle;
    }

    private void showTopics(Shelf shelf) {
        topics.getItems().setAll(shelf.topics().stream().map(this::topicItem).toList());
    }

    private MenuItem topicItem(String topic) {
        CheckMenuItem item = new CheckMenuItem(topicName(words, topic));
        item.setSelected(model.topics().contains(topic));
        item.selectedProperty().addListener((property, before, chosen) -> choose(model.topics(), topic, chosen));
        return item;
    }

    /** Topics of the bundled lessons have names in both languages; a teacher's own are shown as written. */
    static String topicName(Localized words, String topic) {
        String key = "topic." + topic.toLowerCase(Locale.ROOT).replace(' ', '-');
        return words.messages().has(key) ? words.now(key) : topic;
    }

    private static <T> void choose(Set<T> chosen, T value, boolean wanted) {
        if (wanted) {
            chosen.add(value);
        } else {
            chosen.remove(value);
        }
    }

    private ComboBox<Order> order() {
        ComboBox<Order> box = new ComboBox<>();
        box.getItems().setAll(Order.values());
        box.valueProperty().bindBidirectional(model.order());
        box.accessibleTextProperty().bind(words.text("library.order"));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setConverter(
                new Named<>(order -> words.now("library.order." + order.name().toLowerCase(Locale.ROOT))));
        words.messagesProperty().addListener((property, before, language) -> Controls.nameAnew(box));
        return box;
    }

    private MenuButton menu(Actions actions) {
        MenuButton menu = new MenuButton(null, new FontIcon(Feather.PLUS));
        menu.textProperty().bind(words.text("library.add"));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setId("library-add");
        menu.getItems()
                .addAll(
                        item("library.add.file", Feather.FILE_PLUS, actions::openFile),
                        item("library.add.own", Feather.FOLDER, actions::openOwnFolder),
                        item("library.add.folder", Feather.FOLDER_PLUS, actions::addFolder));
        return menu;
    }

    private MenuItem item(String key, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(null, new FontIcon(icon));
        item.textProperty().bind(words.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
