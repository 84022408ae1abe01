package org.duidu.lesson.format;

import org.duidu.text.Scripts;

/** Which of the two languages a stretch of text is in, judged by its script. */
public enum Language {
    ENGLISH,
    CHINESE,
    /** Neither letters nor Han characters: a number, a dash, a picture. */
    NEITHER;

    public static Language of(String text) {
        if (Scripts.isChinese(text)) {
            return CHINESE;
        }
        boolean letters = text.codePoints().anyMatch(c -> isLatin(c) || isHan(c));
        return letters ? ENGLISH : NEITHER;
    }

    /** How many words in Latin letters a text has. */
    public static int latinWords(String text) {
        int words = 0;
        boolean inWord = false;
        for (int c : text.codePoints().toArray()) {
            boolean latin = isLatin(c);
            words += latin && !inWord ? 1 : 0;
            inWord = latin || inWord && (c == '\'' || c == '’' || c == '-' || Character.isDigit(c));
        }
        return words;
    }

    static boolean isHan(int c) {
        return Scripts.isHan(c);
    }

    static boolean isLatin(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** Han characters and full-width forms, which are set solid, with no space between the lines of a paragraph. */
    static boolean isWide(int c) {
        return isHan(c) || c >= 0x3001 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF60;
    }
}
