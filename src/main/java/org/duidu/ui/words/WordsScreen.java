package org.duidu.ui.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.lesson.Level;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.library.Library;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.EmptyState;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Named;
import org.duidu.ui.kit.Screen;
import org.duidu.ui.kit.Scripts;
import org.duidu.ui.reader.WordCard;
import org.duidu.ui.reader.WordStudy;
import org.duidu.ui.reader.WordStudy.Standing;
import org.kordamp.ikonli.feather.Feather;

/** The Words screen: a table of all entries, with the card of the chosen one beside it. */
public final class WordsScreen implements Screen {
    private static final double CARD_WIDTH = 360;

    private final Localized words;
    private final Library library;
    private final WordCard cards;
    private final WordStudy study;
    private final Controls controls;
    private final WordsViewModel model = new WordsViewModel();
    private final ObservableList<LibraryWord> items = FXCollections.observableArrayList();
    private final TableView<LibraryWord> table = new TableView<>();
    private final Consumer<Place> goTo;
    private final ScrollPane side = new ScrollPane();
    private final Label count = new Label();
    private final TextField search = new TextField();
    private final HBox filters = new HBox(8);
    private final HBox ways = new HBox(8);
    private final BorderPane root = new BorderPane();

    /** An entry of a lesson, by the lesson's key and its place in the lesson's vocabulary. */
    public record Place(String lessonKey, int entry) {}

    /**
     * @param goTo opens a lesson at a word
     */
    public WordsScreen(Localized words, Library library, WordCard cards, WordStudy study, Consumer<Place> goTo) {
        this.words = words;
        this.library = library;
        this.cards = cards;
        this.study = study;
        this.goTo = goTo;
        this.controls = new Controls(words);
        build();
        model.shown().addListener((property, before, shown) -> {
            items.setAll(shown);
            showCount();
        });
        study.listen(table::refresh);
        words.messagesProperty().addListener((property, before, language) -> {
            onShow();
            showCount();
            table.refresh();
        });
    }

    private void showCount() {
        count.setText(words.now("words.count", items.size(), model.all().get().size()));
    }

    /**
     * Puts a button over the table that does something with the words shown.
     *
     * @param id of the button
     * @param key what it does
     */
    public void offer(String id, Feather icon, String key, Consumer<List<Place>> way) {
        Button button = controls.iconButton(icon, key);
        button.setId(id);
        button.setOnAction(event -> way.accept(model.shown().get().stream()
                .map(word -> new Place(word.lesson().key(), word.index()))
                .toList()));
        button.disableProperty().bind(Bindings.isEmpty(items));
        ways.getChildren().add(button);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void onShow() {
        model.use(library.entries());
        showFilters();
        table.setPlaceholder(
                model.all().get().isEmpty()
                        ? new EmptyState(controls, Feather.TYPE, "words.empty.title", "words.empty.advice")
                        : new EmptyState(
                                controls,
                                Feather.SEARCH,
                                "words.none.title",
                                "words.none.advice",
                                controls.button("library.none.clear", this::clear)));
    }

    private void clear() {
        model.clearFilters();
        showFilters();
    }

    private void build() {
        search.setId("words-search");
        search.promptTextProperty().bind(words.text("words.search"));
        search.textProperty().bindBidirectional(model.search());
        search.setPrefWidth(320);
        count.getStyleClass().add("quiet");
        HBox bar = new HBox(10, search, filters, Controls.spring(), count, ways);
        // Where room is short the field gives way: words cut off tell nothing.
        search.setMinWidth(120);
        List.of(filters, count, ways).forEach(part -> part.setMinWidth(Region.USE_PREF_SIZE));
        bar.getStyleClass().add("words-bar");
        SortedList<LibraryWord> sorted = new SortedList<>(items);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId("words-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        addColumn("words.column.word", 150, word -> word.entry().headword());
        addColumn("words.column.part", 70, word -> word.entry().partOfSpeech());
        addColumn("words.column.chinese", 180, word -> word.entry().zh());
        addColumn("words.column.level", 64, LibraryWord::level);
        addColumn("words.column.standing", 90, word -> standing(word));
        addColumn("words.column.lesson", 240, word -> word.lesson().title().either());
        table.getSelectionModel().selectedItemProperty().addListener((property, before, word) -> showCard(word));
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                openSelected();
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openSelected();
                key.consume();
            }
        });
        side.setFitToWidth(true);
        side.setMinWidth(CARD_WIDTH);
        side.setPrefWidth(CARD_WIDTH);
        side.getStyleClass().add("words-side");
        showCard(null);
        root.getStyleClass().add("words");
        root.setTop(bar);
        root.setCenter(table);
        root.addEventHandler(KeyEvent.KEY_TYPED, key -> {
            if (key.getCharacter().equals("/") && !(key.getTarget() instanceof TextField)) {
                search.requestFocus();
                key.consume();
            }
        });
    }

    private void addColumn(String key, double width, Function<LibraryWord, String> value) {
        TableColumn<LibraryWord, String> column = new TableColumn<>();
        column.textProperty().bind(words.text(key));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 64));
        column.setCellValueFactory(cell -> new SimpleStringProperty(value.apply(cell.getValue())));
        column.setComparator(String.CASE_INSENSITIVE_ORDER);
        column.setCellFactory(unused -> Scripts.byScript(new TextCell()));
        table.getColumns().add(column);
    }

    private String standing(LibraryWord word) {
        Standing standing = study.standing(word.entry());
        return standing == Standing.NONE ? "" : words.now(standing.key());
    }

    private static final class TextCell extends TableCell<LibraryWord, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
        }
    }

    private void showFilters() {
        filters.getChildren()
                .setAll(
                        choice("words.level.any", model.levels(), model.level(), Level::name),
                        choice("words.part.any", model.partsOfSpeech(), model.partOfSpeech(), this::partName));
    }

    private String partName(PartOfSpeech part) {
        return words.now("part." + part.name().toLowerCase(java.util.Locale.ROOT));
    }

    private <T> ComboBox<Optional<T>> choice(
            String any, Set<T> values, ObjectProperty<Optional<T>> chosen, Function<T, String> name) {
        ComboBox<Optional<T>> box = new ComboBox<>();
        box.getItems().add(Optional.empty());
        values.forEach(value -> box.getItems().add(Optional.of(value)));
        box.setConverter(new Named<>(value -> value.map(name).orElseGet(() -> words.now(any))));
        box.setValue(chosen.get());
        box.valueProperty().addListener((property, before, value) -> chosen.set(value));
        return box;
    }

    private void showCard(LibraryWord word) {
        if (word == null) {
            root.setRight(null);
            return;
        }
        Button open = controls.button("words.open", this::openSelected);
        open.getStyleClass().add("accent");
        VBox content = new VBox(12, cards.of(word.entry(), word.places(), steps -> openSelected()), open);
        content.getStyleClass().add("words-card");
        VBox.setVgrow(content, Priority.NEVER);
        side.setContent(content);
        root.setRight(side);
    }

    private void openSelected() {
        LibraryWord word = table.getSelectionModel().getSelectedItem();
        if (word != null) {
            goTo.accept(new Place(word.lesson().key(), word.index()));
        }
    }
}
