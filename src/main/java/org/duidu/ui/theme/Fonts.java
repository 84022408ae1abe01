package org.duidu.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/**
 * The fonts that ship with the app, so that Chinese shows on a machine that has none.
 *
 * <p>JavaFX takes one family a text and asks the system for what it lacks; on a bare Linux that gives boxes. So runs of
 * English are set in Literata, how a word is spoken in the phonetic letters of Noto Serif, and everything else, the
 * controls too, in Noto Sans TC, which has Latin letters as well.
 */
public final class Fonts {
    public static final String ENGLISH = "Literata";
    public static final String CHINESE = "Noto Sans TC";
    /** For how a word is spoken; has hardly anything else. */
    public static final String PHONETIC = "Noto Serif";

    private static final List<String> FILES = List.of(
            "Literata-Regular.ttf",
            "Literata-Italic.ttf",
            "Literata-Bold.ttf",
            "NotoSerif-Phonetic.ttf",
            "NotoSansTC-Regular.ttf",
            "NotoSansTC-Bold.ttf");
    private static final double ANY_SIZE = 16;

    private Fonts() {}

    /** Makes them known to JavaFX. Call once, before the first window. */
    public static void load() {
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        try (InputStream in =
                Objects.requireNonNull(Fonts.class.getResourceAsStream("/org/duidu/fonts/" + file), file)) {
            Font.loadFont(in, ANY_SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
