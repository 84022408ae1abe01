package org.duidu.ui.crossword;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.settings.CrosswordChoices;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The menus of a puzzle. Their keys work wherever the focus is, but not under a card that covers the puzzle. */
final class PlayMenus {
    private final PlayViewModel model;
    private final Localized words;
    private final Overlay overlay;
    private final CrosswordChoices choices;
    private final PlayActions actions;
    private final Runnable refocus;

    /**
     * @param refocus gives the focus back to the grid after a menu
     */
    PlayMenus(
            PlayViewModel model,
            Localized words,
            Overlay overlay,
            CrosswordChoices choices,
            PlayActions actions,
            Runnable refocus) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
        this.choices = choices;
        this.actions = actions;
        this.refocus = refocus;
    }

    MenuButton check() {
        return menu(
                "play.check",
                item("play.check.letter", "Shortcut+Shift+C", model::checkLetter),
                item("play.check.word", "Shortcut+Shift+W", model::checkWord),
                item("play.check.grid", "Shortcut+Shift+G", model::checkAll),
                item("play.check.erase", "Shortcut+Shift+E", model::eraseWrong),
                new SeparatorMenuItem(),
                choice("settings.crossword.check", choices.autoCheck()));
    }

    MenuButton reveal() {
        return menu(
                "play.reveal",
                item("play.reveal.letter", "Shortcut+Shift+L", model::revealLetter),
                item("play.reveal.word", "Shortcut+Shift+R", model::revealWord),
                item("play.reveal.grid", "", this::askToRevealAll));
    }

    MenuButton more() {
        CheckMenuItem pencil = choice("play.pencil.menu", model.pencil());
        pencil.setAccelerator(KeyCombination.valueOf("Shortcut+Shift+P"));
        MenuButton menu = menu(
                "play.more",
                pencil,
                choice("settings.crossword.timer", choices.timer()),
                item("play.clear", "", this::askToClear),
                new SeparatorMenuItem(),
                item("play.layout", "", actions::anotherLayout),
                item("play.clues", "", actions::otherClues),
                item("play.print", "Shortcut+P", actions::print),
                handIn());
        menu.textProperty().unbind();
        menu.setText(null);
        menu.setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        menu.accessibleTextProperty().bind(words.text("play.more"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.text("play.more"));
        menu.setTooltip(tooltip);
        return menu;
    }

    /** The card at the end offers it too, but that is shown once. */
    private MenuItem handIn() {
        MenuItem item = item("play.done.save", "", actions::handIn);
        item.setDisable(!model.isDone());
        model.finished().addListener((property, before, now) -> item.setDisable(!model.isDone()));
        return item;
    }

    private void askToRevealAll() {
        overlay.ask(
                "play.reveal.ask",
                words.now("play.reveal.ask.text"),
                List.of(
                        Overlay.Answer.main("play.reveal.ask.do", () -> {
                            model.revealAll();
                            writeOn();
                        }),
                        Overlay.Answer.other("play.reveal.ask.not", refocus)));
    }

    private void askToClear() {
        overlay.ask(
                "play.clear.ask",
                words.now("play.clear.ask.text"),
                List.of(
                        Overlay.Answer.main("play.clear.ask.do", () -> {
                            model.eraseAll();
                            refocus.run();
                        }),
                        Overlay.Answer.other("play.clear.ask.not", refocus)));
    }

    private MenuButton menu(String key, MenuItem... items) {
        MenuButton menu = new MenuButton();
        menu.textProperty().bind(words.text(key));
        menu.setId(key.replace('.', '-'));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems().setAll(items);
        menu.setOnHidden(event -> writeOn());
        return menu;
    }

    /** Whatever became of the menu, the next letter belongs into the grid, if nothing lies over it. */
    private void writeOn() {
        if (!overlay.isShowing()) {
            refocus.run();
        }
    }

    private MenuItem item(String key, String keys, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(words.text(key));
        item.setId(key.replace('.', '-'));
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(event -> {
            if (!overlay.isShowing()) {
                // a card that is shown gives the focus back to where it was
                refocus.run();
                action.run();
            }
        });
        return item;
    }

    private CheckMenuItem choice(String key, BooleanProperty property) {
        CheckMenuItem item = new CheckMenuItem();
        item.textProperty().bind(words.text(key));
        item.setId("menu-" + key.replace('.', '-'));
        item.selectedProperty().bindBidirectional(property);
        return item;
    }
}
