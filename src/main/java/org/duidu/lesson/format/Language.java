package org.duidu.lesson.format;

/** Which of the two languages a stretch of text is in, judged by its script. */
enum Language {
    ENGLISH,
    CHINESE,
    /** Neither letters nor Han characters: a number, a dash, a picture. */
    NEITHER;

    /**
     * Weighs Han characters (and the punctuation that only Chinese uses) against Latin words, so that an English
     * sentence may quote a Chinese name and a Chinese one may be full of company names.
     */
    static Language of(String text) {
        int words = latinWords(text);
        long han = text.codePoints().filter(c -> isHan(c) || isChineseMark(c)).count();
        if (han == 0 && words == 0) {
            return NEITHER;
        }
        return han > words || han == words && startsChinese(text) ? CHINESE : ENGLISH;
    }

    static int latinWords(String text) {
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
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.BOPOMOFO;
    }

    static boolean isLatin(int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** Han characters and full-width forms, which are set solid, with no space between the lines of a paragraph. */
    static boolean isWide(int c) {
        return isHan(c) || c >= 0x3001 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF60;
    }

    private static boolean isChineseMark(int c) {
        return "，。、；：？！「」『』《》（）".indexOf(c) >= 0;
    }

    private static boolean startsChinese(String text) {
        return text.chars()
                .filter(c -> isLatin(c) || isHan(c) || isChineseMark(c))
                .limit(1)
                .anyMatch(c -> !isLatin(c));
    }
}
