package org.duidu.ui.teacher;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Screen;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The teacher's screen: a page with a card for each tool, or one tool with the way back over it. The tool stays open
 * while other screens are shown.
 */
public final class TeacherScreen implements Screen {
    private static final double WIDTH = 880;
    private static final double CARD_WIDTH = 272;
    /** So narrow that three stand side by side in the smallest window. */
    private static final double NARROW_CARD = 232;

    private static final int COLUMNS = 3;
    private static final double GAP = 16;
    private static final double CARD_PADDING = 20;
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

    private final Localized words;
    private final Controls controls;
    private final List<DeskTool> tools;
    private final Region hub;
    private final StackPane root = new StackPane();
    private Optional<DeskTool> open = Optional.empty();
    private boolean shown;

    /**
     * @param tools in the order of their cards
     */
    public TeacherScreen(Localized words, List<DeskTool> tools) {
        this.words = words;
        this.controls = new Controls(words);
        this.tools = List.copyOf(tools);
        this.hub = hub();
        root.getStyleClass().add("teacher");
        root.getChildren().setAll(hub);
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (BACK.match(key) && open.isPresent()) {
                back();
                key.consume();
            }
        });
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void onShow() {
        shown = true;
        open.ifPresent(tool -> tool.screen().onShow());
    }

    @Override
    public void onHide() {
        shown = false;
        open.ifPresent(tool -> tool.screen().onHide());
    }

    /**
     * Opens a tool; does nothing if it is open already. The screen need not be in sight yet.
     *
     * @throws IllegalArgumentException if no tool has that name
     */
    public void open(String name) {
        DeskTool tool = tools.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no tool named " + name));
        if (open.filter(tool::equals).isEmpty()) {
            hideOpen();
            open = Optional.of(tool);
            root.getChildren().setAll(page(tool));
            if (shown) {
                // What a split pane or a scroll pane holds can take the focus only once the pane has been laid out.
                root.applyCss();
                root.layout();
                tool.screen().onShow();
            }
        }
    }

    /** Goes back to the page with all tools. */
    public void back() {
        hideOpen();
        open = Optional.empty();
        root.getChildren().setAll(hub);
        hub.requestFocus();
    }

    private void hideOpen() {
        if (shown) {
            open.ifPresent(tool -> tool.screen().onHide());
        }
    }

    private Region page(DeskTool tool) {
        Button back = controls.button("screen.teacher", this::back);
        back.setGraphic(new FontIcon(Feather.CHEVRON_LEFT));
        back.setId("back-to-desk");
        back.getStyleClass().add("flat");
        back.setMinWidth(Region.USE_PREF_SIZE);
        Label title = controls.label(tool.key());
        title.getStyleClass().add("bar-title");
        HBox bar = new HBox(4, back, title);
        bar.getStyleClass().addAll("screen-bar", "desk-bar");
        BorderPane page = new BorderPane(tool.screen().node());
        page.setTop(bar);
        return page;
    }

    private Region hub() {
        Label title = controls.label("screen.teacher");
        title.getStyleClass().add("page-title");
        Label about = controls.wrapped("teacher.about");
        about.getStyleClass().add("quiet");
        FlowPane cards = new FlowPane(GAP, GAP);
        DoubleBinding width = Bindings.createDoubleBinding(() -> cardWidth(cards.getWidth()), cards.widthProperty());
        tools.forEach(tool -> cards.getChildren().add(card(tool, width)));
        VBox page = new VBox(12, title, about, cards);
        VBox.setMargin(cards, new javafx.geometry.Insets(GAP, 0, 0, 0));
        page.setMaxWidth(WIDTH);
        StackPane centred = new StackPane(page);
        centred.getStyleClass().add("desk");
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("teacher-hub");
        return scroll;
    }

    private static double cardWidth(double available) {
        double third = Math.floor((available - (COLUMNS - 1) * GAP) / COLUMNS);
        return Math.max(NARROW_CARD, Math.min(CARD_WIDTH, third));
    }

    private Button card(DeskTool tool, DoubleBinding width) {
        Label name = controls.label(tool.key());
        name.getStyleClass().add("desk-card-title");
        name.setGraphic(new FontIcon(tool.icon()));
        name.setGraphicTextGap(10);
        // a text, not a label: a label in a button does not know its width when it is asked for its height
        Text about = new Text();
        about.textProperty().bind(words.text(tool.key() + ".about"));
        about.wrappingWidthProperty().bind(width.subtract(2 * CARD_PADDING));
        about.getStyleClass().add("desk-card-about");
        Button card = new Button(null, new VBox(8, name, about));
        card.setId("tool-" + tool.name());
        card.getStyleClass().add("desk-card");
        card.prefWidthProperty().bind(width);
        card.accessibleTextProperty().bind(name.textProperty());
        card.setOnAction(event -> open(tool.name()));
        return card;
    }
}
