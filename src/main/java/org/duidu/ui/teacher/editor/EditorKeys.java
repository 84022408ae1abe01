package org.duidu.ui.teacher.editor;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.duidu.ui.reader.LessonPreview;

/** The editor's keys: for the whole workbench, and for sentence pairs while the page has the focus. */
final class EditorKeys {
    private static final KeyCombination SAVE = shortcut(KeyCode.S);
    private static final KeyCombination FIND = shortcut(KeyCode.F);
    private static final KeyCombination ENTRY = shortcut(KeyCode.E);
    private static final KeyCombination MEND = alt(KeyCode.ENTER);
    private static final KeyCombination IGNORE = alt(KeyCode.I);
    private static final KeyCombination TAKE = alt(KeyCode.CLOSE_BRACKET);
    private static final KeyCombination GIVE = alt(KeyCode.OPEN_BRACKET);
    private static final KeyCombination JOIN = alt(KeyCode.J);
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.F8);
    private static final KeyCombination PREVIOUS = new KeyCodeCombination(KeyCode.F8, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination OTHER_SIDE = new KeyCodeCombination(KeyCode.F6);

    private final EditorViewModel model;
    private final SentencePairing pairing;
    private final LessonPreview preview;
    private final SourceArea source;
    private final SourceFind find;
    private final Workbench.Commands commands;
    private boolean done;

    EditorKeys(
            EditorViewModel model,
            SentencePairing pairing,
            LessonPreview preview,
            SourceArea source,
            SourceFind find,
            Workbench.Commands commands) {
        this.model = model;
        this.pairing = pairing;
        this.preview = preview;
        this.source = source;
        this.find = find;
        this.commands = commands;
    }

    private static KeyCombination shortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCombination alt(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.ALT_DOWN);
    }

    void listen(Node workbench) {
        workbench.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            done = pressed(key) || source.area().isFocused() && pressedInSource(key);
            if (done) {
                key.consume();
            }
        });
        // with Alt, some keyboards type a letter as well
        workbench.addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (done) {
                key.consume();
            }
        });
        preview.node().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (pressedOnPage(key)) {
                key.consume();
            }
        });
    }

    private boolean pressed(KeyEvent key) {
        if (SAVE.match(key)) {
            commands.save();
        } else if (FIND.match(key)) {
            find.open();
        } else if (ENTRY.match(key)) {
            commands.addEntry(Optional.empty());
        } else if (MEND.match(key)) {
            mend();
        } else if (IGNORE.match(key)) {
            model.problemAtCaret().ifPresent(place -> model.ignore(place.problem()));
        } else if (NEXT.match(key)) {
            model.goToProblem(1);
        } else if (PREVIOUS.match(key)) {
            model.goToProblem(-1);
        } else if (OTHER_SIDE.match(key)) {
            otherSide();
        } else {
            return false;
        }
        return true;
    }

    /** Mends what the caret stands on, or goes to the next problem where it stands on none. */
    private void mend() {
        model.problemAtCaret().ifPresentOrElse(place -> model.mend(place.problem()), () -> model.goToProblem(1));
    }

    private void otherSide() {
        if (source.area().isFocused()) {
            preview.node().requestFocus();
        } else {
            source.area().requestFocus();
        }
    }

    /** The page's keys for pairs, with Alt: what they type without it belongs to the text. */
    private boolean pressedInSource(KeyEvent key) {
        if (TAKE.match(key)) {
            pairing.changeAtCaret(PairEdit::takeNext);
        } else if (GIVE.match(key)) {
            pairing.changeAtCaret(PairEdit::giveNext);
        } else if (JOIN.match(key)) {
            pairing.changeAtCaret(PairEdit::join);
        } else {
            return false;
        }
        return true;
    }

    private boolean pressedOnPage(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> preview.move(1);
            case UP -> preview.move(-1);
            case CLOSE_BRACKET -> pair(PairEdit::takeNext);
            case OPEN_BRACKET -> pair(PairEdit::giveNext);
            case J -> pair(PairEdit::join);
            case R -> preview.lit().ifPresent(lit -> pairing.leave(lit.section(), lit.paragraph()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void pair(BiFunction<PairEdit, Integer, PairEdit.Breaks> how) {
        preview.lit().ifPresent(lit -> pairing.change(lit.section(), lit.paragraph(), lit.pair(), how));
    }
}
