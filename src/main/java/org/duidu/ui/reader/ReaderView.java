package org.duidu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duidu.lesson.format.Problem;
import org.duidu.text.TextRange;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Flyout;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Speech;
import org.duidu.ui.reader.ReaderDocument.Place;
import org.duidu.ui.reader.ReaderRow.Column;
import org.duidu.ui.reader.ReaderRow.Pair;
import org.duidu.ui.settings.Settings.ReadingMode;
import org.duidu.ui.settings.SettingsModel;
import org.duidu.vocabulary.Occurrence;

/** The reader's screen: bar, page, word card, word list, find bar. */
final class ReaderView {
    private final Localized words;
    private final SettingsModel settings;
    private final ReaderViewModel model;
    private final Consumer<String> links;
    private final Controls controls;
    private final WordCardHost cardHost;
    private final Page page;
    private final Flyout flyout;
    private final ReaderBar bar;
    private final FindBar findBar;
    private final ProblemsBanner problems;
    private final ReadAloud readAloud;
    private final BorderPane root = new BorderPane();

    /**
     * @param englishWord the word at an offset of an English text, for double clicks
     * @param chineseWord the same for Chinese
     * @param links opens an address in the system's browser
     */
    ReaderView(
            Localized words,
            SettingsModel settings,
            ReaderViewModel model,
            WordFacts facts,
            Optional<WordStudy> study,
            Speech speech,
            BiFunction<String, Integer, TextRange> englishWord,
            BiFunction<String, Integer, TextRange> chineseWord,
            Consumer<String> links,
            Runnable toLibrary,
            Runnable mend) {
        this.words = words;
        this.settings = settings;
        this.model = model;
        this.links = links;
        this.controls = new Controls(words);
        this.page = new Page(model);
        this.readAloud = new ReadAloud(model, settings, speech);
        this.bar = new ReaderBar(words, controls, settings);
        this.findBar =
                new FindBar(words, controls, model, page, () -> page.node().requestFocus());
        this.problems = new ProblemsBanner(words, mend);
        Pane over = new Pane();
        over.getStyleClass().add("over-page");
        this.flyout = new Flyout(over, settings.reduceMotion());
        this.cardHost = new WordCardHost(model, page, new WordCard(words, controls, facts, speech, study), flyout);
        Region wordList = new WordList(words, controls, model).node();
        wordList.visibleProperty().bind(settings.wordList());
        wordList.managedProperty().bind(settings.wordList());
        root.getStyleClass().add("reader");
        root.setTop(new VBox(bar.node(), findBar.node(), problems.node()));
        root.setCenter(new StackPane(page.node(), over));
        root.setRight(wordList);
        new PageMouse(model, page, englishWord, chineseWord).listen();
        bar.library().setOnAction(event -> toLibrary.run());
        bar.find().setOnAction(event -> findBar.open());
        bar.type()
                .setOnAction(event ->
                        togglePanel(bar.type(), () -> new TypePanel(words, controls, settings, speech).node()));
        bar.bookmarks().setOnAction(event -> togglePanel(bar.bookmarks(), this::bookmarksPanel));
        PageKeys keys = new PageKeys(settings, model, page, findBar, readAloud);
        keys.listen(root, toLibrary);
        bar.listen().setOnAction(event -> {
            focusPage();
            keys.readAloud();
        });
        bar.follow(readAloud.reading());
        listenToModel();
        listenToSettings();
    }

    Region node() {
        return root;
    }

    void offer(Button way) {
        bar.offer(way);
    }

    void focusPage() {
        page.node().requestFocus();
    }

    /** What is wrong with the file of the lesson that is open. */
    void showProblems(List<Problem> found) {
        problems.show(found);
    }

    /** Remembers what is in sight; called while the page scrolls and when the screen is left. */
    void rememberPlace() {
        if (root.getScene() != null) {
            model.see(page.firstVisible(), page.lastVisible());
        }
    }

