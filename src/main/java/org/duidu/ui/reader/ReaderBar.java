package org.duidu.ui.reader;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Scripts;
import org.duidu.ui.settings.Settings.ReadingMode;
import org.duidu.ui.settings.SettingsModel;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The reader's tool bar: back, title, modes, reading aloud, find, bookmarks, words, type. */
final class ReaderBar {
    private static final Map<ReadingMode, Feather> ICONS = new EnumMap<>(Map.of(
            ReadingMode.SIDE_BY_SIDE, Feather.COLUMNS,
            ReadingMode.UNDER, Feather.ALIGN_LEFT,
            ReadingMode.ENGLISH, Feather.FILE_TEXT,
            ReadingMode.CHINESE, Feather.FILE));

    private final HBox bar = new HBox(4);
    private final Label title = new Label();
    private final Button listen;
    private final Button find;
    private final Localized words;
    private final Button bookmarks;
    private final ToggleButton wordList;
    private final Button type;
    private final Button library;

    ReaderBar(Localized words, Controls controls, SettingsModel settings) {
        this.words = words;
        library = new Button(null, new FontIcon(Feather.CHEVRON_LEFT));
        library.textProperty().bind(words.text("screen.library"));
        library.getStyleClass().add("flat");
        library.setId("back-to-library");
        library.setMinWidth(HBox.USE_PREF_SIZE);
        title.getStyleClass().add("bar-title");
        Scripts.byScript(title);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        listen = controls.iconButton(Feather.HEADPHONES, "reader.listen");
        listen.setId("listen");
        find = controls.iconButton(Feather.SEARCH, "reader.find");
        find.setId("find");
        bookmarks = controls.iconButton(Feather.BOOKMARK, "reader.bookmarks");
        bookmarks.setId("bookmarks");
        wordList = controls.iconToggle(Feather.LIST, "reader.wordList.toggle");
        wordList.setId("word-list-toggle");
        wordList.selectedProperty().bindBidirectional(settings.wordList());
        type = controls.iconButton(Feather.TYPE, "reader.type");
        type.setId("type");
        bar.getStyleClass().add("screen-bar");
        bar.getChildren()
                .addAll(library, title, modes(words, controls, settings), listen, find, bookmarks, wordList, type);
    }

    private static HBox modes(Localized words, Controls controls, SettingsModel settings) {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        box.getStyleClass().add("modes");
        for (ReadingMode mode : ReadingMode.values()) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(words.text(mode.key() + ".short"));
            button.setGraphic(
                    mode == ReadingMode.SIDE_BY_SIDE || mode == ReadingMode.UNDER
                            ? new FontIcon(ICONS.get(mode))
                            : null);
            button.setTooltip(tooltip(words, mode));
            button.accessibleTextProperty().bind(words.text(mode.key()));
            button.setId("mode-" + mode.name().toLowerCase(java.util.Locale.ROOT));
            button.setToggleGroup(group);
            button.setMinWidth(HBox.USE_PREF_SIZE);
            button.setOnAction(event -> settings.mode().set(mode));
            box.getChildren().add(button);
        }
        Runnable show = () ->
                group.selectToggle(group.getToggles().get(settings.mode().get().ordinal()));
        show.run();
        settings.mode().addListener((property, before, mode) -> show.run());
        // A second press on the chosen mode would otherwise leave none chosen.
        group.selectedToggleProperty().addListener((property, before, chosen) -> {
            if (chosen == null) {
                show.run();
            }
        });
        return box;
    }

    private static javafx.scene.control.Tooltip tooltip(Localized words, ReadingMode mode) {
        var tooltip = new javafx.scene.control.Tooltip();
        tooltip.textProperty().bind(words.text(mode.key()));
        return tooltip;
    }

    HBox node() {
        return bar;
    }

    /** Takes in a way from the lesson to something else, before the panels of the reader itself. */
    void offer(Button way) {
        bar.getChildren().add(bar.getChildren().indexOf(find), way);
    }

    Label title() {
        return title;
    }

    /** Has the button that reads aloud say whether it starts or stops. */
    void follow(ObservableBooleanValue reading) {
        StringBinding text = Bindings.createStringBinding(
                () -> words.now(reading.get() ? "reader.listen.stop" : "reader.listen"),
                reading,
                words.messagesProperty());
        listen.getTooltip().textProperty().bind(text);
        listen.accessibleTextProperty().bind(text);
        reading.addListener((property, before, now) ->
                listen.setGraphic(new FontIcon(now ? Feather.STOP_CIRCLE : Feather.HEADPHONES)));
    }

    Button listen() {
        return listen;
    }

    Button find() {
        return find;
    }

    Button bookmarks() {
        return bookmarks;
    }

    Button type() {
        return type;
    }

    Button library() {
        return library;
    }
}
