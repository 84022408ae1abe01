package org.duidu.ui.settings;

import atlantafx.base.controls.ToggleSwitch;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.duidu.speech.SpokenLanguage;
import org.duidu.speech.Voice;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Named;
import org.duidu.ui.kit.Speech;

/** The choices on reading aloud, for every place where they can be made. */
public final class SpeechControls {
    private static final double VOICE_WIDTH = 260;

    private final Localized words;
    private final Controls controls;
    private final SpeechModel settings;
    private final Speech speech;

    public SpeechControls(Localized words, SpeechModel settings, Speech speech) {
        this.words = words;
        this.controls = new Controls(words);
        this.settings = settings;
        this.speech = speech;
    }

    /** The speeds, as buttons of which one is pressed. */
    public Region speeds() {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        box.getStyleClass().add("settings-choices");
        for (int percent : SpeechSettings.SPEEDS) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(words.text("speech.percent", percent));
            button.accessibleTextProperty().bind(words.text("speech.percent.spoken", percent));
            button.setId("speed-" + percent);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setUserData(percent);
            button.setOnAction(event -> settings.percent().set(percent));
            box.getChildren().add(button);
        }
        Runnable show = () -> group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(settings.percent().get()))
                .forEach(group::selectToggle);
        show.run();
        settings.percent().addListener((property, before, now) -> show.run());
        // A second press on the chosen speed would otherwise leave none chosen.
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                show.run();
            }
        });
        return box;
    }

    /** Whether the Chinese is read too. */
    public ToggleSwitch chinese() {
        ToggleSwitch toggle = new ToggleSwitch();
        toggle.setId("speak-chinese");
        toggle.selectedProperty().bindBidirectional(settings.chinese());
        toggle.accessibleTextProperty().bind(words.text("speech.chinese"));
        return toggle;
    }

    /** The English voices of this machine to choose from. */
    public Region voices() {
        ComboBox<Optional<Voice>> box = new ComboBox<>();
        box.setId("voice");
        box.setPrefWidth(VOICE_WIDTH);
        box.setConverter(new Named<>(voice -> voice.map(Voice::name).orElseGet(() -> words.now("speech.voice.usual"))));
        Runnable fill = () -> fill(box);
        speech.voices().addListener((property, before, voices) -> fill.run());
        words.messagesProperty().addListener((property, before, language) -> fill.run());
        fill.run();
        box.setOnAction(event -> {
            if (box.getValue() != null && !box.getItems().isEmpty()) {
                settings.voice().set(box.getValue().map(Voice::id));
            }
        });
        box.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> speech.voices().get().isEmpty(), speech.voices()));
        return box;
    }

    private void fill(ComboBox<Optional<Voice>> box) {
        Optional<String> wished = settings.voice().get();
        box.getItems().clear();
        box.getItems().add(Optional.empty());
        speech.voices().get().stream()
                .filter(voice -> voice.language() == SpokenLanguage.ENGLISH)
                .forEach(voice -> box.getItems().add(Optional.of(voice)));
        box.setValue(box.getItems().stream()
                .filter(item -> item.map(Voice::id).equals(wished))
                .findFirst()
                .orElse(Optional.empty()));
    }

    /** What is wrong with the voices and what to do; nothing where all is well. */
    public Region advice() {
        Label advice = new Label();
        advice.setId("speech-advice");
        advice.getStyleClass().add("quiet");
        advice.setWrapText(true);
        advice.setMinHeight(Region.USE_PREF_SIZE);
        advice.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> speech.obstacle().map(words::now).orElse(""), speech.state(), words.messagesProperty()));
        advice.visibleProperty().bind(advice.textProperty().isNotEmpty());
        advice.managedProperty().bind(advice.visibleProperty());
        return advice;
    }

    /** Reads a sentence, to hear what has been chosen. */
    public Region trial() {
        return controls.button(
                "speech.try", () -> speech.say(words.now("speech.try.text"), SpokenLanguage.ENGLISH, () -> {}));
    }
}
