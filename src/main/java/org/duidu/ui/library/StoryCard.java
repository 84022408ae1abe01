package org.duidu.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.Level;
import org.duidu.lesson.Section.Role;
import org.duidu.lesson.TextSection;
import org.duidu.library.LibraryEntry;
import org.duidu.library.LibraryQuery.Story;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Scripts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A story on the shelf: titles, opening words, a chip a level, length, progress. */
final class StoryCard {
    static final double MIN_WIDTH = 300;
    static final double HEIGHT = 250;

    private final Localized words;
    private final LibraryViewModel model;
    private final Consumer<LibraryEntry> open;

    StoryCard(Localized words, LibraryViewModel model, Consumer<LibraryEntry> open) {
        this.words = words;
        this.model = model;
        this.open = open;
    }

    Region of(Story story) {
        LibraryEntry first = model.levelToOpen(story);
        VBox card = new VBox(4);
        card.getStyleClass().add("story-card");
        card.setMinHeight(HEIGHT);
        card.setPrefHeight(HEIGHT);
        card.setMaxHeight(HEIGHT);
        card.getChildren().addAll(levels(story), title(first), chineseTitle(first), opening(first), spring());
        card.getChildren().addAll(facts(first), progress(first));
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.BUTTON);
        card.setAccessibleText(first.title().en() + " " + first.title().zh());
        card.setOnMouseClicked(click -> open.accept(first));
        card.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                open.accept(first);
                key.consume();
            }
        });
        return card;
    }

    private Region levels(Story story) {
        HBox chips = new HBox(6);
        chips.getStyleClass().add("level-chips");
        for (LibraryEntry entry : story.entries()) {
            Button chip = new Button(entry.level().map(Level::name).orElse("–"));
            chip.getStyleClass()
                    .addAll(
                            "level-chip",
                            entry.level()
                                    .map(level -> "level-" + level.name().toLowerCase(java.util.Locale.ROOT))
                                    .orElse("level-none"));
            chip.setAccessibleText(
                    words.now("library.openLevel", chip.getText(), entry.title().either()));
            chip.setTooltip(new Tooltip(chip.getAccessibleText()));
            chip.setOnAction(event -> open.accept(entry));
            chips.getChildren().add(chip);
        }
        chips.getChildren().add(Controls.spring());
        long broken = story.entries().stream().filter(LibraryEntry::hasProblems).count();
        if (broken > 0) {
            Label mark = new Label(words.now("library.card.problems"), new FontIcon(Feather.ALERT_TRIANGLE));
            mark.getStyleClass().add("problem-chip");
            chips.getChildren().add(mark);
        }
        return chips;
    }

    private static Label title(LibraryEntry entry) {
        Label label = Scripts.byScript(new Label(entry.title().either()));
        label.getStyleClass().add("card-title");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxHeight(60);
        return label;
    }

    private static Label chineseTitle(LibraryEntry entry) {
        Label label =
                new Label(entry.title().en().isEmpty() ? "" : entry.title().zh());
        label.getStyleClass().add("card-title-zh");
        return label;
    }

    /** The first words of the article; for a file that cannot be shown, what is wrong with it. */
    private Label opening(LibraryEntry entry) {
        String text = entry.lesson()
                .map(StoryCard::firstWords)
                .orElseGet(() -> entry.checked().problems().stream()
                        .findFirst()
                        .map(problem -> problem.message(words.messages()))
                        .orElse(""));
        Label label = Scripts.byScript(new Label(text));
        label.getStyleClass().add("card-opening");
        label.setAlignment(Pos.TOP_LEFT);
        label.setWrapText(true);
        return label;
    }

    private static String firstWords(Lesson lesson) {
        return lesson.sections().stream()
                .filter(section -> section.role() == Role.ARTICLE && section instanceof TextSection)
                .flatMap(section -> ((TextSection) section).paragraphs().stream())
                .map(paragraph -> paragraph.en().text())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Node spring() {
        Region region = new Region();
        VBox.setVgrow(region, javafx.scene.layout.Priority.ALWAYS);
        return region;
    }

    private Label facts(LibraryEntry entry) {
        List<String> facts = new ArrayList<>();
        if (entry.lesson().isPresent()) {
            facts.add(words.now("reader.words", entry.measures().englishWords()));
            facts.add(words.now("reader.minutes", entry.measures().readingTime().toMinutes()));
        }
        facts.addAll(entry.topics().stream()
                .limit(2)
                .map(topic -> LibraryBar.topicName(words, topic))
                .toList());
        entry.lesson().stream()
                .flatMap(lesson -> lesson.header().sources().stream())
                .flatMap(source -> Stream.of(source.publisher(), source.author()))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .ifPresent(facts::add);
        Label label = new Label(String.join("  ·  ", facts));
        label.getStyleClass().add("card-facts");
        return label;
    }

    private Region progress(LibraryEntry entry) {
        double read = model.placeIn(entry).read();
        Region done = new Region();
        done.getStyleClass().add("progress-done");
        StackPane line = new StackPane(done);
        line.getStyleClass().add("progress-line");
        line.setAlignment(Pos.CENTER_LEFT);
        done.maxWidthProperty().bind(line.widthProperty().multiply(read));
        line.setAccessibleText(words.now("library.card.progress", Math.round(read * 100)));
        Tooltip.install(line, new Tooltip(line.getAccessibleText()));
        return line;
    }
}
