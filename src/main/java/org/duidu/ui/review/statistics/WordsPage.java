package org.duidu.ui.review.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.duidu.review.LearnerMemory;
import org.duidu.review.StudyDays;
import org.duidu.review.WordKey;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.EmptyState;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Scripts;
import org.duidu.ui.review.ReviewPage;
import org.duidu.ui.study.WordShelf;
import org.kordamp.ikonli.feather.Feather;

/** The learner's words in a table, with the life of the chosen one beside it. */
public final class WordsPage implements ReviewPage {
    private static final double SIDE = 240;
    private static final double SIDE_SHARE = 0.3;

    private final Localized words;
    private final Controls controls;
    private final LearnerMemory memory;
    private final WordShelf shelf;
    private final WordLife life;
    private final ObservableList<WordRow> rows = FXCollections.observableArrayList();
    private final FilteredList<WordRow> found = new FilteredList<>(rows);
    private final TableView<WordRow> table = new TableView<>();
    private final TextField search = new TextField();
    private final Label count = new Label();
    private final ScrollPane side = new ScrollPane();
    private final BorderPane root = new BorderPane();

    public WordsPage(Localized words, LearnerMemory memory, WordShelf shelf) {
        this.words = words;
        this.controls = new Controls(words);
        this.memory = memory;
        this.shelf = shelf;
        this.life = new WordLife(words, memory);
        build();
    }

    @Override
    public String name() {
        return "words";
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void refresh() {
        Optional<WordKey> chosen = Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .map(row -> row.word().key());
        rows.setAll(memory.deck().map(deck -> WordRow.of(deck, shelf)).orElse(List.of()));
        rows.stream()
                .filter(row -> chosen.filter(row.word().key()::equals).isPresent())
                .findFirst()
                .ifPresent(row -> table.getSelectionModel().select(row));
        table.setPlaceholder(
                rows.isEmpty()
                        ? new EmptyState(controls, Feather.LIST, "review.empty.title", "review.empty.advice")
                        : new EmptyState(controls, Feather.SEARCH, "words.none.title", "words.none.advice"));
        filter();
    }

    private void filter() {
        found.setPredicate(row -> row.matches(search.getText()));
        count.setText(words.now("words.count", found.size(), rows.size()));
    }

    private void build() {
        search.setId("review-words-search");
        search.promptTextProperty().bind(words.text("statistics.words.search"));
        search.setPrefWidth(280);
        search.textProperty().addListener((property, before, typed) -> filter());
        count.getStyleClass().add("quiet");
        HBox bar = new HBox(12, search, Controls.spring(), count);
        bar.getStyleClass().add("review-words-bar");
        SortedList<WordRow> sorted = new SortedList<>(found);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId("review-words-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("words.column.word", 130, 96, row -> row.word().key().lemma(), text -> text);
        column("words.column.chinese", 130, 84, WordRow::zh, text -> text);
        column("statistics.column.state", 90, 84, WordRow::state, state -> words.now(StateNames.key(state)));
        column("statistics.column.due", 90, 84, row -> row.due().orElse(LocalDate.MAX), this::dueDay);
        column("statistics.column.answers", 70, 64, WordRow::answers, Object::toString);
        column("statistics.column.lapses", 100, 96, WordRow::lapses, Object::toString);
        table.getSelectionModel().selectedItemProperty().addListener((property, before, row) -> show(row));
        side.setFitToWidth(true);
        side.setMinWidth(SIDE);
        side.prefWidthProperty().bind(root.widthProperty().multiply(SIDE_SHARE));
        side.getStyleClass().add("words-side");
        root.getStyleClass().addAll("words", "review");
        root.setTop(bar);
        root.setCenter(table);
    }

    /** What was due before is due now. */
    private String dueDay(LocalDate day) {
        LocalDate today = StudyDays.USUAL.of(memory.now());
        if (day.equals(LocalDate.MAX)) {
            return "–";
        }
        return day.isAfter(today) ? Dates.near(day, today) : words.now("statistics.today");
    }

    /** @param least width under which it is never pressed */
    private <T extends Comparable<? super T>> void column(
            String key, double width, double least, Function<WordRow, T> value, Function<T, String> text) {
        TableColumn<WordRow, T> column = new TableColumn<>();
        column.textProperty().bind(words.text(key));
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(value.apply(cell.getValue())));
        column.setComparator(Comparator.naturalOrder());
        column.setCellFactory(unused -> Scripts.byScript(new ValueCell<>(text)));
        table.getColumns().add(column);
    }

    private static final class ValueCell<T> extends TableCell<WordRow, T> {
        private final Function<T, String> text;

        private ValueCell(Function<T, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : text.apply(value));
        }
    }

    private void show(WordRow row) {
        if (row == null) {
            root.setRight(null);
        } else {
            side.setContent(life.of(row));
            root.setRight(side);
        }
    }
}
