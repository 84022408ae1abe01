package org.duidu.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.paint.Color;

/** Paper, sepia or ink: AtlantaFX gives the controls, a style class on the root gives the app's own colours. */
public enum Theme {
    LIGHT(new PrimerLight(), "#faf8f4"),
    SEPIA(new PrimerLight(), "#f4ebd9"),
    DARK(new PrimerDark(), "#14181f");

    /** One sheet of colours, one for the kit, one a screen. */
    private static final List<String> SHEETS = List.of(
            "tokens.css",
            "kit.css",
            "shell.css",
            "library.css",
            "reader.css",
            "words.css",
            "exercises.css",
            "puzzles.css",
            "settings.css",
            "import.css",
            "play.css",
            "teacher.css",
            "editor.css",
            "worksheets.css",
            "review.css",
            "give.css",
            "quiz.css");

    private final String base;
    private final Color paper;

    Theme(atlantafx.base.theme.Theme base, String paper) {
        this.base = base.getUserAgentStylesheet();
        this.paper = Color.web(paper);
    }

    /** Dresses a scene. Own colours stand on the root only: looked-up colours in other sheets break on a switch. */
    public void applyTo(Scene scene) {
        Application.setUserAgentStylesheet(base);
        // The scene's own fill shows for a moment while a window grows.
        scene.setFill(paper);
        var classes = scene.getRoot().getStyleClass();
        for (Theme theme : values()) {
            classes.remove(theme.styleClass());
        }
        classes.add(styleClass());
        if (scene.getStylesheets().isEmpty()) {
            SHEETS.forEach(sheet -> scene.getStylesheets().add(address(sheet)));
        }
    }

    /** The key of its name. */
    public String key() {
        return "theme." + name().toLowerCase(Locale.ROOT);
    }

    public Theme next() {
        return values()[(ordinal() + 1) % values().length];
    }

    private String styleClass() {
        return "theme-" + name().toLowerCase(Locale.ROOT);
    }

    private static String address(String sheet) {
        return Objects.requireNonNull(Theme.class.getResource(sheet), sheet).toExternalForm();
    }
}
