package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duidu.text.TextRange;

/** Sets the sentence breaks in one side of a paragraph, leaving its line breaks and mark-up as they are. */
final class BreakEdit {
    private BreakEdit() {}

    /**
     * @param wanted offsets in the text as it is read
     */
    static List<TextEdit> of(MarkedText text, Language language, List<Integer> wanted) {
        List<Integer> present = RichTexts.of(text, language).breaks();
        Set<Integer> missing = new HashSet<>(wanted);
        present.forEach(missing::remove);
        List<TextEdit> edits = new ArrayList<>();
        int[] places = RichTexts.places(text, language);
        for (int i = 0; i < text.length(); i++) {
            if (RichTexts.breakAt(text, i) > 0) {
                if (!wanted.contains(places[afterSpaces(text, i + 2)])) {
                    edits.add(removal(text, i, language));
                }
                i++;
            } else if (missing.contains(places[i]) && !isSpace(text, i)) {
                missing.remove(places[i]);
                edits.add(insertion(text, i));
            }
        }
        return edits;
    }

    private static boolean isSpace(MarkedText text, int i) {
        return i < text.length()
                && MarkedText.isSpace(text.text().charAt(i))
                && text.text().charAt(i) != '\u3000';
    }

    /** What a break stands before: the spaces after it are not part of the text. */
    private static int afterSpaces(MarkedText text, int i) {
        int next = i;
        while (isSpace(text, next)) {
            next++;
        }
        return next;
    }

    private static TextEdit insertion(MarkedText text, int i) {
        boolean spaced = i > 0 && isSpace(text, i - 1);
        int place = text.slice(i, i + 1).range().start();
        return new TextEdit(new TextRange(place, place), spaced ? "// " : " // ");
    }

    private static TextEdit removal(MarkedText text, int i, Language language) {
        int start = i;
        int end = i + 2;
        boolean before = isSpace(text, start - 1);
        boolean after = isSpace(text, end);
        boolean solid = language == Language.CHINESE;
        if (before && after || solid && after) {
            end++;
        }
        if (solid && before && text.text().charAt(start - 1) == ' ') {
            start--;
        }
        int from = text.slice(start, start + 1).range().start();
        return new TextEdit(new TextRange(from, Math.max(from, text.sourceEndOf(end - 1))), "");
    }
}
