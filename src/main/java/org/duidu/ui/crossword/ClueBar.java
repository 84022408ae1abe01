package org.duidu.ui.crossword;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duidu.crossword.PlacedWord;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Scripts;
import org.kordamp.ikonli.feather.Feather;

/** The clue of the cursor over the grid, with the way to its neighbours, and under it the clue that crosses it or more help. */
final class ClueBar {
    private final PlayViewModel model;
    private final PlayTexts texts;
    private final Optional<Consumer<String>> voice;
    private final Label name = new Label();
    private final Label clue = Scripts.byScript(new Label());
    private final Label help = Scripts.byScript(new Label());
    private final Button crossing = new Button();
    private final Button listen;
    private final ToggleButton helpToggle;
    private final VBox box = new VBox(2);
    private PlacedWord shown;

    /**
     * @param refocus gives the focus back to the grid
     */
    ClueBar(
            PlayViewModel model,
            PlayTexts texts,
            Controls controls,
            Optional<Consumer<String>> voice,
            Runnable refocus) {
        this.model = model;
        this.texts = texts;
        this.voice = voice;
        name.getStyleClass().add("clue-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        clue.setId("current-clue");
        clue.getStyleClass().add("clue-now");
        wrapping(clue);
        help.setId("clue-help");
        help.getStyleClass().add("clue-help");
        wrapping(help);
        crossing.setId("crossing-clue");
        crossing.getStyleClass().addAll("flat", "clue-crossing");
        crossing.setMaxWidth(Double.MAX_VALUE);
        // A gap is made of underscores.
        crossing.setMnemonicParsing(false);
        crossing.setOnAction(event -> {
            model.cursor().turn();
            refocus.run();
        });
        listen = controls.iconButton(Feather.VOLUME_2, "play.listen");
        listen.setId("clue-listen");
        listen.setOnAction(event -> {
            say();
            refocus.run();
        });
        helpToggle = controls.iconToggle(Feather.HELP_CIRCLE, "play.help");
        helpToggle.setId("clue-help-toggle");
        helpToggle.selectedProperty().addListener((property, before, now) -> show());
        helpToggle.setOnAction(event -> refocus.run());
        Button previous = step(controls, Feather.CHEVRON_LEFT, "play.previous", model.cursor()::previousClue, refocus);
        Button next = step(controls, Feather.CHEVRON_RIGHT, "play.next", model.cursor()::nextClue, refocus);
        HBox.setHgrow(clue, Priority.ALWAYS);
        HBox line = new HBox(10, previous, name, clue, listen, helpToggle, next);
        line.setAlignment(Pos.CENTER_LEFT);
        // One in the place of the other, so that the grid keeps its size when help opens.
        StackPane under = new StackPane(crossing, help);
        under.setAlignment(Pos.TOP_LEFT);
        under.getStyleClass().add("clue-under");
        box.getChildren().addAll(line, under);
        box.getStyleClass().add("clue-bar");
        model.cursor().property().addListener((property, before, now) -> show());
        model.changes().addListener((property, before, now) -> show());
        show();
    }

    Region node() {
        return box;
    }

    /** Writes everything anew, as when the language changes. */
    void show() {
        PlacedWord word = model.cursor().word();
        if (!word.equals(shown)) {
            shown = word;
            helpToggle.setSelected(false);
            if (texts.isHeard(word)) {
                say();
            }
        }
        name.setText(texts.name(word));
        clue.setText(texts.clue(word));
        show(listen, texts.isHeard(word));
        String more = texts.help(word);
        show(helpToggle, !more.isEmpty());
        help.setText(more);
        show(help, helpToggle.isSelected());
        show(crossing, !helpToggle.isSelected());
        Optional<PlacedWord> other = model.cursor().crossing();
        crossing.setText(
                other.map(each -> texts.name(each) + "  " + texts.clue(each)).orElse(""));
        crossing.setDisable(other.isEmpty());
    }

    private void say() {
        voice.ifPresent(speaker -> speaker.accept(shown.answer().written()));
    }

    private static Button step(Controls controls, Feather icon, String key, Runnable step, Runnable refocus) {
        Button button = controls.iconButton(icon, key);
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> {
            step.run();
            refocus.run();
        });
        return button;
    }

    private static void wrapping(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
    }

    private static void show(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
