package org.duidu.ui.puzzles;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.crossword.ClueChoice;
import org.duidu.export.CrosswordFormat;
import org.duidu.export.SheetOptions;
import org.duidu.files.FileNotWritten;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Named;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.ui.kit.Teller;
import org.duidu.ui.puzzles.PaperChoice.Version;

/** Asks how to print a puzzle or save it for another program, and does it in the background. */
final class PaperDialog {
    private static final double WIDTH = 560;
    private static final List<CrosswordFormat> FORMATS = List.of(
            CrosswordFormat.PDF,
            CrosswordFormat.HTML,
            CrosswordFormat.SVG,
            CrosswordFormat.IPUZ,
            CrosswordFormat.PUZ,
            CrosswordFormat.JPZ,
            CrosswordFormat.H5P);

    private final Localized words;
    private final Controls controls;
    private final Means means;
    private final PaperChoice choice;
    private final PaperPress press;
    private final VBox content = new VBox(16);
    private final Label obstacle = new Label();
    private Optional<TaskRunner.Running> printing = Optional.empty();

    /**
     * What the dialog works with.
     *
     * @param screen runs work on the window's thread
     * @param teller says how it went
     */
    record Means(Overlay overlay, FilePicker files, TaskRunner tasks, Executor screen, Teller teller) {}

    PaperDialog(Localized words, Means means, PaperChoice choice, PaperPress press) {
        this.words = words;
        this.controls = new Controls(words);
        this.means = means;
        this.choice = choice;
        this.press = press;
    }

    void show() {
        obstacle.setWrapText(true);
        obstacle.setMinHeight(Region.USE_PREF_SIZE);
        obstacle.setId("paper-obstacle");
        content.getChildren().setAll(form(), obstacle, buttons());
        choice.format().addListener((property, before, now) -> refresh());
        refresh();
        means.overlay()
                .show("puzzles.paper.title", content, WIDTH, () -> printing.ifPresent(TaskRunner.Running::cancel));
    }

    private Region form() {
        GridPane form = new GridPane();
        form.setHgap(16);
        form.setVgap(12);
        form.getStyleClass().add("paper-form");
        ComboBox<CrosswordFormat> format =
                combo("paper-format", FORMATS, choice.format(), one -> "puzzles.paper.format." + lower(one));
        ComboBox<SheetOptions.Paper> paper = combo(
                "paper-size",
                List.of(SheetOptions.Paper.values()),
                choice.paper(),
                one -> "puzzles.paper.size." + lower(one));
        ComboBox<ClueChoice> clues = combo("paper-clues", ClueNames.choices(false), choice.clues(), ClueNames::key);
        if (choice.clues().get() == ClueChoice.SPOKEN) {
            choice.clues().set(ClueChoice.DEFINITION);
        }
        form.addRow(0, controls.label("puzzles.paper.format"), format);
        form.addRow(1, controls.label("puzzles.paper.clues"), clues);
        form.addRow(2, controls.label("puzzles.paper.size"), paper);
        form.addRow(3, controls.label("puzzles.paper.versions"), versions());
        CheckBox bank = check("paper-bank", "puzzles.paper.bank", choice.bank());
        CheckBox letters = check("paper-letters", "puzzles.paper.first-letters", choice.firstLetters());
        form.add(bank, 1, 4);
        form.add(letters, 1, 5);
        Runnable allow = () -> {
            paper.setDisable(!choice.isSheet());
            bank.setDisable(!choice.isSheet());
            letters.setDisable(!choice.isSheet() && choice.format().get() != CrosswordFormat.SVG);
        };
        choice.format().addListener((property, before, now) -> allow.run());
        allow.run();
        return form;
    }

    private CheckBox check(String id, String key, Property<Boolean> value) {
        CheckBox box = new CheckBox();
        box.setId(id);
        box.textProperty().bind(words.text(key));
        box.selectedProperty().bindBidirectional(value);
        box.setMinHeight(32);
        return box;
    }

    private HBox versions() {
        ComboBox<Integer> number = new ComboBox<>();
        number.setId("paper-versions");
        for (int count = 1; count <= PaperChoice.MOST_VERSIONS; count++) {
            number.getItems().add(count);
        }
        number.setValue(choice.versions().get());
        number.valueProperty()
                .addListener((property, before, now) -> choice.versions().set(now));
        Label about = controls.label("puzzles.paper.versions.about");
        about.getStyleClass().add("quiet");
        HBox line = new HBox(12, number, about);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private <T> ComboBox<T> combo(String id, List<T> values, Property<T> chosen, Function<T, String> key) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setConverter(new Named<>(key.andThen(words::now)));
        box.valueProperty().bindBidirectional(chosen);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private HBox buttons() {
        Button save = controls.button("puzzles.paper.save", this::save);
        save.setId("paper-save");
        save.getStyleClass().add("accent");
        save.disableProperty().bind(obstacle.visibleProperty());
        HBox line = new HBox(8, Controls.spring(), save);
        line.setAlignment(Pos.CENTER_RIGHT);
        return line;
    }

    private void refresh() {
        Optional<String> reason = choice.obstacle().map(one -> one.message(words.messages()));
        obstacle.setText(reason.orElse(""));
        obstacle.setVisible(reason.isPresent());
        obstacle.setManaged(reason.isPresent());
    }

    private void save() {
        String ending = choice.format().get().extension();
        means.files()
                .save(
                        "puzzles.paper.save",
                        choice.fileName(),
                        FilePicker.Kind.of("puzzles.paper.format." + ending, ending))
                .ifPresent(this::print);
    }

    private void print(Path file) {
        List<Version> versions = choice.papers(file);
        Label about = new Label(words.now("puzzles.paper.working", 0, versions.size()));
        ProgressBar bar = new ProgressBar(versions.size() == 1 ? ProgressBar.INDETERMINATE_PROGRESS : 0);
        bar.setMaxWidth(Double.MAX_VALUE);
        Button stop = controls.button("work.stop", means.overlay()::close);
        stop.setId("paper-stop");
        content.getChildren().setAll(about, bar, stop);
        PaperPress.Job job = PaperPress.Job.of(choice, versions);
        printing = Optional.of(means.tasks()
                .run(
                        () -> press.print(
                                job,
                                done -> means.screen().execute(() -> {
                                    about.setText(words.now("puzzles.paper.working", done, versions.size()));
                                    bar.setProgress((double) done / versions.size());
                                })),
                        remark -> finish(() -> tell(versions, remark)),
                        failure -> finish(() -> means.teller().warn(FileNotWritten.of(file, failure)))));
    }

    private void tell(List<Version> versions, Optional<String> remark) {
        String first = versions.get(0).file().toString();
        if (remark.isEmpty()) {
            means.teller().say("puzzles.paper.saved", versions.size(), first);
        } else {
            means.teller().warn("puzzles.paper.saved-but", versions.size(), first, remark.get());
        }
    }

    private void finish(Runnable tell) {
        printing = Optional.empty();
        means.overlay().close();
        tell.run();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
