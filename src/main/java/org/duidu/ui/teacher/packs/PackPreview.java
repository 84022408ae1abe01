package org.duidu.ui.teacher.packs;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.lesson.LessonHeader;
import org.duidu.lesson.Level;
import org.duidu.library.pack.Pack;
import org.duidu.library.pack.PackImport;
import org.duidu.library.pack.PackImport.Arrival;
import org.duidu.library.pack.PackImport.Choice;
import org.duidu.library.pack.PackImport.State;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Named;
import org.duidu.ui.kit.Scripts;

/** What is in a pack: its lessons, their licences, and what becomes of those that are here in another version. */
final class PackPreview {
    static final double WIDTH = 680;

    private final Localized words;
    private final Map<String, Choice> choices = new HashMap<>();
    private final VBox root = new VBox(12);

    /** @param take carries the import out with what was chosen for each lesson */
    PackPreview(Localized words, Path file, Pack pack, PackImport plan, Consumer<Map<String, Choice>> take) {
        this.words = words;
        Controls controls = new Controls(words);
        Label name = Scripts.byScript(new Label(
                pack.title().isEmpty()
                        ? String.valueOf(file.getFileName())
                        : pack.title().either()));
        name.getStyleClass().add("pack-title");
        name.setWrapText(true);
        root.getChildren().add(name);
        plan.arrivals().forEach(arrival -> root.getChildren().add(row(arrival)));
        Button button = controls.button("packs.take", () -> take.accept(Map.copyOf(choices)));
        button.setId("packs-take");
        button.getStyleClass().add("accent");
        boolean nothingNew = plan.arrivals().stream().allMatch(arrival -> arrival.state() == State.SAME);
        button.setDisable(nothingNew);
        HBox foot = new HBox(12, Controls.spring(), button);
        if (nothingNew) {
            foot.getChildren().add(0, controls.wrapped("packs.nothing-new"));
        }
        foot.setAlignment(Pos.CENTER_RIGHT);
        root.getChildren().add(foot);
        root.getStyleClass().add("pack-preview");
    }

    Region node() {
        return root;
    }

    private Region row(Arrival arrival) {
        LessonHeader header = arrival.lesson().checked().lesson().orElseThrow().header();
        Label title = Scripts.byScript(new Label(header.title().either()));
        title.setWrapText(true);
        String notStated = words.now("packs.not-stated");
        Label about = new Label(words.now(
                "packs.lesson",
                header.level().map(Level::name).orElse("–"),
                header.author().orElse(notStated),
                header.license().orElse(notStated)));
        about.getStyleClass().add("quiet");
        about.setWrapText(true);
        VBox text = new VBox(2, title, about);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(12, text, state(arrival));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("pack-row");
        return row;
    }

    private Region state(Arrival arrival) {
        Label label = new Label(words.now("pack.state." + arrival.state().name().toLowerCase(Locale.ROOT)));
        label.getStyleClass().add(arrival.state() == State.NEW ? "pack-new" : "quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        if (arrival.state() != State.OTHER_VERSION) {
            return label;
        }
        VBox question = new VBox(4, label, choice(arrival));
        question.setAlignment(Pos.CENTER_RIGHT);
        return question;
    }

    private Region choice(Arrival arrival) {
        ComboBox<Choice> box = new ComboBox<>();
        box.getItems().setAll(Choice.KEEP_BOTH, Choice.REPLACE, Choice.SKIP);
        box.setConverter(
                new Named<>(choice -> words.now("packs.choice." + choice.name().toLowerCase(Locale.ROOT))));
        box.valueProperty()
                .addListener((property, before, choice) ->
                        choices.put(arrival.lesson().name(), choice));
        box.setValue(Choice.KEEP_BOTH);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setAccessibleText(words.now("pack.state.other_version"));
        return box;
    }
}
