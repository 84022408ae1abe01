package org.duidu.ui.review.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.review.CardKey;
import org.duidu.review.Deck;
import org.duidu.review.LearnerMemory;
import org.duidu.review.LogEntry;
import org.duidu.review.LogEntry.Answer;
import org.duidu.review.LogEntry.Mark;
import org.duidu.review.Side;
import org.duidu.review.Statistics;
import org.duidu.review.Statistics.CurvePoint;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Scripts;

/** The life of a word: how its memory faded and was refreshed, and everything that happened to it. */
final class WordLife {
    private static final int AHEAD = 30;
    private static final int MOST_LINES = 100;

    private final Localized words;
    private final Controls controls;
    private final LearnerMemory memory;

    WordLife(Localized words, LearnerMemory memory) {
        this.words = words;
        this.controls = new Controls(words);
        this.memory = memory;
    }

    Region of(WordRow row) {
        Label word = Scripts.byScript(new Label(row.word().key().lemma()));
        word.getStyleClass().add("review-headword");
        List<Node> content = new ArrayList<>(List.of(word, new Label(row.zh())));
        memory.deck().ifPresent(deck -> {
            for (Side side : Side.values()) {
                curve(deck, new CardKey(row.word().key(), side), content);
            }
        });
        content.add(heading("statistics.history"));
        List<LogEntry> lines = new ArrayList<>(row.word().lines());
        Collections.reverse(lines);
        lines.stream().limit(MOST_LINES).forEach(line -> content.add(line(line)));
        VBox box = new VBox(10);
        box.getChildren().setAll(content);
        box.getStyleClass().add("words-card");
        return box;
    }

    private void curve(Deck deck, CardKey card, List<Node> content) {
        Statistics statistics = new Statistics(deck, memory.now());
        List<CurvePoint> points = statistics.curve(card, AHEAD);
        content.add(heading("statistics.curve." + card.side().name().toLowerCase(Locale.ROOT)));
        if (points.isEmpty()) {
            Label none = controls.wrapped("statistics.curve.none");
            none.getStyleClass().add("quiet");
            content.add(none);
            return;
        }
        LocalDate today = statistics.today();
        long now = points.stream()
                .filter(point -> point.day().equals(today))
                .mapToLong(point -> Math.round(point.recall() * 100))
                .findFirst()
                .orElse(0);
        Label said = new Label(words.now("statistics.curve.said", now));
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        CurvePicture picture = new CurvePicture(words, points, deck.settings().retention(), today);
        picture.setAccessibleText(said.getText());
        content.addAll(List.of(said, picture));
    }

    private Label heading(String key) {
        Label heading = controls.label(key);
        heading.getStyleClass().add("settings-heading");
        return heading;
    }

    private Label line(LogEntry line) {
        String when = Dates.moment(line.at(), words);
        Label label = new Label(
                line instanceof Answer answer
                        ? answered(when, answer)
                        : words.now("statistics.history.mark", when, markName((Mark) line)));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private String markName(Mark mark) {
        return words.now("statistics.mark." + mark.kind().name().toLowerCase(Locale.ROOT));
    }

    private String answered(String when, Answer answer) {
        String rating = words.now("review.rating." + answer.rating().name().toLowerCase(Locale.ROOT));
        String told = words.now("statistics.history.answer", when, exercise(answer.exercise()), rating);
        return answer.typed().isEmpty() ? told : told + words.now("statistics.history.typed", answer.typed());
    }

    private String exercise(String name) {
        for (String key : List.of("statistics.exercise." + name, "quiz.kind." + name)) {
            if (words.messages().has(key)) {
                return words.now(key);
            }
        }
        return name;
    }
}
