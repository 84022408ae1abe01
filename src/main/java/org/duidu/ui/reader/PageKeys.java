package org.duidu.ui.reader;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.duidu.ui.reader.ReaderDocument.Place;
import org.duidu.ui.settings.Settings.ReadingMode;
import org.duidu.ui.settings.SettingsModel;

/** What the keys do: those that no control has a use for on the whole screen, the others while the page has the focus. */
final class PageKeys {
    /** How much of the page a page key scrolls, so that the last line is seen again. */
    private static final double MOST_OF_IT = 0.85;

    private final SettingsModel settings;
    private final ReaderViewModel model;
    private final Page page;
    private final FindBar findBar;
    private final ReadAloud readAloud;

    PageKeys(SettingsModel settings, ReaderViewModel model, Page page, FindBar findBar, ReadAloud readAloud) {
        this.settings = settings;
        this.model = model;
        this.page = page;
        this.findBar = findBar;
        this.readAloud = readAloud;
    }

    /**
     * @param screen what holds the page, its bar and its panels
     */
    void listen(Node screen, Runnable toLibrary) {
        ReaderKeys onPage = new ReaderKeys()
                .on(KeyCode.DOWN, () -> model.moveSentence(1, page.firstVisible()))
                .on(KeyCode.UP, () -> model.moveSentence(-1, page.firstVisible()))
                .on(KeyCode.RIGHT, () -> model.moveWord(1, page.firstVisible()))
                .on(KeyCode.LEFT, () -> model.moveWord(-1, page.firstVisible()))
                .on(KeyCode.ENTER, model::openCurrentWord)
                .on(KeyCode.SPACE, () -> readAloud.speakSentence(page.firstVisible(), page.lastVisible()))
                .on(KeyCode.PAGE_DOWN, () -> page.scrollBy(page.height() * MOST_OF_IT))
                .on(KeyCode.PAGE_UP, () -> page.scrollBy(-page.height() * MOST_OF_IT))
                .on(KeyCode.HOME, () -> page.showAtTop(0))
                .on(KeyCode.END, page::showEnd)
                .on(KeyCode.ESCAPE, this::escape)
                .on(KeyCode.C, this::copy, KeyCombination.SHORTCUT_DOWN);
        ReaderKeys anywhere = new ReaderKeys()
                .on(KeyCode.LEFT, toLibrary, KeyCombination.ALT_DOWN)
                .on(KeyCode.F, findBar::open, KeyCombination.SHORTCUT_DOWN)
                .on(KeyCode.EQUALS, () -> settings.zoom(1), KeyCombination.SHORTCUT_DOWN)
                .on(KeyCode.PLUS, () -> settings.zoom(1), KeyCombination.SHORTCUT_DOWN)
                .on(KeyCode.MINUS, () -> settings.zoom(-1), KeyCombination.SHORTCUT_DOWN)
                .on(KeyCode.DIGIT0, settings::resetZoom, KeyCombination.SHORTCUT_DOWN)
                .on("/", findBar::open)
                .on("p", this::readAloud)
                .on("t", () -> model.lit().ifPresent(model::toggleChinese))
                .on("b", () -> model.toggleBookmark(model.lit().map(Place::row).orElseGet(page::firstVisible)))
                .on("w", () -> settings.wordList().set(!settings.wordList().get()))
                .on("m", () -> settings.wordMarks().set(!settings.wordMarks().get()));
        for (ReadingMode mode : ReadingMode.values()) {
            anywhere.on(
                    String.valueOf(mode.ordinal() + 1), () -> settings.mode().set(mode));
        }
        page.node().setFocusTraversable(true);
        page.node().addEventHandler(KeyEvent.KEY_PRESSED, onPage::pressed);
        screen.addEventHandler(KeyEvent.KEY_PRESSED, anywhere::pressed);
        screen.addEventHandler(KeyEvent.KEY_TYPED, anywhere::typed);
    }

    /** Reads on from what is lit or in sight, or stops. */
    void readAloud() {
        readAloud.toggle(page.firstVisible(), page.lastVisible());
    }

    private void escape() {
        if (readAloud.isSpeaking()) {
            readAloud.stop();
        } else if (findBar.isOpen()) {
            findBar.close();
        } else {
            model.closeWord();
            model.selection().set(Optional.empty());
        }
    }

    private void copy() {
        model.copyText().ifPresent(text -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
