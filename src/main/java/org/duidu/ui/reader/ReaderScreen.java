package org.duidu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duidu.library.Library;
import org.duidu.library.LibraryChange;
import org.duidu.library.LibraryEntry;
import org.duidu.library.LibraryListener;
import org.duidu.progress.ReadingPlaces;
import org.duidu.text.TextRange;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.EmptyState;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Screen;
import org.duidu.ui.kit.Speech;
import org.duidu.ui.settings.SettingsModel;
import org.duidu.vocabulary.LinkedLesson;
import org.kordamp.ikonli.feather.Feather;

/**
 * The reader as a screen: shows the open lesson, follows its file while it changes, and says what to do where there is
 * nothing to read.
 */
public final class ReaderScreen implements Screen {
    private final Localized words;
    private final Controls controls;
    private final ReaderViewModel model;
    private final ReaderView view;
    private final Runnable toLibrary;
    private final Runnable toEditor;
    private final StackPane root = new StackPane();
    private final ReadOnlyObjectWrapper<Optional<LibraryEntry>> open = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What finds words in running text, for double clicks. */
    public record WordFinders(
            BiFunction<String, Integer, TextRange> english, BiFunction<String, Integer, TextRange> chinese) {}

    /**
     * Where else one goes from here.
     *
     * @param mend opens a lesson where it can be mended
     */
    public record Ways(Runnable toLibrary, Consumer<LibraryEntry> mend) {}

    /**
     * @param study what the learner's memory has of words; empty where cards only show
     * @param screen runs work on the window's thread
     * @param links opens an address in the system's browser
     */
    public ReaderScreen(
            Localized words,
            SettingsModel settings,
            Library library,
            ReadingPlaces places,
            WordFacts facts,
            Optional<WordStudy> study,
            Speech speech,
            WordFinders finders,
            Executor screen,
            Consumer<String> links,
            Ways ways) {
        this.words = words;
        this.controls = new Controls(words);
        this.toLibrary = ways.toLibrary();
        this.toEditor = () -> open.get().ifPresent(ways.mend());
        this.model = new ReaderViewModel(places);
        this.view = new ReaderView(
                words,
                settings,
                model,
                facts,
                study,
                speech,
                finders.english(),
                finders.chinese(),
                links,
                toLibrary,
                toEditor);
        library.listen(new LibraryListener() {
            @Override
            public void changed(LibraryChange change) {
                screen.execute(() -> change.changed().forEach(ReaderScreen.this::reload));
            }
        });
        words.messagesProperty().addListener((property, before, language) -> showOpen());
        showOpen();
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void onShow() {
        if (model.document().get().isPresent()) {
            view.focusPage();
        }
    }

    @Override
    public void onHide() {
        view.rememberPlace();
    }

    /**
     * Puts a button into the bar that does something with the open lesson.
     *
     * @param id of the button
     * @param key what it does
     */
    public void offer(String id, Feather icon, String key, Consumer<LibraryEntry> way) {
        Button button = controls.iconButton(icon, key);
        button.setId(id);
        button.setOnAction(event -> open.get().ifPresent(way));
        view.offer(button);
    }

    public ReadOnlyObjectProperty<Optional<LibraryEntry>> openLesson() {
        return open.getReadOnlyProperty();
    }

    /** Opens a lesson where it was left. */
    public void open(LibraryEntry entry) {
        view.rememberPlace();
        boolean same = open.get().map(LibraryEntry::key).equals(Optional.of(entry.key()));
        open.set(Optional.of(entry));
        if (!same || model.document().get().isEmpty()) {
            entry.checked().linked().ifPresent(linked -> model.open(entry.key(), document(entry, linked)));
        }
        showOpen();
    }

    /** Opens a lesson at the first place of one of its words. */
    public void openAt(LibraryEntry entry, int word) {
        open(entry);
        model.openEntry(word);
    }

    private void reload(LibraryEntry entry) {
        if (open.get().filter(now -> now.key().equals(entry.key())).isPresent()) {
            view.rememberPlace();
            open.set(Optional.of(entry));
            entry.checked().linked().ifPresent(linked -> model.open(entry.key(), document(entry, linked)));
            showOpen();
        }
    }

    private static ReaderDocument document(LibraryEntry entry, LinkedLesson linked) {
        return ReaderDocument.of(linked, entry.measures().englishWords(), (int)
                entry.measures().readingTime().toMinutes());
    }

    private void showOpen() {
        if (open.get().isEmpty()) {
            Button choose = controls.button("reader.empty.action", toLibrary);
            choose.getStyleClass().add("accent");
            root.getChildren()
                    .setAll(new EmptyState(
                            controls, Feather.BOOK_OPEN, "reader.empty.title", "reader.empty.advice", choose));
        } else if (open.get().get().lesson().isEmpty()) {
            root.getChildren().setAll(broken(open.get().get()));
        } else {
            view.showProblems(open.get().get().checked().problems());
            root.getChildren().setAll(view.node());
        }
    }

    /** A file of which nothing can be shown: what is wrong with it, and where it lies. */
    private Region broken(LibraryEntry entry) {
        Label title = new Label(words.now("reader.broken.title", entry.title().either()));
        title.getStyleClass().add("page-title");
        Label where = new Label(words.now("reader.broken.advice", entry.path().toString()));
        List.of(title, where).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        });
        VBox page = new VBox(
                16,
                new HBox(
                        8,
                        controls.button("reader.empty.action", toLibrary),
                        ProblemsBanner.mendButton(controls, toEditor)),
                title,
                where,
                ProblemsBanner.list(words, entry.checked().problems()));
        page.getStyleClass().add("broken-lesson");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        return scroll;
    }
}
