package org.duidu.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duidu.library.LibraryEntry;
import org.duidu.library.LibraryQuery.Story;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.EmptyState;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Screen;
import org.duidu.ui.kit.Scripts;
import org.duidu.ui.library.LibraryViewModel.Shelf;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.kordamp.ikonli.feather.Feather;

/** The library's screen. Cards are made only for the rows in sight, so that a thousand lessons open at once. */
public final class LibraryScreen implements Screen {
    private static final double GAP = 20;
    private static final double SIDE = 32;

    private final Localized words;
    private final LibraryViewModel model;
    private final Controls controls;
    private final Consumer<LibraryEntry> open;
    private final LibraryBar.Actions actions;
    private final LibraryBar bar;
    private final StoryCard cards;
    private final ObservableList<List<Story>> rows = FXCollections.observableArrayList();
    private final VirtualFlow<List<Story>, Cell<List<Story>, Region>> flow =
            VirtualFlow.createVertical(rows, row -> Cell.wrapNode(row(row)));
    private final StackPane center = new StackPane();
    private final VBox notices = new VBox(8);
    private final BorderPane root = new BorderPane();
    private int columns = 3;
    private boolean stale;

    /** What the screen asks of the app. */
    public interface Actions extends LibraryBar.Actions {}

    public LibraryScreen(Localized words, LibraryViewModel model, Consumer<LibraryEntry> open, Actions actions) {
        this.words = words;
        this.model = model;
        this.open = open;
        this.actions = actions;
        this.controls = new Controls(words);
        this.bar = new LibraryBar(words, controls, model, actions);
        this.cards = new StoryCard(words, model, open);
        flow.getStyleClass().add("shelf");

        root.getStyleClass().add("library");
        root.setFocusTraversable(true);
        root.setTop(bar.node());
        root.setCenter(center);
        // At the foot, so that cards stay where they are while lessons are still being read.
        root.setBottom(notices);
        model.shelf().addListener((property, before, shelf) -> showUnpressed());
        center.pressedProperty().addListener((property, before, pressed) -> afterPress(pressed));
        model.reading().addListener((property, before, reading) -> {
            showNotices();
            if (model.shelf().get().all() == 0) {
                show(model.shelf().get());
            }
        });
        words.messagesProperty()
                .addListener((property, before, language) -> show(model.shelf().get()));
        center.widthProperty().addListener((property, before, width) -> fit(width.doubleValue()));
        root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        show(model.shelf().get());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void onShow() {
        model.refresh();
        show(model.shelf().get());
        // The search field would hide its own words if it had the focus from the start.
        Platform.runLater(root::requestFocus);
    }

    /** A card that went away between the press and the release of a button would never hear that it was clicked. */
    private void showUnpressed() {
        stale = center.isPressed();
        if (!stale) {
            show(model.shelf().get());
        }
    }

    /** The click itself comes after the release, and goes first. */
    private void afterPress(boolean pressed) {
        if (!pressed && stale) {
            Platform.runLater(this::showUnpressed);
        }
    }

    private void typed(KeyEvent key) {
        if (key.getCharacter().equals("/") && !(key.getTarget() instanceof javafx.scene.control.TextInputControl)) {
            bar.focusSearch();
            key.consume();
        }
    }

    private void fit(double width) {
        int fitting = (int) Math.max(1, Math.floor((width - 2 * SIDE + GAP) / (StoryCard.MIN_WIDTH + GAP)));
        if (fitting != columns) {
            columns = fitting;
            show(model.shelf().get());
        }
    }

    private void show(Shelf shelf) {
        showNotices();
        if (shelf.stories().isEmpty()) {
            center.getChildren().setAll(shelf.all() == 0 ? emptyShelf() : nothingFound());
            return;
        }
        List<List<Story>> chunks = new ArrayList<>();
        if (!model.isFiltered()) {
            // The first row is the welcome, or the lesson to go on with.
            chunks.add(List.of());
        }
        for (int from = 0; from < shelf.stories().size(); from += columns) {
            chunks.add(shelf.stories().subList(from, Math.min(shelf.stories().size(), from + columns)));
        }
        if (!chunks.equals(rows)) {
            rows.setAll(chunks);
            flow.showAsFirst(0);
        } else {
            // The same stories, but their progress, the welcome or the language may be different.
            int top = Math.max(0, flow.getFirstVisibleIndex());
            rows.setAll(chunks);
            flow.showAsFirst(top);
        }
        if (center.getChildren().isEmpty() || !(center.getChildren().get(0) instanceof VirtualizedScrollPane<?>)) {
            center.getChildren().setAll(new VirtualizedScrollPane<>(flow));
        }
    }

    private Region row(List<Story> stories) {
        if (stories.isEmpty()) {
            return hero();
        }
        HBox line = new HBox(GAP);
        line.getStyleClass().add("shelf-row");
        for (int column = 0; column < columns; column++) {
            Region card = column < stories.size() ? cards.of(stories.get(column)) : new Region();
            card.setPrefWidth(StoryCard.MIN_WIDTH);
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setMaxWidth(Double.MAX_VALUE);
            line.getChildren().add(card);
        }
        return line;
    }

    /** One sentence of welcome and one click to the first story; later, the lesson that was left. */
    private Region hero() {
        Optional<LibraryEntry> last = model.lastRead();
        Optional<LibraryEntry> wanted = last.or(model::firstStory);
        VBox box = new VBox(4);
        box.getStyleClass().add("hero");
        if (last.isPresent()) {
            Label line = new Label(words.now("library.continue"));
            line.getStyleClass().add("hero-small");
            box.getChildren().add(line);
        } else {
            Label english = new Label(words.now("library.welcome.en"));
            english.getStyleClass().add("hero-welcome");
            Label chinese = new Label(words.now("library.welcome.zh"));
            chinese.getStyleClass().add("hero-welcome-zh");
            List.of(english, chinese).forEach(label -> {
                label.setWrapText(true);
                label.setMinHeight(Region.USE_PREF_SIZE);
            });
            box.getChildren().addAll(english, chinese);
        }
        wanted.ifPresent(entry -> box.getChildren().add(heroButton(entry, last.isPresent())));
        return box;
    }

    private Region heroButton(LibraryEntry entry, boolean goOn) {
        Button button = new Button(words.now(
                goOn ? "library.continue.button" : "library.start.button",
                entry.title().either()));
        button.setId("hero-open");
        Scripts.byScript(button);
        button.getStyleClass().addAll("accent", "hero-button");
        button.setOnAction(event -> open.accept(entry));
        Label zh = new Label(entry.title().en().isEmpty() ? "" : entry.title().zh());
        zh.getStyleClass().add("hero-zh");
        HBox line = new HBox(14, button, zh);
        line.getStyleClass().add("hero-line");
        return line;
    }

    private Region emptyShelf() {
        if (model.reading().get().isUnderWay()) {
            return new EmptyState(controls, Feather.BOOK_OPEN, "library.loading.title", "library.loading.advice");
        }
        return new EmptyState(
                controls,
                Feather.BOOK_OPEN,
                "library.empty.title",
                "library.empty.advice",
                controls.button("library.add.own", actions::openOwnFolder),
                controls.button("library.add.folder", actions::addFolder));
    }

    private Region nothingFound() {
        return new EmptyState(
                controls,
                Feather.SEARCH,
                "library.none.title",
                "library.none.advice",
                controls.button("library.none.clear", model::clearFilters));
    }

    private void showNotices() {
        notices.getChildren().clear();
        var reading = model.reading().get();
        if (reading.isCounted()) {
            ProgressBar progress = new ProgressBar(reading.done() / (double) reading.total());
            progress.setMaxWidth(Double.MAX_VALUE);
            Label line = new Label(words.now("library.reading", reading.done(), reading.total()));
            line.getStyleClass().add("quiet");
            notices.getChildren().add(new VBox(4, line, progress));
        }
        for (var problem : model.shelf().get().folderProblems()) {
            Label line = new Label(problem.message(words.messages()));
            line.getStyleClass().add("notice");
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            notices.getChildren().add(line);
        }
        notices.getStyleClass().setAll(notices.getChildren().isEmpty() ? "notices-none" : "notices");
    }
}
