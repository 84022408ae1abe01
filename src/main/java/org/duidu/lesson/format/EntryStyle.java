package org.duidu.lesson.format;

import java.util.List;
import java.util.regex.Pattern;

/** How a vocabulary section marks where an entry begins: by headings, by bold words, or by nothing but its form. */
enum EntryStyle {
    HEADINGS,
    BOLD_PARAGRAPHS,
    BOLD_ITEMS,
    PLAIN;

    private static final int LONGEST_HEAD = 160;
    private static final Pattern WORD_AND_CLASS =
            Pattern.compile("[\\p{IsLatin}\\d][\\p{IsLatin}\\d'’ .…/-]{0,60}?\\s*[(（]([^()（）]{1,40})[)）].*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.、)）]\\s*");

    static EntryStyle of(List<ListLine> lines) {
        boolean bold = false;
        boolean items = false;
        boolean plain = false;
        for (ListLine line : lines) {
            if (line.heading()) {
                return HEADINGS;
            }
            bold |= BOLD_PARAGRAPHS.starts(line);
            plain |= PLAIN.starts(line);
            items |= BOLD_ITEMS.starts(line);
        }
        return bold ? BOLD_PARAGRAPHS : plain ? PLAIN : items ? BOLD_ITEMS : PLAIN;
    }

    boolean starts(ListLine line) {
        return switch (this) {
            case HEADINGS -> line.heading();
            case BOLD_PARAGRAPHS -> line.item() == 0 && isBoldHead(line);
            case BOLD_ITEMS -> line.startsItem() && isBoldHead(line);
            case PLAIN -> isPlainHead(line);
        };
    }

    private static boolean isBoldHead(ListLine line) {
        return VocabularyReader.isBold(line.text())
                && line.text().length() <= LONGEST_HEAD
                && Label.at(line.text()).isEmpty();
    }

    /** {@code asserted (v.) …}, perhaps numbered. */
    private static boolean isPlainHead(ListLine line) {
        String shape = line.text().shape();
        if (shape.length() > LONGEST_HEAD) {
            return false;
        }
        var number = NUMBER.matcher(shape);
        var head = WORD_AND_CLASS.matcher(number.lookingAt() ? shape.substring(number.end()) : shape);
        return head.matches() && EntryHead.isPartOfSpeech(head.group(1));
    }
}
