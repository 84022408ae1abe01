package org.duidu.text;

/** Characters that are written in two ways, both of them good Traditional: 台 and 臺, 裏 and 裡. */
public final class HanVariants {
    /** Pairs of a variant and the character for which it stands. */
    private static final String VARIANTS = "台臺裏裡着著峯峰羣群衆眾啓啟爲為牀床綫線麪麵衞衛説說汙污佔占週周温溫祕秘";

    private HanVariants() {}

    /** A text with one character for all its variants; its length stays. */
    public static String folded(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            int variant = VARIANTS.indexOf(folded.charAt(i));
            if (variant >= 0 && variant % 2 == 0) {
                folded.setCharAt(i, VARIANTS.charAt(variant + 1));
            }
        }
        return folded.toString();
    }
}