    private void listenToModel() {
        model.document().addListener((property, before, document) -> document.ifPresent(this::showDocument));
        model.current().addListener((property, before, place) -> {
            page.relight();
            place.ifPresent(this::reveal);
        });
        model.hovered().addListener((property, before, place) -> page.relight());
        model.selection().addListener((property, before, selection) -> page.relight());
        model.currentWord().addListener((property, before, word) -> {
            page.relight();
            word.ifPresent(this::revealWord);
        });
        model.openWord().addListener((property, before, word) -> {
            page.relight();
            word.ifPresentOrElse(cardHost::show, flyout::hide);
        });
        model.hits().addListener((property, before, hits) -> page.relight());
        model.currentHit().addListener((property, before, hit) -> {
            page.relight();
            hit.ifPresent(found -> page.reveal(found.row(), found.piece(), found.range()));
        });
        model.revealed().addListener((property, before, revealed) -> {
            java.util.stream.Stream.concat(before.stream(), revealed.stream())
                    .filter(place -> before.contains(place) != revealed.contains(place))
                    .forEach(place -> page.refreshRow(place.row()));
        });
    }

    private void listenToSettings() {
        settings.mode().addListener((property, before, mode) -> {
            model.hide(hiddenIn(mode));
            restyle();
        });
        model.hide(hiddenIn(settings.mode().get()));
        settings.fontStep().addListener((property, before, step) -> restyle());
        settings.lineSpacing().addListener((property, before, spacing) -> restyle());
        settings.measure().addListener((property, before, measure) -> restyle());
        settings.wordList().addListener((property, before, shown) -> restyle());
        settings.wordMarks().addListener((property, before, shown) -> {
            page.showMarks(shown);
            restyle();
        });
        words.messagesProperty().addListener((property, before, language) -> restyle());
        page.showMarks(settings.wordMarks().get());
        page.onOtherRows(this::rememberPlace);
    }

    private static Set<Column> hiddenIn(ReadingMode mode) {
        return switch (mode) {
            case SIDE_BY_SIDE, UNDER -> Set.of();
            case ENGLISH -> Set.of(Column.CHINESE);
            case CHINESE -> Set.of(Column.ENGLISH);
        };
    }

    private void showDocument(ReaderDocument document) {
        bar.title().setText(document.lesson().header().title().either());
        page.show(document.rows().size(), factory(document), model.place().get().block());
        focusPage();
    }

    private RowFactory factory(ReaderDocument document) {
        boolean glosses = settings.wordMarks().get() && !settings.wordList().get();
        return new RowFactory(words, model, document, PageStyle.of(settings, glosses), links);
    }

    private void restyle() {
        flyoutIfWord();
        model.document().get().ifPresent(document -> page.refresh(factory(document)));
    }

    /** A word's card would hang in the air when the page moves under it; the type panel may stay. */
    private void flyoutIfWord() {
        if (model.openWord().get().isPresent()) {
            flyout.hide();
        }
    }

    private void reveal(Place place) {
        model.document().get().flatMap(document -> document.pairAt(place)).ifPresent(pair -> {
            boolean english =
                    settings.mode().get() != ReadingMode.CHINESE && !pair.en().isEmpty();
            page.reveal(
                    place.row(), english ? Pair.ENGLISH_PIECE : Pair.CHINESE_PIECE, english ? pair.en() : pair.zh());
            describe(place);
        });
    }

    /** What a screen reader says of the lit sentence. */
    private void describe(Place place) {
        model.document().get().ifPresent(document -> {
            String en = document.textOf(place, Column.ENGLISH);
            String zh = document.textOf(place, Column.CHINESE);
            page.node()
                    .setAccessibleText(
                            switch (settings.mode().get()) {
                                case ENGLISH -> en;
                                case CHINESE -> zh;
                                case SIDE_BY_SIDE, UNDER -> en + " " + zh;
                            });
        });
    }

    private void revealWord(Occurrence word) {
        model.document().get().ifPresent(document -> page.reveal(document.rowOf(word), Pair.ENGLISH_PIECE, word.en()));
    }

    private void togglePanel(Node anchor, Supplier<Region> panel) {
        if (flyout.isShowing()) {
            flyout.hide();
        } else {
            flyout.showUnder(anchor, panel.get());
        }
    }

    private Region bookmarksPanel() {
        int here = model.lit().map(Place::row).orElseGet(page::firstVisible);
        return BookmarksPanel.of(words, controls, model, here, page::showAtTop, flyout::hide);
    }
}
