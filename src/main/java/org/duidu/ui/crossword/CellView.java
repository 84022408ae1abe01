package org.duidu.ui.crossword;

import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.duidu.crossword.CellState;
import org.duidu.crossword.CellState.Mark;
import org.duidu.ui.theme.Fonts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A square of the grid. Pencil and each mark have a sign in its corner: nothing is told by colour alone. */
final class CellView extends Region {
    private static final PseudoClass PENCIL = PseudoClass.getPseudoClass("pencil");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass IN_WORD = PseudoClass.getPseudoClass("in-word");
    private static final PseudoClass CROSSING = PseudoClass.getPseudoClass("crossing");

    private static final double LETTER = 0.54;
    /** A little under the middle: the number and the sign stand over the letter. */
    private static final double BASELINE = 0.78;

    private static final double NUMBER = 0.26;
    private static final double SIGN = 0.24;
    private static final double MIN_NUMBER = 8;
    private static final double EDGE = 3;

    private final Text number = new Text();
    private final Text letter = new Text();
    private final FontIcon sign = new FontIcon(Feather.CHECK);
    private final Line strike = new Line();
    private final Supplier<String> spoken;
    private double signSize = MIN_NUMBER;
    private CellState shown = CellState.EMPTY;

    /** How a cell belongs to what is being solved. */
    enum Light {
        NONE,
        CROSSING,
        WORD,
        CURRENT
    }

    /**
     * @param clueNumber if a word starts here
     * @param spoken what is said of the cell, asked each time
     */
    CellView(OptionalInt clueNumber, Supplier<String> spoken) {
        this.spoken = spoken;
        clueNumber.ifPresent(each -> number.setText(String.valueOf(each)));
        getStyleClass().add("cell-square");
        setAccessibleRole(AccessibleRole.BUTTON);
        number.getStyleClass().add("cell-number");
        number.setTextOrigin(VPos.TOP);
        letter.getStyleClass().add("cell-letter");
        letter.setTextOrigin(VPos.BASELINE);
        sign.getStyleClass().add("cell-sign");
        sign.setVisible(false);
        strike.getStyleClass().add("cell-strike");
        strike.setVisible(false);
        strike.setManaged(false);
        getChildren().addAll(number, letter, sign, strike);
        getChildren().forEach(child -> child.setMouseTransparent(true));
    }

    void show(CellState state, Light light) {
        if (!state.equals(shown)) {
            shown = state;
            letter.setText(state.isEmpty() ? "" : String.valueOf(state.letter()));
            letter.setFont(letterFont());
            pseudoClassStateChanged(PENCIL, state.pencil());
            pseudoClassStateChanged(WRONG, state.mark() == Mark.WRONG);
            pseudoClassStateChanged(RIGHT, state.mark() == Mark.RIGHT);
            pseudoClassStateChanged(GIVEN, state.mark() == Mark.GIVEN);
            strike.setVisible(state.mark() == Mark.WRONG);
            sign.setVisible(state.pencil() || state.mark() != Mark.NONE);
            sign.setIconCode(signOf(state));
            requestLayout();
        }
        pseudoClassStateChanged(CURRENT, light == Light.CURRENT);
        pseudoClassStateChanged(IN_WORD, light == Light.WORD);
        pseudoClassStateChanged(CROSSING, light == Light.CROSSING);
        setFocusTraversable(light == Light.CURRENT);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** @param side in pixels */
    void setSide(double side) {
        number.setFont(Font.font(Fonts.CHINESE, Math.max(MIN_NUMBER, Math.round(side * NUMBER))));
        signSize = Math.max(MIN_NUMBER, Math.round(side * SIGN));
        resize(side + 1, side + 1);
        letter.setFont(letterFont());
        requestLayout();
    }

    private Font letterFont() {
        double size = Math.round(getWidth() * LETTER);
        return shown.pencil()
                ? Font.font(Fonts.ENGLISH, FontWeight.NORMAL, FontPosture.ITALIC, size)
                : Font.font(Fonts.CHINESE, size);
    }

    private static Feather signOf(CellState state) {
        return switch (state.mark()) {
            case WRONG -> Feather.X;
            case GIVEN -> Feather.EYE;
            case RIGHT -> Feather.CHECK;
            case NONE -> Feather.EDIT_2;
        };
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? spoken.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        number.relocate(EDGE, EDGE - 2);
        Bounds box = letter.getLayoutBounds();
        double baseline = Math.round(height * BASELINE);
        letter.setLayoutX(Math.round((width - box.getWidth()) / 2));
        letter.setLayoutY(baseline);
        // The size of an icon is the theme's to say, so it is scaled.
        double scale = signSize / sign.getIconSize();
        sign.setScaleX(scale);
        sign.setScaleY(scale);
        Bounds icon = sign.getLayoutBounds();
        sign.relocate(width - EDGE - icon.getWidth() * (1 + scale) / 2, EDGE - 1 - icon.getHeight() * (1 - scale) / 2);
        strike.setStartX(width * 0.2);
        strike.setStartY(height * 0.82);
        strike.setEndX(width * 0.8);
        strike.setEndY(height * 0.28);
    }
}
