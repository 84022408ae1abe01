package org.duidu.ui.kit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.duidu.lesson.RichText;
import org.duidu.lesson.RichText.Style;
import org.duidu.ui.theme.Fonts;

/**
 * How running text is set: which language, how large, how far apart its lines.
 *
 * @param language whose family the text is set in; Chinese characters in English text get the Chinese family anyway
 * @param size in pixels
 * @param spacing height of a line as a multiple of the size
 * @param bold for headings
 */
public record Typeface(Language language, double size, double spacing, boolean bold) {
    public enum Language {
        ENGLISH,
        CHINESE
    }

    /** Both families stand about this high without extra spacing, as a multiple of the size (Literata 1.485, Noto 1.448). */
    private static final double NATURAL = 1.46;

    public static Typeface english(double size, double spacing) {
        return new Typeface(Language.ENGLISH, size, spacing, false);
    }

    public static Typeface chinese(double size, double spacing) {
        return new Typeface(Language.CHINESE, size, spacing, false);
    }

    public Typeface inBold() {
        return new Typeface(language, size, spacing, true);
    }

    /** What must be added between lines, in pixels; below zero it draws them together. */
    public double gap() {
        return Math.max(0, (spacing - NATURAL) * size);
    }

    /** The text as nodes, a new one wherever style or script changes. */
    List<Text> set(RichText content) {
        String text = content.text();
        List<Text> runs = new ArrayList<>();
        Integer start = null;
        for (int boundary : boundaries(content)) {
            if (start != null && boundary > start) {
                runs.add(run(text.substring(start, boundary), stylesAt(content, start)));
            }
            start = boundary;
        }
        return runs;
    }

    private Set<Integer> boundaries(RichText content) {
        String text = content.text();
        Set<Integer> boundaries = new TreeSet<>(List.of(0, text.length()));
        for (RichText.Span span : content.spans()) {
            boundaries.add(span.range().start());
            boundaries.add(span.range().end());
        }
        if (language == Language.ENGLISH) {
            boolean before = false;
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                boolean east = isEastAsian(text.codePointAt(i));
                if (east != before) {
                    boundaries.add(i);
                }
                before = east;
            }
        }
        return boundaries;
    }

    private static Set<Style> stylesAt(RichText content, int offset) {
        Set<Style> styles = EnumSet.noneOf(Style.class);
        for (RichText.Span span : content.spans()) {
            if (span.range().contains(offset)) {
                styles.add(span.style());
            }
        }
        return styles;
    }

    private Text run(String text, Set<Style> styles) {
        boolean chinese = language == Language.CHINESE || isEastAsian(text.codePointAt(0));
        Text node = new Text(text);
        boolean strong = bold || styles.contains(Style.STRONG);
        // Chinese is never slanted: emphasis in Chinese is weight.
        boolean heavy = strong || chinese && styles.contains(Style.EMPHASIS);
        FontPosture posture = !chinese && styles.contains(Style.EMPHASIS) ? FontPosture.ITALIC : FontPosture.REGULAR;
        double fitted = chinese && language == Language.ENGLISH ? size * 0.94 : size;
        node.setFont(Font.font(
                chinese ? Fonts.CHINESE : Fonts.ENGLISH, heavy ? FontWeight.BOLD : FontWeight.NORMAL, posture, fitted));
        node.getStyleClass().add("ink");
        for (Style style : styles) {
            node.getStyleClass().add("ink-" + style.name().toLowerCase(java.util.Locale.ROOT));
        }
        return node;
    }

    /** Han, kana, bopomofo, full-width forms and CJK punctuation: what Literata does not have. */
    public static boolean isEastAsian(int codePoint) {
        return Character.isIdeographic(codePoint)
                || codePoint >= 0x3000 && codePoint <= 0x312F
                || codePoint >= 0x31A0 && codePoint <= 0x31BF
                || codePoint >= 0xFF00 && codePoint <= 0xFFEF;
    }
}
