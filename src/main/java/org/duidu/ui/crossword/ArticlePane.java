package org.duidu.ui.crossword;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.crossword.PlacedWord;
import org.duidu.ui.crossword.ArticleText.Heading;
import org.duidu.ui.crossword.ArticleText.Passage;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Scripts;

/** The article beside the grid, which the solved words fill. */
final class ArticlePane {
    private final PlayViewModel model;
    private final ArticleText article;
    private final Runnable refocus;
    private final Map<Passage, PassageView> passages = new LinkedHashMap<>();
    private final VBox page = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(page);
    private final ToggleButton chinese = new ToggleButton();

    /**
     * @param size of English text, in pixels
     * @param refocus gives the focus back to the grid
     */
    ArticlePane(PlayViewModel model, ArticleText article, double size, Localized words, Runnable refocus) {
        this.model = model;
        this.article = article;
        this.refocus = refocus;
        chinese.setId("article-chinese");
        chinese.textProperty().bind(words.text("play.article.chinese"));
        chinese.selectedProperty().addListener((property, before, now) -> show());
        chinese.setOnAction(event -> refocus.run());
        page.getStyleClass().add("article-page");
        article.blocks().forEach(block -> page.getChildren().add(node(block, size)));
        scroll.setId("crossword-article");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("play-scroll");
        page.heightProperty()
                .addListener((property, before, now) -> reveal(model.cursor().word()));
        scroll.viewportBoundsProperty()
                .addListener((property, before, now) -> reveal(model.cursor().word()));
        model.changes().addListener((property, before, now) -> show());
        model.cursor().property().addListener((property, before, now) -> show());
        show();
    }

    Region node() {
        return scroll;
    }

    /** Shows or hides the Chinese of sentences that still have gaps. */
    ToggleButton chinese() {
        return chinese;
    }

    /** Whether most clues come from the article, so that it is what the puzzle is about. */
    boolean isForMostClues() {
        long here = model.walk().clues().stream()
                .filter(word -> article.passageOf(word).isPresent())
                .count();
        return 2 * here > model.walk().clues().size();
    }

    void focus() {
        scroll.requestFocus();
    }

    private Node node(ArticleText.Block block, double size) {
        if (block instanceof Heading heading) {
            Label label = Scripts.byScript(new Label(heading.text().either()));
            label.getStyleClass().add("article-heading");
            label.setWrapText(true);
            return label;
        }
        PassageView view = new PassageView(size, word -> {
            model.cursor().goTo(word);
            refocus.run();
        });
        passages.put((Passage) block, view);
        return view;
    }

    private void show() {
        PlacedWord current = model.cursor().word();
        passages.forEach((passage, view) -> view.show(article.shown(passage), chinese.isSelected(), current));
        // Its place is known once the new text is laid out.
        Platform.runLater(() -> reveal(current));
    }

    private void reveal(PlacedWord word) {
        if (scroll.getScene() == null) {
            return;
        }
        scroll.applyCss();
        scroll.layout();
        article.passageOf(word)
                .map(passages::get)
                .ifPresent(view -> view.boxOf(word).ifPresent(box -> Sight.bring(view.localToParent(box), scroll)));
    }
}
