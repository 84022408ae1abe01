package org.duidu.ui.kit;

import javafx.scene.control.Labeled;

/** Picks the family for content in controls: Literata has no Chinese, and Noto Sans TC sets English quotes too wide. */
public final class Scripts {
    /** Set in Literata by the kit's style sheet. */
    private static final String ENGLISH = "in-english";

    private Scripts() {}

    /** Keeps a control's family right for whatever text it shows. */
    public static <L extends Labeled> L byScript(L control) {
        Runnable pick = () -> {
            control.getStyleClass().remove(ENGLISH);
            if (isEnglish(control.getText())) {
                control.getStyleClass().add(ENGLISH);
            }
        };
        pick.run();
        control.textProperty().addListener((property, before, text) -> pick.run());
        return control;
    }

    private static boolean isEnglish(String text) {
        return text != null && !text.isEmpty() && text.codePoints().noneMatch(Typeface::isEastAsian);
    }
}
