package org.duidu.ui.teacher.editor;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.reader.LessonPreview;
import org.duidu.ui.reader.LessonPreview.Spot;

/** Source, live page and findings side by side. Typing never waits: all looks at the text are taken in the background. */
final class Workbench {
    private static final Duration CHECK_AFTER = Duration.millis(350);
    private static final Duration KEEP_AFTER = Duration.seconds(2);
    /** In the place of a number of findings. */
    private static final int NOT_KNOWN = -1;

    private final Localized words;
    private final EditorViewModel model;
    private final SentencePairing pairing;
    private final SourceArea source = new SourceArea();
    private final LessonPreview preview;
    private final PagePane page;
    private final ScrolledTogether together;
    private final SourceFind find;
    private final ProblemsPanel problems;
    private final FactsPanel facts;
    private final YieldPanel yields;
    private final Tab problemsTab = new Tab();
    private final BorderPane root = new BorderPane();
    private final PauseTransition checkSoon = new PauseTransition(CHECK_AFTER);
    private final PauseTransition keepSoon = new PauseTransition(KEEP_AFTER);
    private final Commands commands;
    /** The text that is shown on the page. */
    private String shown = "";

    /** What the workbench asks of the screen around it. */
    interface Commands {
        void save();

        void close();

        /** Begins an entry for a word of the article, the selected one if none is given. */
        void addEntry(Optional<String> word);

        void loadWordList();

        void dropWordList();

        /** Works out what the panels beside the problems show, in the background. */
        void study(Checked checked, Consumer<LessonStudy> onDone);
    }

    Workbench(Localized words, EditorViewModel model, LessonPreview preview, Commands commands) {
        this.words = words;
        this.model = model;
        this.pairing = new SentencePairing(model);
        this.preview = preview;
        this.commands = commands;
        this.page = new PagePane(words, model, preview);
        this.together = new ScrolledTogether(model, source, preview);
        this.find = new SourceFind(words, source);
        this.problems = new ProblemsPanel(words);
        this.facts = new FactsPanel(
                words, commands::loadWordList, commands::dropWordList, word -> commands.addEntry(Optional.of(word)));
        this.yields = new YieldPanel(words, this::goToEntry);
        model.use(source);
        build();
        listen();
        clear();
        new EditorKeys(model, pairing, preview, source, find, commands).listen(root);
    }

    Region node() {
        return root;
    }

    /** Lets nothing happen by itself any more until the text changes again. */
    void rest() {
        checkSoon.stop();
        keepSoon.stop();
    }

    SourceArea source() {
        return source;
    }

    private void build() {
        SplitPane texts = new SplitPane(new VBox(find.node(), grown(source.node())), page.node());
        texts.setDividerPositions(0.5);
        SplitPane all = new SplitPane(texts, tabs());
        all.setOrientation(Orientation.VERTICAL);
        all.setDividerPositions(0.72);
        SplitPane.setResizableWithParent(all.getItems().get(1), false);
        root.getStyleClass().add("editor");
        Runnable unpair = () -> preview.lit().ifPresent(lit -> pairing.leave(lit.section(), lit.paragraph()));
        root.setTop(new EditorBar(words, model, source, commands).node(find::open, unpair));
        root.setCenter(all);
    }

    private static Region grown(Region region) {
        VBox.setVgrow(region, javafx.scene.layout.Priority.ALWAYS);
        return region;
    }

    private TabPane tabs() {
        Tab factsTab = new Tab(null, facts.node());
        factsTab.textProperty().bind(words.text("editor.tab.facts"));
        Tab yieldTab = new Tab(null, yields.node());
        yieldTab.textProperty().bind(words.text("editor.tab.words"));
        problemsTab.setContent(problems.node());
        TabPane tabs = new TabPane(problemsTab, factsTab, yieldTab);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("editor-tabs");
        tabs.setMinHeight(80);
        return tabs;
    }

    private void listen() {
        source.onChange(() -> {
            model.edited();
            checkSoon.playFromStart();
            keepSoon.playFromStart();
        });
        checkSoon.setOnFinished(event -> model.checkChanges());
        keepSoon.setOnFinished(event -> model.keepDraft());
        model.checked().addListener((property, before, checked) -> checked.ifPresentOrElse(this::show, this::clear));
        words.messagesProperty()
                .addListener(
                        (property, before, language) -> model.checked().get().ifPresent(this::show));
        problems.onGo(place -> source.select(place.range()));
        problems.onMend(model::mend);
        problems.onIgnore(model::ignore);
        preview.onDragged(this::pair);
        together.listen();
    }

    private void show(Checked checked) {
        source.style(checked.text(), checked.styles());
        problems.show(checked.places(), checked.lesson().ignored().size());
        problemsTab
                .textProperty()
                .bind(words.text("editor.tab.problems", checked.places().size()));
        page.show(checked.page());
        if (!checked.text().equals(shown)) {
            shown = checked.text();
            together.followCaret();
        }
        commands.study(checked, study -> {
            facts.show(study.facts(), study.measures());
            yields.show(study.yields());
        });
    }

    /** Another lesson is in the source: what was found in the one before is not about it. */
    private void clear() {
        shown = "";
        problems.clear();
        problemsTab.textProperty().bind(words.text("editor.tab.problems", NOT_KNOWN));
        page.clear();
        facts.clear();
        yields.clear();
    }

    private void goToEntry(int entry) {
        model.checked()
                .get()
                .map(checked -> checked.lesson().file().positions().vocabulary())
                .filter(entries -> entry < entries.size())
                .ifPresent(entries -> source.select(entries.get(entry).headword()));
    }

    private void pair(Spot from, Spot onto) {
        Spot english = from.english() ? from : onto;
        Spot chinese = from.english() ? onto : from;
        pairing.together(from.section(), from.paragraph(), english.offset(), chinese.offset());
    }
}
