package org.duidu.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A text as the fonts of a PDF can show it.
 *
 * @param text with a box for each character that no font has
 * @param lacking those characters, each once, in the order in which they come
 */
record PrintableText(String text, List<String> lacking) {
    /** Stands for a character that cannot be shown, as readers know it from their screens. */
    static final String BOX = "□";

    static PrintableText of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        Set<String> lacking = new LinkedHashSet<>();
        text.codePoints().filter(character -> !isVariationSelector(character)).forEach(character -> {
            if (isInvisible(character) || PdfFonts.have(character)) {
                shown.appendCodePoint(character);
            } else {
                shown.append(BOX);
                lacking.add(Character.toString(character));
            }
        });
        return new PrintableText(shown.toString(), new ArrayList<>(lacking));
    }

    /** Asks for another drawing of the character before it, such as an emoji in colour; a page can do without. */
    private static boolean isVariationSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
    }

    /** What no font needs to draw. */
    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || type == Character.CONTROL
                || type == Character.FORMAT;
    }
}
