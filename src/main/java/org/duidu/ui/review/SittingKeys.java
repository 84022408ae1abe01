package org.duidu.ui.review;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.duidu.quiz.Response;
import org.duidu.review.Rating;
import org.duidu.speech.SpokenLanguage;
import org.duidu.ui.kit.Speech;
import org.duidu.ui.review.SittingViewModel.Step;

/** The keys of a sitting. Letters and digits belong to the field while one types. */
final class SittingKeys {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final SittingViewModel model;
    private final Runnable leave;
    private final Speech speech;
    private final Supplier<Optional<TextField>> field;
    private boolean taken;

    SittingKeys(SittingViewModel model, Runnable leave, Speech speech, Supplier<Optional<TextField>> field) {
        this.model = model;
        this.leave = leave;
        this.speech = speech;
        this.field = field;
    }

    /** A key that was taken types nothing: its letter would come into the field of the card that it brought. */
    void listen(Region root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            taken = pressed(key);
            if (taken) {
                key.consume();
            }
        });
        root.addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (taken) {
                key.consume();
            }
        });
    }

    private boolean pressed(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl;
        boolean somethingTyped =
                field.get().filter(one -> !one.getText().isEmpty()).isPresent();
        if (key.getCode() == KeyCode.ESCAPE) {
            leave.run();
            return true;
        } else if (UNDO.match(key) && !somethingTyped) {
            model.undo();
            return true;
        }
        boolean plain = !key.isShortcutDown() && !key.isAltDown() && !typing;
        return plain && (digit(key.getCode()) || letter(key.getCode()) || confirm(key));
    }

    private boolean digit(KeyCode code) {
        int number = numberOf(code);
        Step step = model.step().get();
        if (step instanceof Step.Answered && number >= 1 && number <= Rating.values().length) {
            model.rate(Rating.ofGrade(number));
            return true;
        } else if (step instanceof Step.Asked asked
                && asked.card()
                        .choice()
                        .filter(choice ->
                                number >= 1 && number <= choice.options().size())
                        .isPresent()) {
            model.respond(new Response.Chosen(Set.of(number - 1)));
            return true;
        }
        return false;
    }

    private static int numberOf(KeyCode code) {
        boolean pad = code.isKeypadKey() && code.getName().startsWith("Numpad ");
        String name = pad ? code.getName().substring("Numpad ".length()) : code.getName();
        return code.isDigitKey() || pad && name.matches("\\d") ? Integer.parseInt(name) : -1;
    }

    private boolean letter(KeyCode code) {
        switch (code) {
            case B -> model.bury();
            case S -> model.suspend();
            case K -> model.know();
            case P -> speak();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Not the word that is still to be found. */
    private void speak() {
        model.card()
                .filter(card -> card.isReceptive() || model.step().get() instanceof Step.Answered)
                .ifPresent(card -> speech.say(card.word().entry().headword(), SpokenLanguage.ENGLISH, () -> {}));
    }

    /** Enter and the space bar go on, unless a button in focus takes them. */
    private boolean confirm(KeyEvent key) {
        boolean goesOn = key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE;
        if (!goesOn || key.getTarget() instanceof Button && key.getCode() == KeyCode.SPACE) {
            return false;
        } else if (key.getTarget() instanceof Button button) {
            button.fire();
            return true;
        }
        Step step = model.step().get();
        if (step instanceof Step.Asked asked && asked.card().question().isEmpty()) {
            model.reveal();
            return true;
        } else if (step instanceof Step.Answered answered) {
            model.rate(answered.usual());
            return true;
        }
        return false;
    }
}
