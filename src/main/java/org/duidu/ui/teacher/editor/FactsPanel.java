package org.duidu.ui.teacher.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.library.Measures;
import org.duidu.lint.Coverage;
import org.duidu.lint.LessonFacts;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;

/** What can be measured in a lesson: its length, how hard it reads, how much of it a class's word list covers. */
final class FactsPanel {
    private static final int MOST_WORDS = 40;

    private final Localized words;
    private final Controls controls;
    private final VBox box = new VBox(8);
    private final ScrollPane scroll = new ScrollPane(box);
    private final Runnable loadList;
    private final Runnable dropList;
    private final Consumer<String> addEntry;

    /**
     * @param addEntry begins an entry for a word of the article
     */
    FactsPanel(Localized words, Runnable loadList, Runnable dropList, Consumer<String> addEntry) {
        this.words = words;
        this.controls = new Controls(words);
        this.loadList = loadList;
        this.dropList = dropList;
        this.addEntry = addEntry;
        scroll.setFitToWidth(true);
        scroll.setId("editor-facts");
        box.getStyleClass().add("editor-list");
    }

    Region node() {
        return scroll;
    }

    void show(LessonFacts facts, Measures measures) {
        box.getChildren()
                .setAll(
                        line("editor.facts.length", measures.englishWords(), measures.hanCharacters(), (int)
                                measures.readingTime().toMinutes()),
                        line(
                                "editor.facts.readability",
                                words.now("editor.band."
                                        + facts.readability().band().name().toLowerCase(Locale.ROOT)),
                                String.format(
                                        Locale.ROOT, "%.1f", facts.readability().wordsPerSentence())),
                        line("editor.facts.new", facts.entries(), facts.wordsPerEntry()));
        showMeetings(facts.meetings());
        facts.coverage().ifPresentOrElse(coverage -> showCoverage(facts.list(), coverage), this::showNoList);
    }

    /** Shows nothing until another lesson has been looked at. */
    void clear() {
        box.getChildren().clear();
    }

    /** Words that the article never has are among the problems. */
    private void showMeetings(List<LessonFacts.Meeting> meetings) {
        String more = meetings.stream()
                .filter(one -> one.times() > 1)
                .limit(MOST_WORDS)
                .map(one -> words.now("editor.facts.times", one.word(), one.times()))
                .collect(Collectors.joining(words.now("editor.yield.comma")));
        String once = meetings.stream()
                .filter(one -> one.times() == 1)
                .limit(MOST_WORDS)
                .map(LessonFacts.Meeting::word)
                .collect(Collectors.joining(words.now("editor.yield.comma")));
        if (!more.isEmpty()) {
            box.getChildren().add(line("editor.facts.more", more));
        }
        if (!once.isEmpty()) {
            box.getChildren().add(line("editor.facts.once", once));
        }
    }

    private void showNoList() {
        box.getChildren().addAll(line("editor.facts.nolist"), controls.button("editor.facts.load", loadList));
    }

    private void showCoverage(Optional<String> list, Coverage coverage) {
        box.getChildren()
                .add(line(
                        "editor.facts.coverage",
                        list.orElse(""),
                        percent(coverage.known()),
                        percent(coverage.withVocabulary()),
                        coverage.level().isPresent() ? 1 : 0,
                        coverage.level().orElse("")));
        addChips("editor.facts.unknown", coverage.unknown());
        addChips("editor.facts.above", coverage.above());
        FlowPane buttons = new FlowPane(
                8, 8, controls.button("editor.facts.other", loadList), controls.button("editor.facts.drop", dropList));
        box.getChildren().add(buttons);
    }

    private void addChips(String key, List<Coverage.Counted> counted) {
        if (!counted.isEmpty()) {
            FlowPane chips = new FlowPane(6, 6);
            counted.stream()
                    .limit(MOST_WORDS)
                    .forEach(one -> chips.getChildren().add(chip(one)));
            box.getChildren().addAll(line(key, counted.size()), chips);
        }
    }

    private Button chip(Coverage.Counted one) {
        String word = one.level().map(level -> one.word() + " (" + level + ")").orElse(one.word());
        Button chip = new Button(one.times() > 1 ? words.now("editor.facts.times", word, one.times()) : word);
        chip.getStyleClass().add("small");
        chip.setOnAction(event -> addEntry.accept(one.word()));
        return chip;
    }

    private static int percent(double share) {
        return (int) Math.floor(share * 100);
    }

    private Label line(String key, Object... arguments) {
        Label label = new Label(words.now(key, arguments));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
