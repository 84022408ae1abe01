package org.duidu.text;

/** Tells Chinese from English by the script. */
public final class Scripts {
    /** The first Han character of all, ⺀, and the block that holds nearly every one in use; both without a search. */
    private static final int FIRST_HAN = 0x2E80;

    private static final int COMMON_FROM = 0x4E00;
    private static final int COMMON_TO = 0x9FFF;

    private Scripts() {}

    /** Whether a character is a Han character, of any plane; 々 and 〇 are, punctuation is not. */
    public static boolean isHan(int codePoint) {
        if (codePoint < FIRST_HAN) {
            return false;
        }
        return codePoint >= COMMON_FROM && codePoint <= COMMON_TO
                || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    /** Whether a text has any Han character. */
    public static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Scripts::isHan);
    }

    /** Whether a character is full-width punctuation as Chinese sets it: ，。「」《》（）… */
    public static boolean isChinesePunctuation(int codePoint) {
        return (codePoint >= 0x3001 && codePoint <= 0x301F)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF0F)
                || codePoint == 0xFF1A
                || codePoint == 0xFF1B
                || codePoint == 0xFF1F;
    }

    /**
     * Whether a paragraph is Chinese. Han characters and Chinese punctuation stand against Latin words. A word in small
     * letters counts twice: running English has many, while the Latin words of a Chinese text are mostly names. So a
     * Chinese paragraph full of names is Chinese, and an English one that quotes some Chinese is not.
     */
    public static boolean isChinese(String paragraph) {
        if (!hasHan(paragraph)) {
            return false;
        }
        long chinese = paragraph
                .codePoints()
                .filter(c -> isHan(c) || isChinesePunctuation(c))
                .count();
        long english = Words.of(paragraph).stream()
                .map(Word::text)
                .filter(word -> Character.isLetter(word.codePointAt(0)))
                .mapToInt(word -> word.codePoints().anyMatch(Character::isUpperCase) ? 1 : 2)
                .sum();
        return chinese > english;
    }
}
