package org.duidu.lesson;

/**
 * A short plain text in both languages (a title, a heading, a speaker).
 *
 * @param en English, empty where there is none
 * @param zh Traditional Chinese, empty where there is none
 */
public record Bilingual(String en, String zh) {
    public static final Bilingual EMPTY = new Bilingual("", "");

    public Bilingual {
        en = en.strip();
        zh = zh.strip();
    }

    public boolean isEmpty() {
        return en.isEmpty() && zh.isEmpty();
    }

    /** The English text, or the Chinese one where there is no English. */
    public String either() {
        return en.isEmpty() ? zh : en;
    }
}
