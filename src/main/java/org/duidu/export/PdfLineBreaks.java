package org.duidu.export;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as Java says, but within no word that has an apostrophe. Of one text at a time. */
final class PdfLineBreaks implements FSTextBreaker {
    private static final char APOSTROPHE = '\u2019';

    private final FSTextBreaker breaks = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ENGLISH));
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int end = breaks.next();
        while (end != BreakIterator.DONE && isWithinWord(end)) {
            end = breaks.next();
        }
        return end;
    }

    private boolean isWithinWord(int end) {
        return end > 1
                && end < text.length()
                && text.charAt(end - 1) == APOSTROPHE
                && Character.isLetter(text.charAt(end - 2))
                && Character.isLetter(text.charAt(end));
    }
}
