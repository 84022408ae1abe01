package org.duidu.ui.review.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.review.Deck;
import org.duidu.review.LearnerMemory;
import org.duidu.review.Statistics;
import org.duidu.review.Statistics.Retention;
import org.duidu.review.Statistics.WordState;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.EmptyState;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.review.ReviewPage;
import org.kordamp.ikonli.feather.Feather;

/** The learner's memory in pictures; each has its figures in words, too. */
public final class StatisticsPage implements ReviewPage {
    private static final double WIDTH = 720;
    private static final int AHEAD = 30;
    private static final List<Integer> SPANS = List.of(7, 30, 90);

    private final Localized words;
    private final Controls controls;
    private final LearnerMemory memory;
    private final VBox page = new VBox(32);
    private final ScrollPane root = new ScrollPane();

    public StatisticsPage(Localized words, LearnerMemory memory) {
        this.words = words;
        this.controls = new Controls(words);
        this.memory = memory;
        page.setMaxWidth(WIDTH);
        HBox centred = new HBox(page);
        HBox.setHgrow(page, Priority.ALWAYS);
        centred.getStyleClass().add("review-centred");
        root.setContent(centred);
        root.setFitToWidth(true);
        root.getStyleClass().add("review-scroll");
    }

    @Override
    public String name() {
        return "statistics";
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void refresh() {
        Statistics statistics = memory.deck()
                .map(deck -> new Statistics(deck, memory.now()))
                .orElseGet(() -> new Statistics(Deck.of(memory.settings(), List.of()), memory.now()));
        Map<WordState, Integer> states = statistics.byState();
        boolean empty = states.values().stream().allMatch(count -> count == 0);
        page.getChildren().setAll(empty ? List.of(none()) : pictures(statistics, states));
    }

    private Node none() {
        EmptyState state =
                new EmptyState(controls, Feather.BAR_CHART_2, "statistics.empty.title", "statistics.empty.advice");
        HBox box = new HBox(state);
        box.setAlignment(javafx.geometry.Pos.CENTER);
        return box;
    }

    private List<Node> pictures(Statistics statistics, Map<WordState, Integer> states) {
        return List.of(states(states), forecast(statistics), retention(statistics), calendar(statistics));
    }

    private Node states(Map<WordState, Integer> states) {
        int all = states.values().stream().mapToInt(Integer::intValue).sum();
        List<RowBars.Row> rows = new ArrayList<>();
        states.forEach((state, count) -> rows.add(new RowBars.Row(
                words.now(StateNames.key(state)),
                (double) count / all,
                OptionalDouble.empty(),
                words.now("statistics.words", count))));
        return picture("statistics.states", words.now("statistics.states.said", all), new RowBars(rows));
    }

    private Node forecast(Statistics statistics) {
        List<Integer> due = statistics.forecast(AHEAD);
        List<BarPicture.Bar> bars = IntStream.range(0, AHEAD)
                .mapToObj(day -> bar(statistics.today().plusDays(day), day, due.get(day)))
                .toList();
        int week = due.stream().limit(7).mapToInt(Integer::intValue).sum();
        int all = due.stream().mapToInt(Integer::intValue).sum();
        return picture("statistics.forecast", words.now("statistics.forecast.said", week, all), new BarPicture(bars));
    }

    private BarPicture.Bar bar(LocalDate day, int index, int count) {
        String label = index == 0 ? words.now("statistics.today") : index % 7 == 0 ? Dates.brief(day) : "";
        return new BarPicture.Bar(count, label, words.now("statistics.forecast.day", Dates.whole(day, words), count));
    }

    private Node retention(Statistics statistics) {
        List<RowBars.Row> rows = new ArrayList<>();
        for (int span : SPANS) {
            Retention kept = statistics.retention(span);
            String said = kept.reviews() == 0
                    ? words.now("statistics.retention.none")
                    : words.now("statistics.retention.row", Math.round(kept.share() * 100), kept.reviews());
            rows.add(new RowBars.Row(
                    words.now("statistics.retention.span", span), kept.share(), OptionalDouble.of(kept.wish()), said));
        }
        long wish = Math.round(statistics.retention(1).wish() * 100);
        return picture("statistics.retention", words.now("statistics.retention.said", wish), new RowBars(rows));
    }

    private Node calendar(Statistics statistics) {
        SortedMap<LocalDate, Integer> answers = statistics.calendar();
        LocalDate from = statistics.today().minusWeeks(CalendarPicture.WEEKS);
        int recent = answers.tailMap(from).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int days = answers.tailMap(from).size();
        return picture(
                "statistics.calendar",
                words.now("statistics.calendar.said", recent, days, statistics.streak()),
                new CalendarPicture(words, answers, statistics.today()));
    }

    private Node picture(String key, String said, Region drawn) {
        Label heading = controls.label(key);
        heading.getStyleClass().add("settings-heading");
        Label told = new Label(said);
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        drawn.setAccessibleText(said);
        VBox box = new VBox(10, heading, told, drawn);
        box.setId(key.replace('.', '-'));
        return box;
    }
}
